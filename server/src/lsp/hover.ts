import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { hoverAt } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { ServerState } from "./server-state.ts";

export async function hover(state: ServerState, { textDocument, position }: HoverParams): Promise<Hover | null> {
  const here = await documentAt(state, textDocument.uri, true);
  if (!here) return null;
  const { result } = here.part;
  const found = hoverAt(here.context, here.path, here.positions.offset(position), {
    analysis: result?.analysis,
    findings: result?.shown ?? [],
  });
  if (!found) return null;
  const kind = state.client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  const value = state.client.markdown ? found.markdown : withoutMarkdown(found.markdown);
  return { contents: { kind, value }, range: here.positions.range(found.range) };
}

/** Our Markdown is paragraphs, lists, bold and code: without its marks it is plain text. */
function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\*\*|(?<!\\)`/g, "").replace(/\\([\\`*_{}[\]<>#|!])/g, "$1");
}
