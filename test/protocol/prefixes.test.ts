// Whatever has been typed so far: every request that the server offers, on prefixes of every document of both examples.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Position, ServerCapabilities } from "vscode-languageserver/node";
import { neovim } from "./capabilities.ts";
import { buildServer, Editor } from "./driver.ts";

const examples = join(import.meta.dirname, "../../examples");
/** Prime, so that cuts fall on every kind of place. */
const STRIDE = 211;

interface Cut {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly whole: { readonly start: Position; readonly end: Position };
}

const here = ({ textDocument, position }: Cut) => ({ textDocument, position });
const whole = ({ textDocument, whole: range }: Cut) => ({ textDocument, range });
const all = ({ textDocument }: Cut) => ({ textDocument });
const options = { tabSize: 2, insertSpaces: true };

/** What is asked because of each capability. A capability that is neither here nor in `silent` fails the test. */
const asked: Partial<Record<keyof ServerCapabilities, Readonly<Record<string, (cut: Cut) => object>>>> = {
  completionProvider: { "textDocument/completion": here },
  hoverProvider: { "textDocument/hover": here },
  definitionProvider: { "textDocument/definition": here },
  referencesProvider: { "textDocument/references": (cut) => ({ ...here(cut), context: { includeDeclaration: true } }) },
  documentHighlightProvider: { "textDocument/documentHighlight": here },
  renameProvider: {
    "textDocument/prepareRename": here,
    "textDocument/rename": (cut) => ({ ...here(cut), newName: "other" }),
  },
  selectionRangeProvider: { "textDocument/selectionRange": (cut) => ({ ...all(cut), positions: [cut.position, cut.whole.start] }) },
  documentSymbolProvider: { "textDocument/documentSymbol": all },
  workspaceSymbolProvider: { "workspace/symbol": () => ({ query: "p" }) },
  documentLinkProvider: { "textDocument/documentLink": all },
  foldingRangeProvider: { "textDocument/foldingRange": all },
  inlayHintProvider: { "textDocument/inlayHint": whole },
  codeLensProvider: { "textDocument/codeLens": all },
  semanticTokensProvider: { "textDocument/semanticTokens/full": all, "textDocument/semanticTokens/range": whole },
  documentFormattingProvider: { "textDocument/formatting": (cut) => ({ ...all(cut), options }) },
  documentRangeFormattingProvider: { "textDocument/rangeFormatting": (cut) => ({ ...whole(cut), options }) },
  codeActionProvider: {
    "textDocument/codeAction": (cut) => ({ ...whole(cut), context: { diagnostics: [], only: ["quickfix", "refactor", "source"] } }),
  },
};
/** Capabilities that are no requests about a document. */
const silent: readonly (keyof ServerCapabilities)[] = ["positionEncoding", "textDocumentSync", "workspace"];

/** Renaming what has no name is refused in words; that is an answer. */
const mayRefuse = new Set(["textDocument/rename", "textDocument/prepareRename"]);
const INTERNAL_ERROR = -32603;

beforeAll(buildServer);

test.each(["northwind", "pilot"])("no request fails on any prefix of %s", { timeout: 600_000 }, async (example) => {
  const editor = await Editor.start({ capabilities: neovim, example, initializationOptions: { trusted: false } });
  const offered = Object.entries(editor.initialized.capabilities as ServerCapabilities)
    .filter(([, value]) => value !== false && value !== undefined)
    .map(([name]) => name as keyof ServerCapabilities)
    .filter((name) => !silent.includes(name));
  expect(offered.filter((name) => asked[name] === undefined)).toEqual([]);
  const requests = offered.flatMap((name) => Object.entries(asked[name] ?? {}));
  const problems: string[] = [];

  for (const path of documentsOf(example)) {
    await editor.open(path);
    const text = editor.text(path);
    for (let end = 0; end < text.length + STRIDE; end += STRIDE) {
      await editor.setText(path, text.slice(0, end));
      const position = editor.position(path, Math.min(end, text.length));
      const cut = { textDocument: { uri: editor.uri(path) }, position, whole: { start: { line: 0, character: 0 }, end: position } };
      await Promise.all(
        requests.map(([method, parameters]) =>
          editor.request(method, parameters(cut)).catch((error: { code?: number; message?: string }) => {
            if (!mayRefuse.has(method) || error.code === INTERNAL_ERROR) problems.push(`${method}, ${path} at ${end}: ${error.message}`);
          }),
        ),
      );
    }
    expect(editor.text(path)).toBe(text);
    await editor.close(path);
  }
  expect(problems).toEqual([]);
  expect(await editor.stop()).toBe(0);
  expect(editor.logged.filter((line) => /failed|unexpected/i.test(line))).toEqual([]);
});

function documentsOf(example: string): readonly string[] {
  const root = join(examples, example);
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|zone)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
  if (!found.some((path) => path.endsWith(".zone"))) throw new Error(`${example} has no zone file`);
  return found.filter((path) => readFileSync(join(root, path), "utf8").length > 0);
}
