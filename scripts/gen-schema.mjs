// From schemas/*.schema.json: the types of the documents, their validators as plain code, and the schemas as data.
// Nothing of ajv or of the type generator is needed at run time.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = "server/src/playbook";
const header = "// Written by `npm run gen` from schemas/*.schema.json. Do not edit.\n";

/** Schema files that are documents of the language, written by hand; `definitions` is shared, what machines read is not ours. */
const written = [
  "playbook",
  "programme",
  "settings",
  "zone",
  "runbook",
  "questionnaire",
  "service",
  "snapshot",
  "run",
  "decision",
  "review",
];

/** Entries of plural maps that may stand in a file of their own (LANGUAGE 1.3). Service has no map. */
const singular = {
  Tranche: { map: "tranches" },
  Domain: { map: "domains", id: "fqdn" },
  Sender: { map: "senders" },
  Gate: { map: "gates" },
  Gateway: { map: "gateways" },
  Route: { map: "routes" },
  // `kind` is what every document begins with.
  Safety: { map: "safety", rename: { kind: "insurance" } },
  Kpi: { map: "kpis" },
  Probe: { map: "probes" },
  Alert: { map: "alerts" },
  Warmup: { map: "warmup" },
};

const documents = [...written, ...Object.keys(singular).map((kind) => kind.toLowerCase())];

/** @returns {Promise<{ path: string, text: string }[]>} Paths are relative to the repository. */
export async function generateSchemas() {
  const schemas = await readSchemas();
  const singularFiles = Object.entries(singular).map(([kind, part]) => singularSchema(kind, part, schemas.get("definitions")));
  for (const { name, schema } of singularFiles) schemas.set(name, schema);
  return [
    ...singularFiles.map(({ path, text }) => ({ path, text })),
    { path: `${folder}/model.gen.ts`, text: await modelText(schemas) },
    { path: `${folder}/validate.gen.js`, text: await validatorText(schemas) },
    { path: `${folder}/validate.gen.d.ts`, text: validatorTypes(schemas) },
    { path: `${folder}/schema-index.gen.ts`, text: indexText(schemas) },
  ];
}

async function readSchemas() {
  const present = await readdir(`${root}/schemas`);
  const schemas = new Map();
  for (const name of ["definitions", ...written]) {
    if (!present.includes(`${name}.schema.json`)) throw new Error(`schemas/${name}.schema.json is missing`);
    schemas.set(name, JSON.parse(await readFile(`${root}/schemas/${name}.schema.json`, "utf8")));
  }
  return schemas;
}

/** The fields of the map entry, by reference: whoever adds one there adds it here. */
function singularSchema(kind, { map, id = "id", rename = {} }, { definitions }) {
  const name = kind.toLowerCase();
  const part = definitions[`${kind}Part`];
  const shared = (definition) => ({ $ref: `definitions.schema.json#/definitions/${definition}` });
  const named = (key) => rename[key] ?? key;
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `https://mailtranche.example/schemas/v1/${name}.schema.json`,
    title: `${kind}Doc`,
    description: `An entry of \`${map}\` in a file of its own. ${part.description}`,
    type: "object",
    properties: {
      apiVersion: shared("apiVersion"),
      kind: { description: "The kind of this document.", type: "string", enum: [kind] },
      id: { description: `Its key in \`${map}\`; references use it.`, ...shared(id) },
      title: shared("title"),
      ...Object.fromEntries(Object.keys(part.properties).map((key) => [named(key), shared(`${kind}Part/properties/${key}`)])),
    },
    patternProperties: { "^x-": {} },
    additionalProperties: false,
    required: ["apiVersion", "kind", "id", ...(part.required ?? []).map(named)],
  };
  const fields = Object.entries(schema.properties).map(
    ([key, field]) => `    ${JSON.stringify(key)}: ${JSON.stringify(field, null, 1).replaceAll(/\n\s*/g, " ")}`,
  );
  const text = JSON.stringify({ ...schema, properties: 0 }, null, 2).replace(
    '"properties": 0',
    `"properties": {\n${fields.join(",\n")}\n  }`,
  );
  return { name, schema, path: `schemas/${name}.schema.json`, text: `${text}\n` };
}

async function modelText(schemas) {
  const definitions = { ...schemas.get("definitions").definitions };
  for (const name of documents) {
    const { $schema: _, $id: __, title, ...schema } = schemas.get(name);
    definitions[title] = schema;
  }
  const bundle = { title: "Documents", type: "object", additionalProperties: false, properties: {}, definitions: forTypes(definitions) };
  for (const name of documents) bundle.properties[name] = { $ref: `#/definitions/${schemas.get(name).title}` };
  const text = await compile(bundle, "Documents", {
    bannerComment: header.trimEnd(),
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { printWidth: 150 },
  });
  return text
    .replaceAll(/(?: \*\n)? \* This interface was referenced by .*\n \* via the `definition` .*\n/g, "")
    .replaceAll(/\/\*\*\n \*\/\n/g, "");
}

