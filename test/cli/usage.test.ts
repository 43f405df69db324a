import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleCopy, mailtranche, schemaErrors, workspace } from "./run.ts";

describe("usage errors end with 3 and say what to do", () => {
  test.each([
    [["chek"], /Did you mean check\?/],
    [["bounces", "a.eml"], /unknown command/],
    [[], /Usage: mailtranche/],
    [["check", "--fromat", "json"], /Did you mean --format\?/],
    [["check", "--format", "xml"], /Allowed choices are text, json, sarif, junit, github, markdown/],
    [["check", "nowhere"], /nowhere does not exist/],
    [["check", "README.md", "package.json"], /neither a playbook document .* nor records|does not exist/],
    [["check", "--now", "yesterday"], /ISO time/],
    [["check", "--timeout", "5"], /duration with its unit/],
    [["check", "--concurrency", "0"], /whole number/],
    [["check", "--settings", "examples/pilot/mailtranche/migration.yaml"], /no document of `kind: Settings`/],
    [["preflight", "examples/pilot", "--tranche", "pillot"], /did you mean pilot\?/],
    [["preflight", "examples/northwind", "--phase", "gren"], /did you mean green\?/],
    [["preflight", "examples/northwind/internet"], /no playbook/],
    [["preflight", "examples/pilot", "--at", "soon"], /--at soon is no time/],
    [["preflight", "examples/pilot", "--resolver", "8.8.8"], /is no resolver|names its server/],
    [["preflight", "examples/pilot", "--facts", "nothing.json"], /--facts nothing\.json does not exist/],
    [["explain", "dkim/mising"], /did you mean dkim\/missing\?/],
    [["fix", "--rule", "dkim/nothing-like-it", "examples/pilot"], /`mailtranche rules` lists them/],
    [["schema", "playbok"], /did you mean playbook\?/],
    [["spf", "not a name"], /is no domain name/],
    [["spf", "a.test", "--ip", "300.1.1.1"], /is no IP address/],
    [["spf", "a.test", "--from", "x@a.test"], /need --ip/],
    [["spf", "a.test", "--flatten"], /not built yet/],
    [["export", "examples/pilot/mailtranche/migration.yaml"], /no Zone document/],
    [["export", "a.zone", "--to", "bind"], /Allowed choices are zone, octodns, terraform-aws/],
    [["dns", "serve", "examples/pilot/mailtranche", "--port", "0"], /no zone/],
    [["lsp"], /--stdio/],
  ] as const)("%j", async (args, words) => {
    const { code, stdout, stderr } = await mailtranche(args);
    expect(stderr).toMatch(words);
    expect(stdout).toBe("");
    expect(code).toBe(3);
  });

  test("an empty folder has nothing to check", async () => {
    const { code, stderr } = await mailtranche(["check"], { cwd: workspace() });
    expect(stderr).toMatch(/no playbook document .* and no \.zone file.*`mailtranche init`/);
    expect(code).toBe(3);
  });
});

