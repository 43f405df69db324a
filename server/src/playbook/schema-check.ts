import { closest, type Place, type TextEdit, textAt } from "../base/index.ts";
import { isNullNode, nodeAtPointer, toPlain, type YamlMap, type YamlNode, type YamlScalar } from "../yaml/index.ts";
import { meantValue } from "./meant-value.ts";
import { alternatives, escapePointer, expectation, type JsonSchema, schemaOf, shapeFor } from "./schema.ts";
import { fieldAt } from "./schema-walk.ts";
import type { Kind } from "./types.ts";
import {
  type ValidationError,
  type Validator,
  validateAlert,
  validateDecision,
  validateDomain,
  validateGate,
  validateGateway,
  validateKpi,
  validatePlaybook,
  validateProbe,
  validateProgramme,
  validateQuestionnaire,
  validateReview,
  validateRoute,
  validateRun,
  validateRunbook,
  validateSafety,
  validateSender,
  validateService,
  validateSettings,
  validateSnapshot,
  validateTranche,
  validateWarmup,
  validateZone,
} from "./validate.gen.js";

export interface SchemaProblem {
  /** `unknown-key`, `missing-key`, `key`, `shape`, `no-value`, `value`, `verb`, `no-verb`, `empty`, `kind`; of the meaning: `format`, `window`. */
  readonly code: string;
  /** The fact first, then what is expected. */
  readonly message: string;
  readonly place: Place;
  /** JSON pointer of the smallest node that is wrong; an unknown or missing key has the pointer of its value. */
  readonly pointer: string;
  /** Only where the repair is certain: a key or value that was probably meant. */
  readonly edits?: readonly TextEdit[];
}

const validators: Readonly<Record<Kind, Validator>> = {
  Playbook: validatePlaybook,
  Programme: validateProgramme,
  Settings: validateSettings,
  Zone: validateZone,
  Runbook: validateRunbook,
  Tranche: validateTranche,
  Domain: validateDomain,
  Sender: validateSender,
  Gate: validateGate,
  Gateway: validateGateway,
  Route: validateRoute,
  Safety: validateSafety,
  Kpi: validateKpi,
  Probe: validateProbe,
  Alert: validateAlert,
  Warmup: validateWarmup,
  Service: validateService,
  Questionnaire: validateQuestionnaire,
  Snapshot: validateSnapshot,
  Run: validateRun,
  Decision: validateDecision,
  Review: validateReview,
};

/** What the schema of `kind` finds: one problem for each thing that a person has to change. */
export function checkSchema(root: YamlMap, kind: Kind, complete: boolean): readonly SchemaProblem[] {
  const validate = validators[kind];
  if (validate(toPlain(root))) return [];
  const problems: SchemaProblem[] = [];
  for (const [pointer, errors] of byPointer(validate.errors ?? [])) {
    const at = nodeAtPointer(root, pointer);
    const field = fieldAt(root, schemaOf(kind), pointer);
    // Below a map or list that may not stand there, every error follows from that one.
    if (!at || !field) continue;
    const spot: Spot = { node: at.node, key: at.entry?.key, pointer, complete };
    const shapes = alternatives(field);
    const shape = shapeFor(at.node, shapes);
    if (!shape || at.node.kind === "scalar") problems.push(misfit(spot, shapes));
    else problems.push(...withoutConsequences(errors.flatMap((error) => explain(error, spot, shape))));
  }
  return problems;
}

interface Spot {
  readonly node: YamlNode;
  /** `undefined` for the document and for items of a list. */
  readonly key: YamlScalar | undefined;
  readonly pointer: string;
  readonly complete: boolean;
}

function byPointer(errors: readonly ValidationError[]): ReadonlyMap<string, readonly ValidationError[]> {
  const grouped = new Map<string, ValidationError[]>();
  for (const error of errors) {
    const group = grouped.get(error.instancePath);
    if (group) group.push(error);
    else grouped.set(error.instancePath, [error]);
  }
  return grouped;
}

/** A mistyped key is one mistake: that the right one is missing follows. Unknown keys come first. */
function withoutConsequences(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const typed = problems.filter(({ code }) => code === "unknown-key");
  const meant = new Set(typed.flatMap(({ edits }) => edits?.map(({ newText }) => newText) ?? []));
  const rest = problems.filter(
    ({ code, pointer }) =>
      code !== "unknown-key" &&
      !(code === "missing-key" && meant.has(pointer.slice(pointer.lastIndexOf("/") + 1))) &&
      !(code === "no-verb" && stepVerbs.some((verb) => meant.has(verb))),
  );
  return [...typed, ...rest];
}

const stepVerbs = alternatives(schemaOf("Runbook").properties?.steps?.items ?? {}).flatMap((step) => verbNames(step));

function verbNames(step: JsonSchema): readonly string[] {
  return (step.oneOf ?? []).flatMap((branch) => branch.required ?? []);
}

/** One of the things that can be wrong with a map or list that may stand here. */
function explain(error: ValidationError, spot: Spot, shape: JsonSchema): readonly SchemaProblem[] {
  // What a key's own schema says is told by `propertyNames`; the branches of `oneOf` by `oneOf`.
  if (error.propertyName !== undefined || error.schemaPath.includes("/oneOf/")) return [];
  switch (error.keyword) {
    case "required": {
      // What a syntax error lost is not missing.
      const missing = String(error.params.missingProperty);
      const expected = expectation(alternatives(shape.properties?.[missing] ?? {}));
      return spot.complete
        ? [
            {
              code: "missing-key",
              message: `${subject(spot)} has no \`${missing}\`; expected ${expected}`,
              place: head(spot),
              pointer: below(spot, missing),
            },
          ]
        : [];
    }
    case "additionalProperties":
      return unknownKey(String(error.params.additionalProperty), spot, shape);
    case "propertyNames":
      return badKey(String(error.params.propertyName), spot, shape);
    case "oneOf":
      return [verbs(spot, shape)];
    case "minProperties":
    case "minItems":
      return [
        { code: "empty", message: `${subject(spot)} is empty; expected at least one entry`, place: head(spot), pointer: spot.pointer },
      ];
    case "maxProperties":
      return [
        { code: "value", message: `${subject(spot)} has more than one entry; expected one`, place: head(spot), pointer: spot.pointer },
      ];
    default:
      return []; // `type`, `anyOf`: of the shapes that were not meant
  }
}

