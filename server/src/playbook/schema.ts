import type { YamlNode } from "../yaml/index.ts";
import { schemas } from "./schema-index.gen.ts";
import type { IdKind, Kind } from "./types.ts";

/** The part of draft-07 that our schemas use, and three keywords of our own. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  /** The value (or, in `propertyNames`, the key) is the id of something of this kind. */
  readonly "x-ref"?: string;
  /** The keys of this map are ids of this kind. */
  readonly "x-ids"?: string;
  readonly "x-enumDescriptions"?: readonly string[];
  readonly [annotation: `$${string}` | `x-${string}`]: unknown;
}

export interface SchemaKey {
  readonly key: string;
  readonly description: string | undefined;
  readonly default: unknown;
  readonly required: boolean;
  /** What its value is written as; a key that takes several shapes says the richest. */
  readonly shape: "map" | "list" | "scalar";
}

export interface SchemaValue {
  readonly value: string;
  readonly description: string | undefined;
}

/** What may stand at one place of a document: for completion and hover. */
export interface SchemaNode {
  readonly description: string | undefined;
  readonly default: unknown;
  readonly examples: readonly unknown[];
  /** What a value looks like, in words: `a duration (90s, 5m)`. */
  readonly expects: string;
  readonly keys: readonly SchemaKey[];
  readonly values: readonly SchemaValue[];
  /** Ids of these kinds are values here. */
  readonly refs: readonly IdKind[];
  /** Ids of these kinds are keys here, as uses. */
  readonly keyRefs: readonly IdKind[];
  /** The keys of this map declare ids of this kind. */
  readonly ids: IdKind | undefined;
  readonly format: string | undefined;
}

/** The schema of a document of this kind. */
export function schemaOf(kind: Kind): JsonSchema {
  return schemas[`${kind.toLowerCase()}.schema.json`] as JsonSchema;
}

/** What may stand at `path` (keys, and any number or text for the items of a list) of a document of this kind. */
export function schemaAt(kind: Kind, path: readonly (string | number)[]): SchemaNode | undefined {
  let here: readonly JsonSchema[] = [schemaOf(kind)];
  for (const step of path) {
    here = here.flatMap(alternatives).flatMap((schema) => child(schema, String(step)) ?? schema.items ?? []);
    if (here.length === 0) return undefined;
  }
  return describe(here);
}

function describe(fields: readonly JsonSchema[]): SchemaNode {
  const shapes = fields.flatMap(alternatives);
  const field = followed(fields[0] as JsonSchema);
  return {
    description: field.description ?? shapes[0]?.description,
    default: field.default ?? shapes[0]?.default,
    examples: shapes.flatMap((schema) => schema.examples ?? []),
    expects: expectation(shapes),
    keys: shapes.flatMap(schemaKeys),
    values: shapes.flatMap(schemaValues),
    refs: shapes.flatMap((schema) => (schema["x-ref"] as IdKind) ?? []),
    keyRefs: shapes.flatMap((schema) => (schema.propertyNames?.["x-ref"] as IdKind) ?? []),
    ids: shapes.find((schema) => schema["x-ids"])?.["x-ids"] as IdKind | undefined,
    format: shapes.find((schema) => schema.format)?.format,
  };
}

/** Named keys, and the words that `propertyNames` allows as keys: rule ids, categories. */
function schemaKeys(schema: JsonSchema): readonly SchemaKey[] {
  const named = Object.entries(schema.properties ?? {}).map(([key, value]) =>
    schemaKey(key, value, schema.required?.includes(key) ?? false),
  );
  const value = schema.additionalProperties;
  if (!schema.propertyNames || typeof value !== "object") return named;
  const words = alternatives(schema.propertyNames).flatMap(schemaValues);
  return [...named, ...words.map((word) => schemaKey(word.value, value, false))];
}

function schemaKey(key: string, schema: JsonSchema, required: boolean): SchemaKey {
  const shapes = alternatives(schema);
  const has = (type: string) => shapes.some((shape) => takes(shape, type));
  const field = followed(schema);
  return {
    key,
    description: field.description ?? shapes[0]?.description,
    default: field.default ?? shapes[0]?.default,
    required,
    shape: has("object") ? "map" : has("array") ? "list" : "scalar",
  };
}

function schemaValues(schema: JsonSchema): readonly SchemaValue[] {
  // The examples of a rule id are all rules of this version.
  if (schema.format === "x-rule") return (schema.examples ?? []).map((value) => ({ value: String(value), description: undefined }));
  // What takes anything takes these too, and nobody means them there.
  if (schema.type !== undefined && takes(schema, "boolean"))
    return [true, false].map((value) => ({ value: String(value), description: undefined }));
  return (schema.enum ?? []).flatMap((value, i) =>
    value === null
      ? []
      : { value, description: schema["x-enumDescriptions"]?.[i] ?? (schema.enum?.length === 1 ? schema.description : undefined) },
  );
}

const resolved = new WeakMap<JsonSchema, readonly JsonSchema[]>();

