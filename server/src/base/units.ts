// The units of LANGUAGE 1.5. Each reader gives `undefined` for a text that is none; it never guesses.

const durationSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_536_000 };
const sizeBytes: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 };

/** `300s 90s 5m 2h 3d 6w 10y` and decimals to seconds; `-72h`, `+30m` are signed offsets. A bare number is none. */
export function parseDuration(text: string): number | undefined {
  const match = /^([+-]?)(\d+(?:\.\d+)?)(s|m|h|d|w|y)$/.exec(text);
  if (!match) return undefined;
  const seconds = Number(match[2]) * (durationSeconds[match[3] as string] as number);
  return match[1] === "-" ? -seconds : seconds;
}

/** A ttl: a duration, or a bare whole number of seconds. */
export function parseTtl(text: string): number | undefined {
  const seconds = /^\d+$/.test(text) ? Number(text) : parseDuration(text);
  return seconds !== undefined && seconds >= 0 && seconds <= 0x7fff_ffff ? seconds : undefined;
}

/** `100KB`, `35MB` to bytes (1 KB = 1024 bytes, as mail platforms count). */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(B|KB|MB|GB|TB)$/.exec(text);
  return match ? Number(match[1]) * (sizeBytes[match[2] as string] as number) : undefined;
}

/** `98%` to 0.98. */
export function parsePercent(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)%$/.exec(text);
  return match ? Number(match[1]) / 100 : undefined;
}

/** `4000/d` to events per second. */
export function parseRate(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\/(s|m|h|d|w|y)$/.exec(text);
  return match ? Number(match[1]) / (durationSeconds[match[2] as string] as number) : undefined;
}

/** Seconds in the largest units that keep it short: `90061` is `1 d 1 h`, `300` is `5 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const parts = [
    [Math.floor(whole / 86_400), "d"],
    [Math.floor((whole % 86_400) / 3600), "h"],
    [Math.floor((whole % 3600) / 60), "min"],
    [whole % 60, "s"],
  ] as const;
  const shown = parts.filter(([n]) => n > 0).slice(0, 2);
  const text = shown.length === 0 ? "0 s" : shown.map(([n, unit]) => `${n} ${unit}`).join(" ");
  return seconds < 0 ? `-${text}` : text;
}
