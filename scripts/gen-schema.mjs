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

/** Schema files that are documents of the language; `definitions` is shared, what machines read is not ours. */
const documents = ["playbook", "settings", "zone", "runbook", "snapshot", "decision", "document"];

/** @returns {Promise<{ path: string, text: string }[]>} Paths are relative to the repository. */
export async function generateSchemas() {
  const schemas = await readSchemas();
  return [
    { path: `${folder}/model.gen.ts`, text: await modelText(schemas) },
    { path: `${folder}/validate.gen.js`, text: await validatorText(schemas) },
    { path: `${folder}/validate.gen.d.ts`, text: validatorTypes(schemas) },
    { path: `${folder}/schema-index.gen.ts`, text: indexText(schemas) },
  ];
}

async function readSchemas() {
  const present = await readdir(`${root}/schemas`);
  const schemas = new Map();
  for (const name of ["definitions", ...documents]) {
    if (!present.includes(`${name}.schema.json`)) throw new Error(`schemas/${name}.schema.json is missing`);
    schemas.set(name, JSON.parse(await readFile(`${root}/schemas/${name}.schema.json`, "utf8")));
  }
  return schemas;
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
    const $ref = `#/definitions/${schema.$ref.split("/").at(-1)}`;
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
    schemas: [...schemas.values()],
    strict: true,
    strictRequired: false, // "exactly one verb" names properties of the schema around it
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    validateFormats: false,
    messages: false,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(["x-ref", "x-ids", "x-enumDescriptions"]);
  const entry = standaloneCode(ajv, Object.fromEntries(documents.map((name) => [exported(name), schemas.get(name).$id])));
  const bundled = await build({
    stdin: { contents: entry, resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    legalComments: "none",
  });
  return header + bundled.outputFiles[0].text;
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
