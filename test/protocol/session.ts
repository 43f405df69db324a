// What the protocol tests share: servers that are stopped after each test, faults planted in a copy, actions taken.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { Editor, type StartOptions } from "./driver.ts";

export const PLAN = "mailtranche/migration.yaml";
export const ZONE = "mailtranche/zones/northwind.zone";
export const LEGACY = "mailtranche/zones/northwind-legacy.zone";
export const SETTINGS = "mailtranche/settings.yaml";

/** A file of the example as it is in the repository. */
export const original = (path: string) => readFileSync(join(import.meta.dirname, "../../examples/northwind", path), "utf8");

const editors: Editor[] = [];

/** A server that `stopEditors` stops. */
export async function start(options: StartOptions): Promise<Editor> {
  const editor = await Editor.start(options);
  editors.push(editor);
  return editor;
}

/** After each test: every server ends, and without a fault. */
export async function stopEditors(): Promise<void> {
  for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
}

/** Plants a fault in the copy. */
export function rewrite(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${path} no longer holds ${from}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

/** The actions that are offered on the first `marker`. */
export function actionsAt(editor: Editor, path: string, marker: string, only?: readonly string[]): Promise<CodeAction[]> {
  const range = { start: editor.at(path, marker), end: editor.at(path, marker, true) };
  return editor.request("textDocument/codeAction", {
    ...editor.about(path),
    range,
    context: { diagnostics: editor.shown(path), ...(only && { only }) },
  });
}

/** Takes the action of this title. */
export async function applyAction(editor: Editor, actions: readonly CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((one) => title.test(one.title));
  if (!action?.edit) throw new Error(`no action ${title}: ${actions.map((one) => one.title).join("; ")}`);
  await editor.apply(action.edit);
}
