import type { SourceRange } from "./place.ts";

/** `# mailtranche-ignore rule-id -- reason`, with the comment sign of its text: `;` in zone files, `//` in JavaScript. */
export interface IgnoreDirective {
  readonly rule: string;
  /** `undefined`: none is given, so nothing is hidden. */
  readonly reason: string | undefined;
  /** The comment. */
  readonly range: SourceRange;
  /** Alone on its line: it speaks for what follows; otherwise for its line. */
  readonly ownLine: boolean;
}

/** All directives of a text. A comment sign inside a quoted string is the caller's to rule out (`isComment`). */
export function ignoreDirectives(
  text: string,
  signs: readonly string[],
  isComment: (offset: number) => boolean = () => true,
): readonly IgnoreDirective[] {
  if (signs.length === 0 || !text.includes("mailtranche-ignore")) return [];
  const pattern = new RegExp(
    `(^|[ \\t])((?:${signs.join("|")})[ \\t]*mailtranche-ignore(?:[ \\t]+([\\w/-]+))?(?:[ \\t]+--[ \\t]*(.*?))?)[ \\t]*\\r?$`,
    "gm",
  );
  const found: IgnoreDirective[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index + (match[1] as string).length;
    if (!isComment(start)) continue;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    found.push({
      rule: match[3] ?? "",
      reason: match[4] || undefined,
      range: { start, end: start + (match[2] as string).length },
      ownLine: text.slice(lineStart, start).trim() === "",
    });
  }
  return found;
}