function unknownKey(key: string, spot: Spot, shape: JsonSchema): readonly SchemaProblem[] {
  const known = Object.keys(shape.properties ?? {});
  const present = new Set(entriesOf(spot.node).map((entry) => entry.key.text));
  const meant = closest(
    key,
    known.filter((name) => !present.has(name)),
  );
  const rest = meant ? `did you mean \`${meant}\`?` : `it takes ${known.filter((name) => !present.has(name)).join(", ") || "no other key"}`;
  // A merge key is told by YAML.
  return entriesOf(spot.node)
    .filter((entry) => entry.key.text === key && key !== "<<")
    .map((entry) => ({
      code: "unknown-key",
      message: `\`${shorten(key)}\` is no key of ${subject(spot, true)}; ${rest}`,
      place: entry.key.place,
      pointer: below(spot, key),
      ...(meant && { edits: [{ place: entry.key.place, newText: meant }] }),
    }));
}

function badKey(key: string, spot: Spot, shape: JsonSchema): readonly SchemaProblem[] {
  const shapes = alternatives(shape.propertyNames ?? {});
  const meant = closest(key, words(shapes));
  return entriesOf(spot.node)
    .filter((entry) => entry.key.text === key)
    .map((entry) => ({
      code: "key",
      message: `The key \`${shorten(key)}\` of ${subject(spot, true)} does not fit; expected ${expectation(shapes)}${meant ? `; did you mean \`${meant}\`?` : ""}`,
      place: entry.key.place,
      pointer: below(spot, key),
      ...(meant && { edits: [{ place: entry.key.place, newText: meant }] }),
    }));
}

/** The only `oneOf` of the schemas: a step has exactly one verb. */
function verbs(spot: Spot, shape: JsonSchema): SchemaProblem {
  const names = verbNames(shape);
  const present = entriesOf(spot.node).filter((entry) => names.includes(entry.key.text));
  const second = present[1];
  if (second)
    return {
      code: "verb",
      message: `The step has ${present.length} verbs, ${present.map((entry) => `\`${entry.key.text}\``).join(" and ")}; expected one`,
      place: second.key.place,
      pointer: below(spot, second.key.text),
    };
  return {
    code: "no-verb",
    message: `The step has no verb; expected one of ${names.join(", ")}`,
    place: head(spot),
    pointer: spot.pointer,
  };
}

/** A scalar with a value that does not shapeFor, or a map or list where none may stand. */
function misfit(spot: Spot, shapes: readonly JsonSchema[]): SchemaProblem {
  const { node, pointer } = spot;
  const expected = `expected ${expectation(shapes)}`;
  if (node.kind !== "scalar")
    return { code: "shape", message: `${subject(spot)} is a ${node.kind}; ${expected}`, place: spot.key?.place ?? node.place, pointer };
  if (isNullNode(node))
    return { code: "no-value", message: `${subject(spot)} has no value; ${expected}`, place: spot.key?.place ?? node.place, pointer };
  const shown = shapes.some((shape) => shape.format === "x-secret") ? "a literal" : `\`${shorten(node.text)}\``;
  const scalarTaken = shapeFor(node, shapes) !== undefined;
  if (!scalarTaken) {
    const list = shapes.some((shape) => shape.type === "array" || shape.type?.includes("array"));
    const inline = node.style !== "literal" && node.style !== "folded";
    return {
      code: "shape",
      message: `${subject(spot)} is ${shown}; ${expected}`,
      place: node.place,
      pointer,
      ...(list && inline && { edits: [{ place: node.place, newText: `[${textAt(node.place)}]` }] }),
    };
  }
  const inUnits = shapes.map(({ format }) => meantValue(node.text, format)).find((text) => text !== undefined);
  const meant = inUnits ?? closest(node.text, words(shapes));
  const message = `${subject(spot)} is ${shown}; ${expected}${meant ? `; did you mean \`${meant}\`?` : ""}`;
  return { code: "value", message, place: node.place, pointer, ...(meant && { edits: [{ place: node.place, newText: meant }] }) };
}

function words(shapes: readonly JsonSchema[]): readonly string[] {
  return shapes.flatMap((shape) => shape.enum ?? []).filter((value) => value !== null);
}

function entriesOf(node: YamlNode): YamlMap["entries"] {
  return node.kind === "map" ? node.entries : [];
}

/** What a person would call the place: its key, or the list it stands in. */
function subject(spot: Spot, within = false): string {
  if (spot.key) return `\`${shorten(spot.key.text)}\``;
  if (spot.pointer === "") return within ? "this document" : "The document";
  const list = spot.pointer.split("/").at(-2) ?? "";
  return `${within ? "an" : "An"} item of \`${shorten(list)}\``;
}

/** Where to click when nothing is there to underline. */
function head(spot: Spot): Place {
  return spot.key?.place ?? entriesOf(spot.node)[0]?.key.place ?? spot.node.place;
}

function below(spot: Spot, key: string): string {
  return `${spot.pointer}/${escapePointer(key)}`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
