/** Text of a file or an answer as a person may see it: a TXT record must not move the cursor of whoever reads about it. */
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
