/** Text of a file or of the DNS, which may hold anything, as Markdown that shows it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!]/g, "\\$&").replace(/\s+/g, " ");
}

/** Text of a zone as code; a backtick in it would end the span. */
export function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/[\p{Cc}]/gu, " ")}\``;
}
