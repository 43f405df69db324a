// A list long enough for several threads: the same result as from one.

import { writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInternet, startDnsServer } from "../../server/src/lookup/index.ts";
import { domainList, portfolioZone } from "./portfolio.ts";
import { mailtranche, workspace } from "./run.ts";

const count = 800;
let server: Awaited<ReturnType<typeof startDnsServer>>;
let cwd: string;

beforeAll(async () => {
  cwd = workspace({ "domains.txt": domainList(count), "zones/test.zone": portfolioZone(count) });
  const { internet, problems } = await loadInternet(join(cwd, "zones"), {
    list: readdir,
    readFile: (path) => readFile(path, "utf8").catch(() => undefined),
  });
  expect(problems).toEqual([]);
  server = await startDnsServer({ zones: internet.zones, faults: internet.faults, port: 0 });
});
afterAll(() => server.close());

// Over TCP nothing is lost, however busy the machine is.
const args = (...more: string[]): string[] => [
  ...["inspect", "--domains", "domains.txt", "--resolver", `tcp://${server.host}:${server.port}`, "--timeout", "30s"],
  ...["--format", "jsonl", "--selector", "s1", ...more],
];
/** Rows without what differs from run to run. */
const steady = (text: string): readonly string[] =>
  text
    .replace(/"durationMs":\d+/g, "")
    .trimEnd()
    .split("\n");
const differing = (a: string, b: string): number =>
  steady(a).filter((row, at) => row !== steady(b)[at]).length + Math.abs(steady(a).length - steady(b).length);

test("a long list comes in its order, goes on where it was cut, and equals what one thread writes", async () => {
  const whole = await mailtranche(args(), { cwd });
  expect([whole.code, whole.stderr]).toEqual([1, ""]);
  const lines = whole.stdout.trimEnd().split("\n");
  expect(lines.map((line) => `${(JSON.parse(line) as { domain: string }).domain}\n`).join("")).toBe(domainList(count));

  // With so few questions at once there is one thread.
  const alone = await mailtranche(args("--concurrency", "100"), { cwd });
  expect(differing(alone.stdout, whole.stdout)).toBe(0);

  writeFileSync(join(cwd, "cut.jsonl"), lines.slice(0, 100).join("\n"));
  const resumed = await mailtranche(args("--resume", "cut.jsonl"), { cwd });
  expect(differing(resumed.stdout, whole.stdout)).toBe(0);
}, 120_000);

test("Ctrl-C ends all threads, with what is known", async () => {
  let isStopped = false;
  const ended = await mailtranche(args("--unordered"), {
    cwd,
    onOutput: (stdout, interrupt) => {
      if (isStopped || stdout.split("\n").length < 20) return;
      isStopped = true;
      interrupt();
    },
  });
  expect(ended.stderr).toMatch(/stopped; \d+ domains? in the result/);
  expect([1, 2]).toContain(ended.code);
  // What nobody asked any more is open, not failed.
  for (const row of ended.stdout.trimEnd().split("\n")) {
    const line = JSON.parse(row) as { complete: boolean; mxState: string };
    if (!line.complete) expect(line.mxState).not.toBe("failed");
  }
}, 60_000);
