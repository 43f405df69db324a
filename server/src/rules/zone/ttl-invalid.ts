import { type TextEdit, textAt } from "../../base/index.ts";
import { rule } from "../rule.ts";

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

export default rule({
  id: "zone/ttl-invalid",
  title: "TTL is not a valid 31-bit number of seconds",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "dns-text", score: 3 },
  source: "RFC 2181 §8",
  messages: { ttl: "{problem}" },
  fixes: {
    seconds: {
      title: "Write whole seconds",
      safety: "unsafe",
      edit: (zone, edits: readonly TextEdit[], tools) => {
        const origin = zone.kind === "file" ? zone.source.origin : zone.document.origins[0];
        return (origin === undefined ? undefined : tools.zone(origin)?.replaceText(edits)) ?? edits;
      },
    },
  },
  check(zone, { report }) {
    for (const { code, message, place } of zone.problems) {
      if (code !== "ttl") continue;
      const seconds = meantSeconds(textAt(place));
      const fix =
        seconds === undefined
          ? {}
          : { fix: [{ id: "seconds" as const, title: `Write ${seconds}`, with: [{ place, newText: String(seconds) }] }] };
      report(place, "ttl", { problem: message }, fix);
    }
  },
});

/** `5m30` and `1.5h`, where nothing else can be meant. */
function meantSeconds(word: string): number | undefined {
  const fraction = /^(\d+\.\d+)([smhdw])$/i.exec(word);
  if (fraction) return Math.round(Number(fraction[1]) * (units[(fraction[2] as string).toLowerCase()] as number));
  if (!/^(?:\d+[smhdw])+\d+$/i.test(word)) return undefined;
  const parts = [...word.matchAll(/(\d+)([smhdw]?)/gi)];
  const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[(unit || "s").toLowerCase()] as number), 0);
  return seconds <= 0x7fff_ffff ? seconds : undefined;
}
