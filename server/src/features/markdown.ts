/** Text of a file or of the DNS, which may hold anything, as Markdown that shows it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!]/g, "\\$&").replace(/\s+/g, " ");
}

/** Text of a zone as code; a backtick in it would end the span. */
export function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/[\p{Cc}]/gu, " ")}\``;
}

/** What a page says first below its title. */
export function firstParagraph(page: string): string {
  return (
    page
      .split(/\n\s*\n/)
      .find((part) => part.trim() !== "" && !part.startsWith("#"))
      ?.trim() ?? ""
  );
}
