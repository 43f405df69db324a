import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { publishedSchemas } from "../../server/src/main-schemas.ts";
import { mailtranche, root, schemaErrors, steady } from "./run.ts";

/** An independent reader of XML: elements by name, and what the root says of them. */
const countJunit = `
import collections, json, sys, xml.etree.ElementTree as tree
root = tree.fromstring(sys.stdin.buffer.read())
counts = collections.Counter(element.tag for element in root.iter())
print(json.dumps({**{name: counts[name] for name in ("testcase", "failure", "error", "skipped")},
  **{name: int(root.get(name)) for name in ("tests", "failures", "errors")}}))
`;

interface Verdicts {
  readonly tranches: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly blockers: readonly { readonly rule: string }[];
    readonly waivers: readonly { readonly rule: string }[];
  }[];
}

describe("the examples", () => {
  test("preflight of northwind reads like this and ends with 1", async () => {
    const { code, stdout, stderr } = await mailtranche(["preflight", "examples/northwind"]);
    expect(stderr).toBe("");
    await expect(steady(stdout)).toMatchFileSnapshot("golden/preflight-northwind.txt");
    expect(code).toBe(1);
  });

  test("preflight of pilot reads like this and ends with 0", async () => {
    const { code, stdout } = await mailtranche(["preflight", "examples/pilot"]);
    await expect(steady(stdout)).toMatchFileSnapshot("golden/preflight-pilot.txt");
    expect(code).toBe(0);
  });

  test("check of northwind reads like this", async () => {
    const { code, stdout } = await mailtranche(["check", "examples/northwind"]);
    await expect(steady(stdout)).toMatchFileSnapshot("golden/check-northwind.txt");
    expect(code).toBe(1);
  });

  test("one tranche alone: GO with a waiver ends with 0, HOLD with 2, and with 0 where unknown is allowed", async () => {
    expect((await mailtranche(["preflight", "examples/northwind", "--tranche", "pilot"])).code).toBe(0);
    expect((await mailtranche(["preflight", "examples/northwind", "--tranche", "scale-1"])).code).toBe(2);
    expect((await mailtranche(["preflight", "examples/northwind", "--tranche", "scale-1", "--allow-unknown"])).code).toBe(0);
    expect((await mailtranche(["preflight", "examples/northwind", "--tranche", "high-volume", "--allow-unknown"])).code).toBe(1);
  });

  test("two playbooks with resolvers of their own are asked apart", async () => {
    const { stdout } = await mailtranche(["preflight", "examples", "--format", "json"]);
    const { tranches } = JSON.parse(stdout) as Verdicts;
    expect(tranches.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      "pilot GO",
      "high-volume NO-GO",
      "scale-1 HOLD",
      "regulated HOLD",
      "final HOLD",
      "pilot GO",
    ]);
  });

  test("--now wins over Settings: the waiver has expired", async () => {
    const { stdout } = await mailtranche([
      "preflight",
      "examples/northwind",
      "--tranche",
      "pilot",
      "--now",
      "2026-10-26T09:00:00+01:00",
      "--format",
      "json",
    ]);
    const result = JSON.parse(stdout) as Verdicts & { now: string };
    expect(result.now).toBe("2026-10-26T08:00:00Z");
    expect(result.tranches[0]).toMatchObject({ verdict: "NO-GO", waivers: [] });
    expect(result.tranches[0]?.blockers.map(({ rule }) => rule)).toContain("dmarc/missing");
  });

  test.each(["mailtranche", "mailtranche/zones", "mailtranche/inventory"])(
    "from inside, in %s, it is the same workspace, with paths as seen from there",
    async (folder) => {
      const cwd = join(root, "examples/northwind", folder);
      const inside = JSON.parse((await mailtranche(["preflight", "--format", "json"], { cwd })).stdout) as Verdicts & {
        findings: { file: string }[];
      };
      const outside = JSON.parse((await mailtranche(["preflight", "examples/northwind", "--format", "json"])).stdout) as Verdicts & {
        findings: { file: string }[];
      };
      expect(inside.tranches.map(({ verdict }) => verdict)).toEqual(outside.tranches.map(({ verdict }) => verdict));
      expect(inside.findings.map(({ file }) => resolve(cwd, file)).sort()).toEqual(
        outside.findings.map(({ file }) => join(root, file)).sort(),
      );
    },
  );

  test("the state after a tranche is judged on request", async () => {
    const { code, stdout } = await mailtranche([
      "preflight",
      "examples/northwind",
      "--tranche",
      "final",
      "--phase",
      "after",
      "--format",
      "json",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ tranches: [{ id: "final", phase: "after" }] });
    expect([1, 2]).toContain(code);
  });
});

