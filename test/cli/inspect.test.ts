import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { InspectLine } from "../../server/src/report/index.ts";
import { parseYaml, toPlain } from "../../server/src/yaml/index.ts";
import { domainList, type PortfolioServer, portfolioServer, portfolioZone } from "./portfolio.ts";
import { mailtranche, root, schemaErrors, steady, workspace } from "./run.ts";

const count = 60;
let server: PortfolioServer;
let cwd: string;

beforeAll(async () => {
  server = await portfolioServer(portfolioZone(count), "mx3.test: servfail\ndown.test: servfail\n");
  cwd = workspace({ "domains.txt": `# ours\n${domainList(count)}\nD1.test.  # again\n` });
});
afterAll(() => server.close());

const inspect = (...args: string[]) => mailtranche(["inspect", "--domains", "domains.txt", "--resolver", server.url, ...args], { cwd });
const rows = (text: string): InspectLine[] =>
  text
    .trimEnd()
    .split("\n")
    .map((row) => JSON.parse(row) as InspectLine);
/** What differs from run to run. */
const steadyRows = (text: string): string => text.replace(/"durationMs":\d+/g, '"durationMs":0');

describe("one domain", () => {
  test("has the shape of its schema, and schemas/samples/inspect.json is such an output", async () => {
    const { stdout, code } = await mailtranche([
      ...[
        "inspect",
        "northwind.example",
        "northwind-legacy.example",
        "nosuch.example",
        "--format",
        "json",
        "--now",
        "2026-10-09T09:00:00Z",
      ],
      ...["--resolver", "embedded:examples/northwind/internet", "--selector", "selector1", "--sender-ip", "192.0.2.25"],
    ]);
    const result = JSON.parse(stdout) as { domains: InspectLine[] };
    expect(schemaErrors("inspect", result)).toEqual([]);
    for (const line of result.domains) expect(schemaErrors("inspect", line)).toEqual([]);
    await expect(steady(stdout)).toMatchFileSnapshot("../../schemas/samples/inspect.json");
    expect(code).toBe(1);
  });

  test("reads like this", async () => {
    const { stdout } = await mailtranche([
      ...["inspect", "northwind.example", "northwind-legacy.example"],
      ...["--resolver", "embedded:examples/northwind/internet", "--selector", "selector1"],
    ]);
    await expect(steady(stdout)).toMatchFileSnapshot("golden/inspect-northwind.txt");
  });

  test("plans its questions without asking them", async () => {
    const before = server.asked.length;
    const { stdout, code } = await mailtranche(["inspect", "d1.test", "--resolver", server.url, "--plan-queries", "--selector", "s1"]);
    expect(stdout.trim().split("\n")).toEqual(
      expect.arrayContaining(["MX d1.test", "TXT d1.test", "TXT _dmarc.d1.test", "TXT s1._domainkey.d1.test"]),
    );
    expect([code, server.asked.length]).toEqual([0, before]);
  });
});

