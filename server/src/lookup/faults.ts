import { LineIndex, locator, type Place } from "../base/index.ts";
import { type Name, parentName, parseName } from "../dns/index.ts";
import { parseYaml, type YamlNode } from "../yaml/index.ts";

/** What a server of the little internet does wrong on purpose. */
export type Fault = "servfail" | "timeout" | "refused" | "stale" | "truncate" | "garbage";

const known: ReadonlySet<string> = new Set<Fault>(["servfail", "timeout", "refused", "stale", "truncate", "garbage"]);

/** Zone or name to its faults; they hold for everything below, until a longer name says otherwise. */
export type Faults = ReadonlyMap<Name, readonly Fault[]>;

export const noFaults: Faults = new Map();

/** `faults.yaml`: `mcsv.net: servfail`, or a list; an empty list lifts the faults of the names above. */
export function readFaults(text: string, path: string): { readonly faults: Faults; readonly problems: readonly string[] } {
  const document = parseYaml(text, path);
  const lines = new LineIndex(text);
  const locate = locator([document]);
  const at = (place: Place) => `${path}:${lines.at(locate(place)?.range.start ?? 0).line + 1}`;
  const faults = new Map<Name, readonly Fault[]>();
  const problems = document.problems.map(({ place, message }) => `${at(place)}: ${message}`);
  const { root } = document;
  if (root?.kind !== "map") {
    if (root && !(root.kind === "scalar" && root.value === null)) problems.push(`${path}: the file is no map; write "name: fault"`);
    return { faults, problems };
  }
  for (const { key, value } of root.entries) {
    const name = parseName(key.text);
    if (name === undefined) problems.push(`${at(key.place)}: ${key.text} is no domain name`);
    const words = faultWords(value);
    const unknown = words.filter((word) => !known.has(word));
    if (unknown.length > 0)
      problems.push(`${at(key.place)}: ${key.text} has the fault ${unknown.join(", ")}; known are ${[...known].join(", ")}`);
    if (name !== undefined)
      faults.set(
        name,
        words.filter((word): word is Fault => known.has(word)),
      );
  }
  return { faults, problems };
}

function faultWords(node: YamlNode): readonly string[] {
  switch (node.kind) {
    case "scalar":
      return [node.text];
    case "list":
      return node.items.flatMap(faultWords);
    case "map":
      return ["a map"];
  }
}

export function faultsOf(faults: Faults, name: Name): readonly Fault[] {
  if (faults.size === 0) return [];
  for (let at: Name | undefined = name; at !== undefined; at = parentName(at)) {
    const here = faults.get(at);
    if (here) return here;
  }
  return [];
}
