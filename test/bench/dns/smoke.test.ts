// The benchmark runs and its comparison of answers bites; how fast anything is, no test decides.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { requirePrograms } from "../../dns/programs.ts";
import { generate } from "./internet.ts";

const programs = requirePrograms("the DNS benchmark", ["nsd"]);
const folder = mkdtempSync(join(tmpdir(), "mailtranche-bench-smoke-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

if (programs) {
  describe("npm run bench:dns", () => {
    it("asks everything of every program, finds equal answers and prints ratios", async () => {
      const json = join(folder, "result.json");
      const { stdout } = await promisify(execFile)(process.execPath, ["test/bench/dns/run.mjs", "--quick", "--json", json]);
      const { tables, goals } = JSON.parse(readFileSync(json, "utf8")) as {
        tables: Record<string, readonly Record<string, string>[]>;
        goals: readonly { what: string; isMet: boolean }[];
      };
      expect(Object.keys(tables)).toEqual(["one domain at a time", "40 domains", "200 plain questions, no delay"]);
      for (const rows of Object.values(tables)) {
        expect(rows.map(({ program }) => program)).toContain("mailtranche tcp");
        for (const row of rows) expect(row.unanswered ?? "0").toBe("0");
      }
      expect(goals).toHaveLength(4);
      expect(stdout).toContain("against mailauth");
    });
  });
}

describe("the generated internet", () => {
  it("has names of its own for every domain, so that no cache helps, and a truth for each", () => {
    const { zone, truth } = generate(20);
    expect(new Set(truth.map(({ domain }) => domain)).size).toBe(20);
    expect(truth.filter(({ spf }) => spf === "fail")).toHaveLength(2);
    for (const { domain } of truth)
      for (const prefix of ["_spf", "_nb1", "_nb2", "_bulk", "mx1", "mx2"])
        expect(zone).toContain(`${prefix}.${domain.slice(0, -".test".length)} `);
  });
});
