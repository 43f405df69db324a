import { closest, isTimeZone, type Place, parseDuration, parseEnd, parseInstant } from "../base/index.ts";
import { parseIpv4, parseIpv6, toName } from "../dns/index.ts";
import { isNullNode, type YamlMap, type YamlScalar } from "../yaml/index.ts";
import { parseCondition } from "./condition.ts";
import { apiVersion, kinds } from "./kinds.ts";
import { alternatives, escapePointer, type JsonSchema, schemaOf } from "./schema.ts";
import { checkSchema, type SchemaProblem } from "./schema-check.ts";
import { collector } from "./schema-walk.ts";
import type { SourceFile } from "./types.ts";

export type { SchemaProblem } from "./schema-check.ts";

/**
 * What is wrong with the words of one document: first its schema, then what no schema can say (a date that does not
 * exist, a condition, a time zone). A document of another language or version yields nothing: that is said elsewhere.
 */
export function validateFile(file: SourceFile): readonly SchemaProblem[] {
  const known = validated.get(file);
  if (known) return known;
  const problems = problemsOf(file);
  validated.set(file, problems);
  return problems;
}

/** The model and the rules both ask. */
const validated = new WeakMap<SourceFile, readonly SchemaProblem[]>();

function problemsOf(file: SourceFile): readonly SchemaProblem[] {
  const root = file.yaml.root;
  if (root?.kind !== "map" || root.get("apiVersion")?.kind !== "scalar" || scalarText(root, "apiVersion") !== apiVersion) return [];
  if (!file.kind) return [unknownKind(root)];
  const problems = checkSchema(root, file.kind, file.yaml.complete);
  const wrong = new Set(problems.map((problem) => problem.pointer));
  // Where YAML itself is broken, keys land in the wrong map and values end too early: no second message about that block.
  const broken = new Set(file.yaml.complete ? [] : file.yaml.problems.map(({ place }) => place.unit));
  return [...problems, ...meaning(root, file, wrong)].filter(({ place }) => !broken.has(place.unit));
}

function scalarText(root: YamlMap, key: string): string | undefined {
  const node = root.get(key);
  return node?.kind === "scalar" ? node.text : undefined;
}

function unknownKind(root: YamlMap): SchemaProblem {
  const entry = root.entry("kind");
  const text = scalarText(root, "kind") ?? "";
  const meant = closest(text, kinds);
  const list = `expected one of ${kinds.join(", ")}`;
  if (!entry || isNullNode(entry.value))
    return {
      code: "kind",
      message: `The document has no \`kind\`; ${list}`,
      place: (entry ?? root.entry("apiVersion"))?.key.place ?? root.place,
      pointer: "/kind",
    };
  return {
    code: "kind",
    message: `\`kind\` is \`${text.slice(0, 60)}\`; ${meant ? `did you mean \`${meant}\`?` : list}`,
    place: entry.value.place,
    pointer: "/kind",
    ...(meant && { edits: [{ place: entry.value.place, newText: meant }] }),
  };
}

/** `wrong`: pointers at which the schema has found something already. */
function meaning(root: YamlMap, file: SourceFile, wrong: ReadonlySet<string>): readonly SchemaProblem[] {
  const timeZone = scalarText(root, "timezone");
  return meanings(root, schemaOf(file.kind ?? "Playbook")).flatMap(({ pointer, problems, period }) => {
    if (wrong.has(pointer)) return [];
    return [...(period ? periodProblems(period, pointer, timeZone) : []), ...problems.filter(({ pointer }) => !wrong.has(pointer))];
  });
}

/** What a node says wrong, and whether it is a stretch of time, which is judged in the time zone of its document. */
interface Meaning {
  readonly pointer: string;
  readonly problems: readonly SchemaProblem[];
  readonly period?: YamlMap;
}

const meanings = collector<Meaning>(({ node, shape, pointer }, add) => {
  if (!shape) return;
  const said = (scalar: YamlScalar, of: JsonSchema, at: string): readonly SchemaProblem[] => {
    if (!of.format || isNullNode(scalar)) return [];
    return formatProblems(scalar, of).map((problem) => ({ code: of.format === "x-instant" ? "date" : "format", pointer: at, ...problem }));
  };
  if (node.kind === "scalar") {
    const problems = said(node, shape, pointer);
    if (problems.length > 0) add({ pointer, problems });
  }
  if (node.kind !== "map") return;
  const keys = shape.propertyNames && alternatives(shape.propertyNames)[0];
  const problems = (keys ? node.entries : []).flatMap(({ key }) => (keys ? said(key, keys, `${pointer}/${escapePointer(key.text)}`) : []));
  const isTime = isPeriod(shape);
  if (isTime || problems.length > 0) add({ pointer, problems, ...(isTime && { period: node }) });
});

/** Whether a map holds a stretch of time: a window, a freeze, the period of a snapshot. */
function isPeriod(shape: JsonSchema): boolean {
  return ["from", "to"].every((key) => {
    const field = shape.properties?.[key];
    return field !== undefined && alternatives(field).some((one) => one.format === "x-instant");
  });
}

function periodProblems(node: YamlMap, pointer: string, timeZone: string | undefined): readonly SchemaProblem[] {
  const [from, to] = [scalarText(node, "from") ?? "", scalarText(node, "to") ?? ""];
  const [start, end] = [parseInstant(from, timeZone), parseEnd(to, timeZone)];
  const place = node.get("to")?.place;
  if (start === undefined || end === undefined || end >= start || !place) return [];
  return [{ code: "window", message: `\`to\` (${to}) is before \`from\` (${from})`, place, pointer: `${pointer}/to` }];
}

