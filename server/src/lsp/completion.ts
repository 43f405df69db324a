import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Range,
} from "vscode-languageserver";
import { type Completion, completionsAt } from "../features/index.ts";
import { documentAt } from "./at-document.ts";
import type { Client } from "./client.ts";
import type { ServerState } from "./server-state.ts";

const kinds = { key: CompletionItemKind.Property, value: CompletionItemKind.EnumMember, reference: CompletionItemKind.Reference } as const;

export async function complete(state: ServerState, { textDocument, position }: CompletionParams): Promise<CompletionItem[]> {
  const here = await documentAt(state, textDocument.uri, false);
  if (!here) return [];
  const found = completionsAt(here.context, here.path, here.positions.offset(position));
  return found.map((completion, index) => itemOf(completion, index, here.positions.range(completion.replace), state.client));
}

function itemOf(completion: Completion, index: number, range: Range, client: Client): CompletionItem {
  const { label, kind, detail, documentation, required } = completion;
  const isSnippet =
    client.snippets && completion.snippet !== undefined && (client.adjustsIndentation || !completion.snippet.includes("\n"));
  const newText = isSnippet ? (completion.snippet as string) : completion.insert;
  return {
    label,
    kind: kinds[kind],
    // What must be there comes first; the rest keeps its order, which says more than the alphabet: `none, quarantine, reject`.
    sortText: `${required ? "0" : "1"}${String(index).padStart(5, "0")}`,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && {
      documentation: client.markdownInCompletion ? { kind: MarkupKind.Markdown, value: documentation } : documentation,
    }),
    textEdit: { range, newText },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(client.adjustsIndentation && { insertTextMode: InsertTextMode.adjustIndentation }),
  };
}
