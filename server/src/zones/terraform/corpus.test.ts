import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@cdktf/hcl2json";
import { expect, test } from "vitest";
import { rdataText, txtValue } from "../../dns/index.ts";
import { readAlone } from "../index.ts";
import type { TerraformSource } from "./source.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");
const folder = join(data, "terraform");
const files = existsSync(folder) ? readdirSync(folder) : [];
if (files.length === 0) console.error("NOT RUN: the Terraform corpus is missing; set MAILTRANCHE_TEST_DATA to the folder of test data");
test("test data is there where it is asked for", () => {
  if (process.env.MAILTRANCHE_TEST_DATA !== undefined) expect(files.length).toBeGreaterThan(0);
});

// --- An independent decoder: HashiCorp's parser gives JSON, and Route 53's provider puts quotes around each text. ---

type Block = Readonly<Record<string, unknown>>;
type Module = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly Block[]>>>>>>;

const references = /\$\{(?:aws_route53_zone|data\.aws_route53_zone)\.(\w+)\.\w+\}/;

/** Every record of Route 53 without an expression; HashiCorp's JSON leaves those as `${…}`. */
async function decoded(file: string, text: string): Promise<string[]> {
  const module = (await parse(file, text)) as Module;
  const records = module.resource?.aws_route53_record ?? {};
  return Object.values(records).flatMap(([record]) => {
    const { name = "", type, ttl, records: values, zone_id: zoneId } = record as Block;
    const label = references.exec(String(zoneId))?.[1] ?? "";
    const zone = String(module.resource?.aws_route53_zone?.[label]?.[0]?.name).replace(/\.$/, "");
    const written = String(name).replace(/\.$/, "");
    const owner = written === "" ? zone : written === zone || written.endsWith(`.${zone}`) ? written : `${written}.${zone}`;
    if (!Array.isArray(values) || JSON.stringify([name, values]).includes("${")) return [];
    return values.map((value: string) => `${owner.toLowerCase()} ${ttl} ${type} ${words(String(type), value)}`);
  });
}

function words(type: string, value: string): string {
  if (type === "TXT" || type === "SPF")
    return value
      .replace(/^"(.*)"$/s, "$1")
      .split('""')
      .join("")
      .split('" "')
      .join("");
  return value
    .split(" ")
    .map((word) => (word.length > 1 ? word.replace(/\.$/, "") : word).toLowerCase())
    .join(" ");
}

test.each(files)("%s decodes as HashiCorp's parser and Route 53's quotes say", async (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const source = readAlone(text, { path: file });
  const mine = source.sets.flatMap((set) =>
    set.records.map((rdata, i) => {
      const said = txtValue(rdata) ?? words(set.type, rdataText(rdata).replaceAll('"', ""));
      return `${set.owner} ${set.sources[i]?.ttlSeconds} ${set.type} ${said}`;
    }),
  );
  const theirs = await decoded(file, text);
  expect(theirs.filter((record) => !mine.includes(record))).toEqual([]);
  // What is more stands in expressions, which the JSON leaves as they are.
  if (!text.includes("${") && !text.includes("local.") && !text.includes("each.")) expect(mine.sort()).toEqual(theirs.sort());
  // One file of them says some sets twice, which is no fault of reading.
  const problems = source.problems.filter(({ code }) => code !== "overwritten" && code !== "restated");
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  expect((source as TerraformSource).labels.size).toBe(
    Object.entries(((await parse(file, text)) as Module).resource ?? {}).reduce((sum, [, labels]) => sum + Object.keys(labels).length, 0) +
      Object.entries(((await parse(file, text)) as Module).data ?? {}).reduce((sum, [, labels]) => sum + Object.keys(labels).length, 0),
  );
});

test("the records of the corpus are many, and most are known", () => {
  if (files.length === 0) return;
  const sources = files.map((file) => readAlone(readFileSync(join(folder, file), "utf8"), { path: file }));
  const known = sources.reduce((sum, { sets }) => sum + sets.reduce((records, set) => records + set.records.length, 0), 0);
  expect(known).toBeGreaterThan(110);
});
