import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { type DmarcReport, readDmarcFile } from "../../server/src/kpi/index.ts";

// Python's XML, gzip and zip read the same bytes, and must find the same reports.

const samples = fileURLToPath(new URL("../../../shared/data/dmarc-reports/", import.meta.url));
const script = fileURLToPath(new URL("dmarc-reports.py", import.meta.url));
const made = mkdtempSync(join(tmpdir(), "dmarc-"));
afterAll(() => rmSync(made, { recursive: true, force: true }));

interface Told {
  readonly name: string;
  readonly data: string;
  /** A word why not, where Python cannot read it either. */
  readonly reports: string | readonly object[];
}

function python(folder: string): readonly Told[] {
  const output = execFileSync("python3", [script, folder], { encoding: "utf8" });
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Told);
}

/** In the shape that Python prints. */
function plain({ reporter, id, domain, from, to, rows }: DmarcReport): object {
  const list = rows.map((row) => {
    const auth = row.auth.map((one) => [one.kind, one.domain, one.selector ?? "", one.result]);
    return [row.sourceIp, row.disposition, row.dkim, row.spf, row.headerFrom, row.reasons, auth, row.count];
  });
  return { reporter, id, domain, from, to, rows: sorted(list) };
}

const sorted = (list: readonly unknown[]): readonly unknown[] => list.map((one) => JSON.stringify(one)).sort();

function compare(told: Told): void {
  const { reports, problems } = readDmarcFile(Buffer.from(told.data, "base64"));
  if (typeof told.reports === "string") {
    expect(reports).toEqual([]);
    expect(problems).toHaveLength(1);
    return;
  }
  expect(problems).toEqual([]);
  expect(reports.map(plain)).toEqual(told.reports.map((one) => ({ ...one, rows: sorted((one as { rows: unknown[] }).rows) })));
}

test("every real sample, also those that came as mail, gives the rows that Python finds", () => {
  const all = python(samples);
  for (const told of all) compare(told);
  expect(all.filter(({ reports }) => typeof reports !== "string").length).toBeGreaterThanOrEqual(15);
  // The part in HTML of a mail is the only thing that nobody can read.
  expect(all.filter(({ reports }) => typeof reports === "string").map(({ name }) => name)).toEqual(["ma-103.eml"]);
});

test("so do the same samples packed, damaged in their encoding, with a prefix and in the shape of the drafts", () => {
  const xml = readdirSync(samples)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => [name, readFileSync(join(samples, name))] as const);
  execFileSync("python3", ["-m", "zipfile", "-c", join(made, "many.zip"), ...xml.map(([name]) => join(samples, name))]);
  for (const [name, bytes] of xml) {
    const text = bytes.toString("utf8");
    writeFileSync(join(made, `${name}.gz`), gzipSync(bytes));
    const damaged = Buffer.from(text.replace(/(<org_name>)/, "$1\u0001\u0001"));
    writeFileSync(join(made, `damaged-${name}`), Buffer.from(damaged.map((byte) => (byte === 1 ? 0xe9 : byte))));
    const draft = text.replaceAll("identifiers>", "identities>").replaceAll("<reason>", "<reason/><reason>");
    writeFileSync(join(made, `draft-${name}`), draft);
    const tags = text.replace(/ xmlns="[^"]*"/, "").replace(/<(\/?)(?=[a-z])/g, "<$1r:");
    writeFileSync(join(made, `prefix-${name}`), tags.replace("<r:feedback", '<r:feedback xmlns:r="urn:ietf:params:xml:ns:dmarc-2.0"'));
  }
  const all = python(made);
  for (const told of all) {
    expect(typeof told.reports, `${told.name}: ${told.reports}`).not.toBe("string");
    compare(told);
  }
  expect(all).toHaveLength(1 + xml.length * 4);
});
