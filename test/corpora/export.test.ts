import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseHcl } from "@cdktf/hcl2json";
import { expect, test } from "vitest";
import { parseYaml, toPlain } from "../../server/src/yaml/index.ts";
import { mailtranche } from "../cli/run.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../shared/data");
const there = existsSync(join(data, "dns-index.csv"));
const notRun = "NOT RUN: export of real records; set MAILTRANCHE_TEST_DATA to the folder of test data";

interface Exported {
  readonly zones: readonly {
    readonly recordSets: readonly { readonly type: string; readonly records: readonly { readonly text: string }[] }[];
  }[];
}

/** Every TXT that `export` prints. */
async function exportedTexts(file: string, ...options: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await mailtranche(["export", join(data, file), "--to", "json", ...options]);
  const { zones } = JSON.parse(stdout) as Exported;
  return zones
    .flatMap(({ recordSets }) => recordSets)
    .filter(({ type }) => type === "TXT")
    .flatMap(({ records }) => records.map(({ text }) => text))
    .sort();
}

test("every text of an octoDNS zone is exported as it is published", async () => {
  if (!there) {
    console.warn(notRun);
    return;
  }
  const file = "octodns/ministryofjustice__dns__hostedzones__digital.justice.gov.uk.yaml";
  type Plain = Readonly<Record<string, unknown>>;
  const { root } = parseYaml(readFileSync(join(data, file), "utf8"), file);
  const zone = toPlain(root as NonNullable<typeof root>) as Readonly<Record<string, Plain | readonly Plain[]>>;
  const sets = Object.values(zone).flatMap((one) => one as Plain | readonly Plain[]) as readonly Plain[];
  const wanted = sets
    .filter(({ type }) => type === "TXT")
    .flatMap(({ value, values }) => (values ?? value) as string | readonly string[])
    .map((text) => String(text).replaceAll('" "', "").replaceAll("\\;", ";"));
  expect(await exportedTexts(file, "--origin", "digital.justice.gov.uk")).toEqual([...wanted].sort());
});

test("every text of a Terraform module is exported as it is published", async () => {
  if (!there) {
    console.warn(notRun);
    return;
  }
  const file = "terraform/GSA-TTS__dns__terraform__search.gov.tf";
  type Block = Readonly<Record<string, unknown>>;
  const module = (await parseHcl(file, readFileSync(join(data, file), "utf8"))) as Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, readonly Block[]>>>>>
  >;
  const wanted = Object.values(module.resource?.aws_route53_record ?? {})
    .flat()
    .filter(({ type }) => type === "TXT")
    .flatMap(({ records }) => records as readonly string[])
    .map((text) => text.replaceAll('""', "").replaceAll('" "', ""));
  expect(wanted.length).toBeGreaterThan(0);
  expect(await exportedTexts(file)).toEqual([...wanted].sort());
});