describe("machine shapes", () => {
  const shapes = [
    ["check", "check-northwind", ["check", "examples/northwind", "--format", "json"]],
    ["check", "check-live-northwind", ["check", "examples/northwind", "--live", "--format", "json"]],
    ["preflight", "preflight-northwind", ["preflight", "examples/northwind", "--format", "json"]],
    ["preflight", "preflight-pilot", ["preflight", "examples/pilot", "--format", "json"]],
    [
      "spf",
      "spf",
      ["spf", "northwind.example", "--resolver", "embedded:examples/northwind/internet", "--ip", "198.51.100.7", "--format", "json"],
    ],
    ["records", "records", ["export", "examples/northwind/mailtranche/zones/northwind.zone", "--to", "json"]],
    ["records", "records-document", ["export", "examples/northwind/mailtranche/zones/northwind.yaml", "--to", "json"]],
    ["fix", "fix", ["fix", "examples/northwind", "--dry-run", "--unsafe", "--format", "json"]],
  ] as const;

  test.each(shapes)("%s fits its schema, and schemas/samples/%s.json is such an output", async (schema, sample, args) => {
    const { stdout } = await mailtranche(args);
    expect(schemaErrors(schema, JSON.parse(stdout))).toEqual([]);
    await expect(steady(stdout)).toMatchFileSnapshot(`../../schemas/samples/${sample}.json`);
  });

  test("SARIF has rules, places and fingerprints that do not hang on lines", async () => {
    const { stdout } = await mailtranche(["preflight", "examples/northwind", "--format", "sarif"]);
    await expect(steady(stdout)).toMatchFileSnapshot("../../schemas/samples/preflight-northwind.sarif");
    const log = JSON.parse(stdout) as {
      runs: {
        results: { ruleIndex: number; ruleId: string; partialFingerprints: Record<string, string> }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    const [run] = log.runs;
    expect(run?.results.length).toBeGreaterThan(0);
    for (const { ruleIndex, ruleId, partialFingerprints } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(partialFingerprints["mailtranche/v1"]).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test("annotations of GitHub are one line each", async () => {
    const { stdout } = await mailtranche(["preflight", "examples/northwind", "--format", "github"]);
    await expect(stdout).toMatchFileSnapshot("golden/preflight-northwind.github.txt");
    for (const line of stdout.trimEnd().split("\n").slice(0, -1)) expect(line).toMatch(/^::(error|warning|notice) .*::/);
  });

  test.each(["preflight", "check"])(
    "JUnit of %s is well-formed, counts right, and what could not be checked is an error",
    async (command) => {
      const { stdout } = await mailtranche([command, "examples/northwind", "--format", "junit"]);
      await expect(steady(stdout)).toMatchFileSnapshot(`golden/${command}-northwind.junit.xml`);
      const counted = JSON.parse(execFileSync("python3", ["-c", countJunit], { input: stdout, encoding: "utf8" })) as Record<
        string,
        number
      >;
      expect(counted).toEqual({ ...counted, tests: counted.testcase, failures: counted.failure, errors: counted.error });
      expect(counted.failure).toBeGreaterThan(0);
      if (command === "preflight") expect(counted.error).toBeGreaterThan(0);
    },
  );

  test.each(["preflight", "check"])("Markdown of %s reads like this", async (command) => {
    const { stdout } = await mailtranche([command, "examples/northwind", "--format", "markdown"]);
    await expect(steady(stdout)).toMatchFileSnapshot(`golden/${command}-northwind.md`);
  });

  test("the schemas it prints are those that lie in schemas/", async () => {
    const lie = readdirSync(join(root, "schemas")).flatMap((file) => /^(.*)\.schema\.json$/.exec(file)?.[1] ?? []);
    expect((await mailtranche(["schema"])).stdout.trim().split("\n")).toEqual(lie.sort());
    // One process for one of them; the others without, since each start costs half a second.
    expect(JSON.parse((await mailtranche(["schema", "Playbook"])).stdout)).toEqual(publishedSchemas().playbook);
    for (const name of lie)
      expect(publishedSchemas()[name]).toEqual(JSON.parse(readFileSync(join(root, "schemas", `${name}.schema.json`), "utf8")));
  });
});