describe("exit codes", () => {
  const one = (domain: string, ...args: string[]) => mailtranche(["inspect", domain, "--resolver", server.url, "--timeout", "2s", ...args]);

  test("0 where all is well, 1 with findings", async () => {
    expect((await one("d1.test")).code).toBe(0);
    expect((await one("d9.test")).code).toBe(1);
    expect((await one("d9.test", "--fail-on", "error", "--min-severity", "error")).code).toBe(1);
  });

  test("2 where something is not known, unless that is allowed; a failed lookup is never absence", async () => {
    const { code, stdout } = await one("down.test", "--format", "jsonl");
    const [line] = rows(stdout);
    expect([code, line?.exists, line?.mxState, line?.spf.state, line?.dmarc.state]).toEqual([2, null, "failed", "failed", "failed"]);
    // A hint what to do, which scores nothing, and no accusation.
    expect(line?.findings.map(({ rule }) => rule)).toEqual(["dns/lookup-failed"]);
    expect(line?.risk.authentication).toMatchObject({ lo: 0, hi: 5 });
    expect((await one("down.test", "--allow-unknown")).code).toBe(0);
    const [loop] = rows((await one("loop.test", "--format", "jsonl")).stdout);
    expect([loop?.mxState, loop?.spf.state, loop?.spf.why]).toEqual(["failed", "failed", "limit"]);
    expect((await one("d3.test", "--format", "jsonl")).stdout).toContain('"state":"failed","why":"servfail","records":[]');
  });

  test.each([
    [[], /name a domain/],
    [["a b"], /no domain name/],
    [["d1.test", "--sender-ip", "300.1.1.1"], /--sender-ip 300\.1\.1\.1 is no IP address/],
    [["d1.test", "--selector", "a b"], /no DKIM selector/],
    [["d1.test", "--shard", "0/3"], /counted from 1/],
    [["d1.test", "--shard", "x"], /Write I\/N/],
    [["--domains", "gone.txt"], /gone\.txt does not exist/],
    [["d1.test", "--since", "gone.jsonl"], /gone\.jsonl does not exist/],
    [["d1.test", "--resume", "r.jsonl", "--output", "r.jsonl"], /--format jsonl/],
  ] as const)("3 for %j", async (args, words) => {
    const { code, stdout, stderr } = await mailtranche(["inspect", ...args, "--resolver", server.url], { cwd });
    expect(stderr).toMatch(words);
    expect([code, stdout]).toEqual([3, ""]);
  });

  test("3 for a line that is no domain, and the others are inspected all the same", async () => {
    const { code, stdout, stderr } = await mailtranche(["inspect", "--domains", "-", "--resolver", server.url, "--format", "jsonl"], {
      input: "d1.test\nnot a domain\nhttps://d2.test/\nd4.test",
    });
    expect(rows(stdout).map(({ domain }) => domain)).toEqual(["d1.test", "d4.test"]);
    expect(stderr).toMatch(/stdin:2 not a domain is no domain name\n.*stdin:3 /);
    expect(code).toBe(3);
  });
});

