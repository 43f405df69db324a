import { folderOf, joinPath, type SourceRange } from "../base/index.ts";
import { isPath, type Kind, schemaAt } from "../playbook/index.ts";
import type { YamlNode, YamlPath } from "../yaml/index.ts";
import { type FeatureContext, fileAt, playbookOf, rangeIn } from "./context.ts";

/** A path in a document, and the file that it means. */
export interface Link {
  readonly range: SourceRange;
  /** Relative to the root of the workspace. */
  readonly target: string;
}

/** Paths of a document of ours that name one file: zones, inventories, runbooks, questionnaires. A glob names many. */
export function linksOf(context: FeatureContext, path: string): readonly Link[] {
  const file = fileAt(context, path);
  const { kind } = file ?? {};
  if (!file?.yaml.root || !kind) return [];
  const folder = playbookOf(context, path)?.folder ?? folderOf(path);
  const found: Link[] = [];
  const walk = (node: YamlNode, at: YamlPath) => {
    if (node.kind === "map") for (const { key, value } of node.entries) walk(value, [...at, key.text]);
    else if (node.kind === "list") for (const [i, item] of node.items.entries()) walk(item, [...at, i]);
    else if (isFile(node.text) && takesPath(kind, at)) {
      const range = rangeIn(context, path, node.place);
      if (range) found.push({ range, target: joinPath(folder, node.text.replace(/#.*$/, "")) });
    }
  };
  walk(file.yaml.root, []);
  return found;
}

/** A zone is named by the id of its document or by the path of its file. */
function takesPath(kind: Kind, at: YamlPath): boolean {
  const schema = schemaAt(kind, at);
  return schema !== undefined && (schema.format === "x-path" || schema.format === "x-glob" || schema.refs.includes("zone"));
}

function isFile(text: string): boolean {
  return isPath(text) && !/[*?{}$\s]|^[a-z]+:/i.test(text);
}