/** The shapes a value may have: `$ref` followed (what stands beside it wins), `anyOf` spread. */
export function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  const known = resolved.get(schema);
  if (known) return known;
  const { $ref, anyOf, ...own } = schema;
  const shapes = $ref ? alternatives(target($ref)).map((shape) => ({ ...shape, ...own })) : anyOf ? anyOf.flatMap(alternatives) : [schema];
  resolved.set(schema, shapes);
  return shapes;
}

/** The field that a `$ref` leads to, with what stands beside the `$ref` over it. */
function followed({ $ref, ...own }: JsonSchema): JsonSchema {
  return $ref === undefined ? own : { ...followed(target($ref)), ...own };
}

/** A definition, or a field of one. */
function target($ref: string): JsonSchema {
  const [name = "", , field] = $ref.slice($ref.indexOf("#") + "#/definitions/".length).split("/");
  const definition = schemas["definitions.schema.json"]?.definitions?.[name];
  const found = field === undefined ? definition : definition?.properties?.[field];
  if (!found) throw new Error(`${$ref} names no definition`); // a fault of the schemas, found by their tests
  return found;
}

function takes(schema: JsonSchema, type: string): boolean {
  return schema.type === undefined
    ? schema.enum === undefined
    : typeof schema.type === "string"
      ? schema.type === type
      : schema.type.includes(type);
}

/** The schema of the value under `key`, or `undefined` where no such key may stand. */
export function child(schema: JsonSchema, key: string): JsonSchema | undefined {
  const named = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  if (named) return named;
  if (schema.patternProperties && key.startsWith("x-")) return undefined;
  return typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
}

/** The shape that was meant: by what the node is, then by what a scalar says. */
export function shapeFor(node: YamlNode, shapes: readonly JsonSchema[]): JsonSchema | undefined {
  if (node.kind === "map") return shapes.find((shape) => takes(shape, "object"));
  if (node.kind === "list") return shapes.find((shape) => takes(shape, "array"));
  const scalars = shapes.filter((shape) => ["string", "number", "integer", "boolean"].some((type) => takes(shape, type)));
  return (
    scalars.find((shape) => shape.enum?.includes(node.text)) ??
    scalars.find((shape) => !shape.enum && (!shape.pattern || matches(shape.pattern, node.text))) ??
    scalars.find((shape) => !shape.enum) ??
    scalars[0]
  );
}

const patterns = new Map<string, RegExp>();

/** The patterns are those of the schemas: few, and asked for every scalar. */
function matches(pattern: string, text: string): boolean {
  let compiled = patterns.get(pattern);
  if (!compiled) {
    compiled = new RegExp(pattern, "u");
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}

export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

const formats: Readonly<Record<string, string>> = {
  "x-id": "an id of lower-case letters, digits and hyphens",
  "x-domain": "a domain name",
  "x-duration": "a duration",
  "x-offset": "a signed duration",
  "x-ttl": "seconds or a duration",
  "x-size": "a size",
  "x-rate": "a rate",
  "x-percent": "a percentage",
  "x-instant": "an ISO date or time",
  "x-time-zone": "an IANA time zone",
  "x-condition": "a condition",
  "x-path": "a path",
  "x-glob": "a path or glob",
  "x-email": "a mail address",
  "x-address": "an IP address or network",
  "x-secret": "a reference to a secret",
  "x-rule": "a rule id",
  "x-record-type": "a record type",
  "x-selector": "a DKIM selector",
  "x-resolver": "a resolver",
  "x-currency": "a currency of three capital letters",
  "x-regex": "a regular expression",
};

/** What any of these shapes takes, in words. */
export function expectation(shapes: readonly JsonSchema[]): string {
  const phrases = shapes.flatMap((shape) => phrase(shape) ?? []);
  const unique = [...new Set(phrases)];
  return unique.length > 1 ? `${unique.slice(0, -1).join(", ")} or ${unique.at(-1)}` : (unique[0] ?? "a value");
}

/** The rules of this version are examples too: hundreds. */
const mostExamples = 8;

function phrase(shape: JsonSchema): string | undefined {
  if (shape.enum) {
    const values = shape.enum.filter((value) => value !== null).map((value) => `\`${value}\``);
    return values.length === 1 ? values[0] : `one of ${values.join(", ")}`;
  }
  const examples = shape.examples?.length ? ` (${shape.examples.slice(0, mostExamples).map(String).join(", ")})` : "";
  if (shape.format) return `${formats[shape.format] ?? "a value"}${examples}`;
  if (shape.type === "null") return undefined;
  if (takes(shape, "object")) return "a map";
  if (takes(shape, "array")) return "a list";
  if (takes(shape, "boolean")) return "`true` or `false`";
  if (takes(shape, "string")) return `a text${examples}`;
  const whole = takes(shape, "integer") ? "a whole number" : "a number";
  if (shape.maximum !== undefined) return `${whole} from ${shape.minimum ?? shape.exclusiveMinimum ?? 0} to ${shape.maximum}`;
  return shape.minimum === undefined ? whole : `${whole}, at least ${shape.minimum}`;
}
