import { parseYaml, type YamlMap } from "../yaml/index.ts";
import { readSourceFile } from "./kinds.ts";
import { libraryTexts } from "./library-texts.ts";
import type { Declaration, IdKind, SourceFile } from "./types.ts";

// What ships with the product (LANGUAGE 1.4): looked up after the document and its workspace.

const defaultRollback = `rollback:
  runbook: rollback-tranche
  until: 72h
`;

interface Library {
  readonly gate: YamlMap;
  readonly rollback: YamlMap;
  readonly runbooks: readonly SourceFile[];
  readonly declarations: readonly Declaration[];
}

/** What the library declares, for lists of what may stand somewhere. */
export function builtInDeclarations(): readonly Declaration[] {
  return library().declarations;
}

let loaded: Library | undefined;

/** Parsed once, when first asked for. */
export function library(): Library {
  loaded ??= load();
  return loaded;
}

function load(): Library {
  const rollback = builtInMap(defaultRollback, "rollback.yaml");
  const texts = libraryTexts();
  const gate = builtInMap(texts.find(({ kind }) => kind === "gate")?.text ?? "", "gates/default.yaml");
  const runbooks = texts.filter(({ kind }) => kind === "runbook").map(({ path, text }) => readSourceFile(`built-in/${path}`, text));
  const declare = (kind: IdKind, id: string, path: string): Declaration => ({ kind, id, place: gate.place, path, builtIn: true });
  return {
    gate,
    rollback,
    runbooks,
    declarations: [
      ...texts.flatMap(({ kind, id, path }) => (kind === undefined ? [] : [declare(kind, id, path)])),
      ...["exchange", "relay", "other"].map((id) => declare("service", id, "built-in")),
    ],
  };
}

function builtInMap(text: string, path: string): YamlMap {
  const root = parseYaml(text, `built-in/${path}`).root;
  if (root?.kind !== "map") throw new Error(`${path} of the built-in library is no map`); // a fault of this file
  return root;
}
