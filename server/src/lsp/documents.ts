import type { DidChangeTextDocumentParams, TextDocumentItem } from "vscode-languageserver";
import { type Encoding, TextPositions } from "./convert.ts";
import { pathOfUri } from "./uris.ts";

export interface OpenDocument {
  readonly uri: string;
  /** Absolute, with `/`. */
  readonly path: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The texts that are open in the editor, by absolute path: they win over the disk. */
export class OpenDocuments {
  readonly #byPath = new Map<string, OpenDocument>();
  readonly #encoding: Encoding;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  at(path: string): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  get all(): readonly OpenDocument[] {
    return [...this.#byPath.values()];
  }

  open({ uri, languageId, version, text }: TextDocumentItem): OpenDocument | undefined {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    const document = { uri, path, languageId, version, text };
    this.#byPath.set(path, document);
    return document;
  }

  /** Changes come one after the other, each on the text that the one before left. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): OpenDocument | undefined {
    const path = pathOfUri(textDocument.uri);
    const before = path === undefined ? undefined : this.#byPath.get(path);
    if (!before) return undefined;
    let text = before.text;
    for (const change of contentChanges) {
      if ("range" in change) {
        const { start, end } = new TextPositions(text, this.#encoding).sourceRange(change.range);
        text = text.slice(0, start) + change.text + text.slice(end);
      } else text = change.text;
    }
    const document = { ...before, version: textDocument.version, text };
    this.#byPath.set(before.path, document);
    return document;
  }

  close(uri: string): OpenDocument | undefined {
    const path = pathOfUri(uri);
    const document = path === undefined ? undefined : this.#byPath.get(path);
    if (document) this.#byPath.delete(document.path);
    return document;
  }
}