describe("a portfolio", () => {
  let all: string;
  beforeAll(async () => {
    all = (await inspect("--format", "jsonl", "--selector", "s1")).stdout;
  });

  test("is one line a domain, each once, in the order of the list", () => {
    expect(rows(all).map(({ domain, index }) => `${index} ${domain}`)).toEqual(Array.from({ length: count }, (_, i) => `${i} d${i}.test`));
    for (const line of rows(all)) expect(schemaErrors("inspect", line)).toEqual([]);
  });

  test("is the same every time, but for durations, however many questions are under way", async () => {
    const again = await inspect("--format", "jsonl", "--selector", "s1", "--concurrency", "3");
    expect(steadyRows(again.stdout)).toBe(steadyRows(all));
  });

  test("comes as it is ready with --unordered: the same lines", async () => {
    const { stdout } = await inspect("--format", "jsonl", "--selector", "s1", "--unordered");
    expect(steadyRows(stdout).split("\n").sort()).toEqual(steadyRows(all).split("\n").sort());
  });

  test("goes on from a cut result: the same in the end, and what is known is not asked again", async () => {
    const cut = all.slice(0, Math.floor(all.length * 0.6));
    const known = cut.split("\n").length - 1;
    writeFileSync(join(cwd, "cut.jsonl"), cut);
    const before = server.asked.length;
    const { stdout } = await inspect("--format", "jsonl", "--selector", "s1", "--resume", "cut.jsonl");
    expect(steadyRows(stdout)).toBe(steadyRows(all));
    const again = new Set(server.asked.slice(before));
    for (let i = 0; i < known; i++) expect(again).not.toContain(`d${i}.test`);
    expect(again).toContain(`d${known}.test`);
  });

  test("goes on in the same file", async () => {
    const cut = all.slice(0, Math.floor(all.length * 0.3));
    writeFileSync(join(cwd, "same.jsonl"), cut);
    const { stdout, code } = await inspect("--format", "jsonl", "--selector", "s1", "--resume", "same.jsonl", "--output", "same.jsonl");
    expect([stdout, code]).toEqual(["", 1]);
    expect(steadyRows(readFileSync(join(cwd, "same.jsonl"), "utf8"))).toBe(steadyRows(all));
    const before = server.asked.length;
    await inspect("--format", "jsonl", "--selector", "s1", "--resume", "same.jsonl", "--output", "same.jsonl");
    expect(server.asked.length).toBe(before);
    expect(steadyRows(readFileSync(join(cwd, "same.jsonl"), "utf8"))).toBe(steadyRows(all));
  });

  test("does not go on from a result of other selectors", async () => {
    writeFileSync(join(cwd, "other.jsonl"), all);
    const { code, stderr } = await inspect("--format", "jsonl", "--selector", "s2", "--resume", "other.jsonl");
    expect([code, stderr]).toEqual([3, expect.stringContaining("no line that fits")]);
  });

  test("stopped by Ctrl-C, it ends with what is known, marked incomplete, and can be gone on from", async () => {
    server.delayMs = 40;
    try {
      const args = ["inspect", "--domains", "domains.txt", "--resolver", server.url, "--concurrency", "4", "--selector", "s1"];
      let stopped = false;
      const ended = await mailtranche([...args, "--format", "jsonl"], {
        cwd,
        onOutput: (stdout, interrupt) => {
          if (!stopped && stdout.split("\n").length > 5) {
            stopped = true;
            interrupt();
          }
        },
      });
      const lines = rows(ended.stdout);
      expect(lines.length).toBeGreaterThanOrEqual(5);
      expect(lines.length).toBeLessThan(count);
      for (const line of lines) {
        expect(schemaErrors("inspect", line)).toEqual([]);
        // What nobody asked any more is open, not failed.
        if (!line.complete) expect(JSON.stringify([line.mxState, line.spf, line.dmarc])).not.toContain('"failed"');
      }
      expect(ended.stderr).toMatch(/stopped; \d+ domains? in the result/);
      expect(ended.code).toBe(ended.stdout.includes('"severity":"error"') ? 1 : 2);
      server.delayMs = 0;
      writeFileSync(join(cwd, "stopped.jsonl"), ended.stdout);
      const { stdout } = await inspect("--format", "jsonl", "--selector", "s1", "--resume", "stopped.jsonl");
      expect(steadyRows(stdout)).toBe(steadyRows(all));
    } finally {
      server.delayMs = 0;
    }
  });

  test("reports only what changed since an earlier result", async () => {
    writeFileSync(join(cwd, "before.jsonl"), all);
    const changed = await portfolioServer(
      portfolioZone(count, (zone) =>
        zone.replace("d4 MX 10 mx4", "d4 MX 10 mx5").replace('_dmarc.d7 TXT "v=DMARC1; p=reject', '_dmarc.d7 TXT "v=DMARC1; p=none'),
      ),
      "mx3.test: servfail\ndown.test: servfail\n",
    );
    try {
      const args = [
        "inspect",
        "new.test",
        "--domains",
        "domains.txt",
        "--resolver",
        changed.url,
        "--selector",
        "s1",
        "--since",
        "before.jsonl",
      ];
      const { stdout } = await mailtranche([...args, "--format", "jsonl"], { cwd });
      const lines = rows(stdout);
      expect(lines.map(({ domain, since }) => `${domain} ${since?.change}`)).toEqual([
        "new.test new",
        "d4.test changed",
        "d7.test changed",
      ]);
      expect(lines[1]?.since?.differences.map(({ at }) => at)).toContain("mx");
      expect(lines[2]?.since?.differences).toContainEqual({ at: "dmarc.policy", before: "reject", after: "none" });
      for (const line of lines) expect(schemaErrors("inspect", line)).toEqual([]);
      expect((await mailtranche(args, { cwd })).stdout).toMatch(/changed dmarc\.policy: reject -> none/);
    } finally {
      await changed.close();
    }
  });

  test("as shares, run with the command of the Kubernetes manifest, merges to what one process writes", async () => {
    const [manifest = ""] = readFileSync(join(root, "docs/kubernetes/inspect-job.yaml"), "utf8").split("\n---\n");
    const { root: node } = parseYaml(manifest, "inspect-job.yaml");
    const job = (node && toPlain(node)) as unknown as {
      spec: {
        completions: number;
        completionMode: string;
        template: { spec: { containers: { env: { name: string; value: string }[]; command: string[]; args: string[] }[] } };
      };
    };
    const [container] = job.spec.template.spec.containers;
    const [shell, ...flags] = container?.command ?? [];
    const shares = job.spec.completions;
    expect([job.spec.completionMode, container?.env.find(({ name }) => name === "SHARES")?.value]).toEqual(["Indexed", String(shares)]);
    const results = workspace();
    const script = (container?.args[0] ?? "")
      .replaceAll("/results/", `${results}/`)
      .replaceAll("/portfolio/", `${cwd}/`)
      .replaceAll("mailtranche inspect", `"${process.execPath}" "${join(root, "server/dist/cli.js")}" inspect --selector s1`);
    const ended = await Promise.all(
      Array.from(
        { length: shares },
        (_, i) =>
          new Promise<number | null>((done) => {
            const env = { ...process.env, SHARES: String(shares), RESOLVER: server.url, JOB_COMPLETION_INDEX: String(i) };
            spawn(shell ?? "", [...flags, script], { env, stdio: ["ignore", "ignore", "inherit"] }).on("close", done);
          }),
      ),
    );
    expect(ended).toEqual(Array(shares).fill(0));
    const files = Array.from({ length: shares }, (_, i) => join(results, `share-${i}.jsonl`));
    for (const file of files) expect(rows(readFileSync(file, "utf8")).length).toBeLessThan(count / 2);
    const merged = await mailtranche(["merge", ...files.reverse()]);
    expect(steadyRows(merged.stdout)).toBe(steadyRows(all));
    expect([merged.code, merged.stderr]).toEqual([1, ""]);
    const asJson = await mailtranche(["merge", ...files, "--format", "json"]);
    const result = JSON.parse(asJson.stdout) as { complete: boolean; domains: InspectLine[] };
    expect(schemaErrors("inspect", result)).toEqual([]);
    expect([result.complete, result.domains.length]).toEqual([true, count]);

    const lost = await mailtranche(["merge", ...files.slice(1)]);
    expect(lost.stderr).toMatch(/missing/);
  });

  test("is not merged from mixed versions, from what is no result, or silently from a cut one", async () => {
    const [first = "", second = "", third = ""] = all.split("\n");
    const folder = workspace({
      "a.jsonl": `${first}\n`,
      "b.jsonl": `${second.replace('"version":1', '"version":2')}\n`,
      "c.jsonl": `${second}\n${third.slice(0, 40)}`,
      "d.jsonl": '{"version":1,"findings":[]}\n',
    });
    const merge = (...files: string[]) => mailtranche(["merge", ...files], { cwd: folder });
    expect(await merge("a.jsonl", "b.jsonl")).toMatchObject({
      code: 3,
      stdout: "",
      stderr: expect.stringMatching(/b\.jsonl:1 has version 2/),
    });
    expect(await merge("a.jsonl", "d.jsonl")).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/d\.jsonl:1 is no line of `inspect`/),
    });
    const cut = await merge("a.jsonl", "c.jsonl", "--fail-on", "error");
    expect(cut.stderr).toMatch(/last line of c\.jsonl is cut off/);
    expect(rows(cut.stdout).map(({ domain }) => domain)).toEqual(["d0.test", "d1.test"]);
  });
});
