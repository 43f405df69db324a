/** A text as a quoted string of HCL. */
export function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

export function escaped(text: string): string {
  const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return text
    .replace(/["\\]/g, "\\$&")
    .replace(/[\n\r\t]/g, (char) => short[char] as string)
    .replace(/([$%])\{/g, "$1$1{");
}