describe("help and lists", () => {
  test("help and version end with 0", async () => {
    expect((await mailtranche(["--help"])).code).toBe(0);
    expect((await mailtranche(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("rules and explain say the same in text and JSON", async () => {
    const { rules } = JSON.parse((await mailtranche(["rules", "--format", "json"])).stdout) as { rules: { id: string; title: string }[] };
    const text = (await mailtranche(["rules"])).stdout;
    expect(rules.length).toBeGreaterThanOrEqual(32);
    for (const { id, title } of rules) expect(text).toMatch(new RegExp(`^${id} .*${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "m"));
    const page = await mailtranche(["explain", "spf/too-many-lookups"]);
    expect(page.stdout).toContain("RFC 7208");
    expect(page.code).toBe(0);
  });

  test("--output takes the report, stdout stays empty", async () => {
    const cwd = workspace({ "a.zone": "$ORIGIN a.test.\n@ 300 IN SOA ns h 1 2 3 4 5\n@ 300 IN NS ns\n" });
    const { code, stdout } = await mailtranche(["check", "a.zone", "--format", "json", "--output", "out.json"], { cwd });
    expect([code, stdout]).toEqual([0, ""]);
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"))).toMatchObject({ version: 1, complete: true });
    const lost = await mailtranche(["check", "a.zone", "--output", "no/such/folder.txt"], { cwd });
    expect([lost.code, lost.stderr]).toEqual([3, "mailtranche: no/such/folder.txt does not exist\n"]);
  });

  test("thresholds decide what is shown and what fails", async () => {
    const northwind = (...args: string[]) => mailtranche(["check", "examples/northwind", ...args, "--format", "json"]);
    expect((await northwind()).code).toBe(1);
    const shown = JSON.parse((await northwind("--min-severity", "error")).stdout) as { findings: { severity: string }[] };
    expect(new Set(shown.findings.map(({ severity }) => severity))).toEqual(new Set(["error"]));
    expect((await mailtranche(["check", "examples/pilot"])).code).toBe(0);
    expect((await mailtranche(["check", "examples/northwind/mailtranche/zones/northwind.zone"])).code).toBe(0);
    expect((await mailtranche(["check", "examples/northwind/mailtranche/zones/northwind.zone", "--fail-on", "hint"])).code).toBe(1);
  });

  test("a file of a workspace is judged inside it, and only its own findings are shown", async () => {
    const { stdout } = await mailtranche(["check", "examples/northwind/mailtranche/zones/northwind-legacy.zone", "--format", "json"]);
    const { findings, summary } = JSON.parse(stdout) as { findings: { file: string }[]; summary: { files: number } };
    expect(findings.every(({ file }) => file.endsWith("northwind-legacy.zone"))).toBe(true);
    expect(summary.files).toBe(1);
  });
});

describe("options that stand in for the workspace's own", () => {
  test("--settings replaces them, its resolvers are relative to it, and what is wrong in it is found there", async () => {
    const cwd = exampleCopy("pilot");
    const text =
      'apiVersion: mailtranche/v1\nkind: Settings\nid: other\ntitle: Other\nnow: 2026-10-01T00:00:00Z\nresolvers: ["embedded:internet"]\nwrong: 1\n';
    writeFileSync(join(cwd, "ci.yaml"), text);
    const { stdout } = await mailtranche(["preflight", ".", "--settings", "ci.yaml", "--format", "json"], { cwd });
    const result = JSON.parse(stdout) as { now: string; findings: { file: string; rule: string }[]; tranches: { verdict: string }[] };
    expect(result.now).toBe("2026-10-01T00:00:00Z");
    expect(result.findings.map(({ file, rule }) => `${file} ${rule}`)).toContain("ci.yaml playbook/schema");
    expect(result.tranches.map(({ verdict }) => verdict)).toEqual(["GO"]);
  });

  test("--origin names the zone of a file that does not", async () => {
    const cwd = workspace({ "fragment.zone": "www 300 IN A 192.0.2.1\n" });
    const { stdout } = await mailtranche(["export", "fragment.zone", "--origin", "a.test"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      zones: [{ name: "a.test.", recordSets: [{ owner: "www.a.test.", type: "A", ttl: 300, records: [{ rdata: "192.0.2.1" }] }] }],
      problems: [],
    });
    expect((await mailtranche(["check", "fragment.zone"], { cwd })).code).toBe(1);
    expect((await mailtranche(["check", "fragment.zone", "--origin", "a.test"], { cwd })).code).toBe(0);
  });

  test("export converts, and says on stderr what the other format does not hold", async () => {
    const head = "$ORIGIN a.test.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n";
    const cwd = workspace({ "a.zone": `${head}@ MX 10 mail\n$INCLUDE more.inc\n`, "more.inc": "x TYPE65280 \\# 1 00\nmail A 192.0.2.1\n" });
    const octodns = await mailtranche(["export", "a.zone", "--to", "octodns"], { cwd });
    expect(octodns.stdout).toBe(
      "---\n'':\n  ttl: 300\n  type: MX\n  value:\n    exchange: mail.a.test.\n    preference: 10\nmail:\n  ttl: 300\n  type: A\n  value: 192.0.2.1\n",
    );
    expect(octodns.stderr).toMatch(/1 TYPE65280 of x\.a\.test\.: .*\n.*1 record is not in the output/);
    expect(octodns.code).toBe(1);
    const zone = await mailtranche(["export", "a.zone", "--to", "zone", "--output", "b.zone"], { cwd });
    expect([zone.code, zone.stdout, zone.stderr]).toEqual([0, "", ""]);
    const records = async (file: string) =>
      (
        JSON.parse((await mailtranche(["export", file], { cwd })).stdout) as {
          zones: { recordSets: { records: { rdata: string; file?: string }[] }[] }[];
        }
      ).zones.flatMap(({ recordSets }) => recordSets.flatMap((set) => set.records));
    const [before, after] = [await records("a.zone"), await records("b.zone")];
    expect(after.map(({ rdata }) => rdata)).toEqual(before.map(({ rdata }) => rdata));
    expect(before.map(({ file }) => file)).toEqual([undefined, undefined, "more.inc", "more.inc"]);
    expect(schemaErrors("records", JSON.parse((await mailtranche(["export", "a.zone"], { cwd })).stdout))).toEqual([]);
  });

  test("exported text is the joined value, with bytes outside printable ASCII as \\DDD", async () => {
    const cwd = workspace({ "a.zone": '$ORIGIN a.test.\n@ 300 IN TXT "v=spf1 " "-all\\233"\n' });
    const { stdout } = await mailtranche(["export", "a.zone"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      zones: [{ recordSets: [{ records: [{ text: "v=spf1 -all\\233", strings: ["v=spf1 ", "-all\\233"] }] }] }],
    });
  });
});
