/** How to stress words. A terminal gives its colours, everything else gives `plainStyle`. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
}

const asIs = (text: string): string => text;

export const plainStyle: Style = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, green: asIs, blue: asIs };

/** Text of a file or an answer for a terminal: a TXT record must not move the cursor of whoever reads about it. */
export function printable(text: string): string {
  let shown = "";
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    const isControl =
      code < 0x20 ||
      (code >= 0x7f && code < 0xa0) ||
      code === 0x2028 ||
      code === 0x2029 ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069);
    shown += isControl ? (char === "\n" || char === "\t" ? " " : `\\x${code.toString(16).padStart(2, "0")}`) : char;
  }
  return shown;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