/** The same schema without what types cannot say: `x-` keys would give every map an index signature. */
function forTypes(schema) {
  if (Array.isArray(schema)) return schema.map(forTypes);
  if (schema === null || typeof schema !== "object") return schema;
  if (typeof schema.$ref === "string") {
    const [definition, , field] = schema.$ref.slice(schema.$ref.indexOf("#") + "#/definitions/".length).split("/");
    if (field) return { tsType: `${definition}[${JSON.stringify(field)}]` };
    const $ref = `#/definitions/${definition}`;
    if ($ref.endsWith("/anything")) return { tsType: "unknown", ...(schema.description && { description: schema.description }) };
    return schema.description ? { description: schema.description, allOf: [{ $ref }] } : { $ref };
  }
  const kept = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "patternProperties" || key === "propertyNames" || key === "oneOf" || key.startsWith("x-")) continue;
    kept[key] =
      key === "properties" ? Object.fromEntries(Object.entries(value).map(([name, sub]) => [name, forTypes(sub)])) : forTypes(value);
  }
  return kept;
}

async function validatorText(schemas) {
  const ajv = new Ajv({
    schemas: [...schemas.values()].map(withoutWords),
    strict: true,
    strictRequired: false, // "exactly one verb" names properties of the schema around it
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    validateFormats: false,
    messages: false,
    code: { source: true, esm: true },
  });
  const entry = standaloneCode(ajv, Object.fromEntries(documents.map((name) => [exported(name), schemas.get(name).$id])));
  const bundled = await build({
    stdin: { contents: withShortErrors(entry), resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    legalComments: "none",
  });
  return header + bundled.outputFiles[0].text;
}

/** A schema without what no validator reads: whole schemas stand in its code, for the names of their properties. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (schema === null || typeof schema !== "object") return schema;
  const kept = Object.entries(schema).filter(([key]) => !words.includes(key) && !key.startsWith("x-"));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      ["properties", "patternProperties", "definitions"].includes(key)
        ? Object.fromEntries(Object.entries(value).map(([name, sub]) => [name, withoutWords(sub)]))
        : withoutWords(value),
    ]),
  );
}

const words = ["title", "description", "examples", "default", "format"];

/** Keywords whose errors name a key, which `schema-check.ts` needs; what other errors carry is in the schema. */
const naming = ["required", "additionalProperties", "propertyNames"];

/**
 * The code that ajv wrote, at half its length: every process that checks a document compiles it first. Each error takes five
 * statements there; here one call. Throws where ajv writes them in another way.
 */
function withShortErrors(code) {
  const statements =
    /const (err\d+) = \{instancePath(:.*?)?,schemaPath:(".*?"),keyword:"(\w+)",params:(\{.*?\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
  const short = code.replaceAll(statements, (_, __, path = ":instancePath", schemaPath, keyword, params) => {
    const told = naming.includes(keyword) ? `, ${params}` : "";
    return `vErrors = withError(vErrors, ${path.slice(1)}, ${schemaPath}, "${keyword}"${told});errors++;`;
  });
  if (/const err\d+ =/.test(short)) throw new Error("this version of ajv writes errors in another way: see withShortErrors");
  return `${short}
const noParams = {};
function withError(errors, instancePath, schemaPath, keyword, params = noParams) {
  const error = { instancePath, schemaPath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;
}

function validatorTypes(schemas) {
  const functions = documents.map(
    (name) => `/** ${schemas.get(name).description} */\nexport declare const ${exported(name)}: Validator;\n`,
  );
  return `${header}
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  /** Set on what propertyNames found in one key. */
  readonly propertyName?: string;
  /** The key that is missing, unknown or wrong, under \`missingProperty\`, \`additionalProperty\` or \`propertyName\`. */
  readonly params: Readonly<Record<string, unknown>>;
}

export interface Validator {
  (data: unknown): boolean;
  /** Of the last call. */
  errors?: readonly ValidationError[] | null;
}

${functions.join("\n")}`;
}

function indexText(schemas) {
  const entries = [...schemas].map(
    ([name, schema]) => `  ${JSON.stringify(`${name}.schema.json`)}: ${JSON.stringify(schema, null, 2).replaceAll("\n", "\n  ")},`,
  );
  return `${header}import type { JsonSchema } from "./schema.ts";

/** The schemas by file name, with descriptions: what completion and hover show. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
${entries.join("\n")}
};
`;
}

function exported(name) {
  return `validate${name[0].toUpperCase()}${name.slice(1)}`;
}
