import {
  formatDuration,
  formatInstant,
  parseDuration,
  parseInstant,
  parseRate,
  parseSize,
  parseTtl,
  wallDay,
  wallTimeOf,
} from "../base/index.ts";
import { type Playbook, type SourceFile, writtenTimes } from "../playbook/index.ts";
import type { YamlScalar } from "../yaml/index.ts";

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** What a value of this format is read as, where it is not what everybody reads: weekday and UTC of a time, bytes of a size. */
export function valueText(
  format: string | undefined,
  scalar: YamlScalar,
  file: SourceFile,
  playbook: Playbook | undefined,
): string | undefined {
  const { text } = scalar;
  switch (format) {
    case "x-instant":
      return instantText(scalar, file, playbook);
    case "x-duration":
      return durationText(text, parseDuration(text));
    case "x-ttl":
      return durationText(text, parseTtl(text));
    case "x-offset": {
      const seconds = parseDuration(text);
      if (seconds === undefined) return instantText(scalar, file, playbook);
      return seconds === 0 ? undefined : `${formatDuration(Math.abs(seconds))} ${seconds < 0 ? "before" : "after"} the start of the window`;
    }
    case "x-size": {
      const bytes = parseSize(text);
      return bytes === undefined ? undefined : `${grouped(bytes)} bytes (1 KB is 1024 bytes)`;
    }
    case "x-rate": {
      const perSecond = parseRate(text);
      return perSecond === undefined ? undefined : `${grouped(perSecond * 86_400)} a day, ${grouped(perSecond * 3600)} an hour on average`;
    }
    default:
      return undefined;
  }
}

/** Only where it says more than the text: `72h` is three days, `3d` is nothing new. */
function durationText(text: string, seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined;
  const words = formatDuration(seconds);
  return words.replace("min", "m").replaceAll(" ", "") === text.replace(/^\+/, "") ? undefined : words;
}

function instantText(scalar: YamlScalar, file: SourceFile, playbook: Playbook | undefined): string | undefined {
  const { text } = scalar;
  const timeZone = zoneOf(scalar, file, playbook);
  const instant = parseInstant(text, timeZone);
  if (instant === undefined) return undefined;
  const day = weekdays[wallDay(instant, timeZone).weekday];
  const local = `${day} ${formatInstant(instant, timeZone)} ${timeZone}`;
  const utc = timeZone === "UTC" ? "" : ` (${formatInstant(instant)} UTC)`;
  const wall = wallTimeOf(text, timeZone);
  const note =
    wall === "skipped"
      ? "; clocks go forward over this time, so it never comes"
      : wall === "twice"
        ? "; clocks go back over this time, so it comes twice: write its offset"
        : "";
  return `${local}${utc}${note}`;
}

/** The time zone in which a time is read: of its tranche, else of the plan (LANGUAGE 1.5). */
function zoneOf(scalar: YamlScalar, file: SourceFile, playbook: Playbook | undefined): string {
  const own = file.kind === "Tranche" ? [...(playbook?.tranches.values() ?? [])].find(({ path }) => path === file.path) : undefined;
  return own?.window?.timeZone ?? writtenTimes(file).find(({ node }) => node === scalar)?.timeZone ?? playbook?.timeZone ?? "UTC";
}

function grouped(count: number): string {
  return (count < 10 ? Math.round(count * 10) / 10 : Math.round(count)).toLocaleString("en-US");
}