type Finding = Pick<SchemaProblem, "message" | "place" | "edits">;

/** What patterns cannot see. Texts with variables are judged where they are rendered. */
function formatProblems(node: YamlScalar, shape: JsonSchema): readonly Finding[] {
  const text = node.text;
  if (text.includes("${")) return [];
  const wrong = (message: string, place: Place = node.place): readonly Finding[] => [{ message, place }];
  switch (shape.format) {
    case "x-condition":
      return parseCondition(node).problems;
    case "x-instant":
      return parseInstant(text) === undefined ? wrong(`\`${text}\` is no date or time that exists`) : [];
    case "x-time-zone":
      return isTimeZone(text) ? [] : wrong(`\`${text}\` is no time zone; expected an IANA name such as Europe/Berlin or UTC`);
    case "x-domain":
      return toName(text) === undefined ? wrong(`\`${text}\` is no domain name; labels have 1 to 63 letters, the whole at most 253`) : [];
    case "x-address":
      return isAddress(text) ? [] : wrong(`\`${text}\` is no IP address or network; expected one such as 192.0.2.25 or 2001:db8::/32`);
    case "x-rule":
      return unknownRule(node, shape);
    case "x-regex":
      return isPattern(text) ? [] : wrong(`\`${text}\` is no regular expression`);
    case "x-duration":
      return (parseDuration(text) ?? 0) > 100 * 31_536_000 ? wrong(`\`${text}\` is longer than a hundred years`) : [];
    default:
      return [];
  }
}

/** The examples of a rule id are the rules of this version. */
function unknownRule(node: YamlScalar, shape: JsonSchema): readonly Finding[] {
  const known = (shape.examples ?? []).map(String);
  if (known.includes(node.text)) return [];
  const meant = closest(node.text, known);
  const message = `\`${node.text}\` is no rule of this version${meant ? `; did you mean \`${meant}\`?` : ""}`;
  return [{ message, place: node.place, ...(meant && { edits: [{ place: node.place, newText: meant }] }) }];
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "iu").source !== "";
  } catch {
    return false;
  }
}

function isAddress(text: string): boolean {
  const [address = "", prefix] = text.split("/");
  const bits = parseIpv4(address) !== undefined ? 32 : parseIpv6(address) !== undefined ? 128 : 0;
  return bits > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits));
}
