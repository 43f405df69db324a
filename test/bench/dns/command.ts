// One worker: the built command line over the whole list, from its start to its end.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { threadsFor } from "../../../server/src/cli/inspect-lanes.ts";
import type { InspectLine } from "../../../server/src/report/index.ts";
import type { Job, Run } from "./measure.ts";

/** As many as `inspect` has under way unless somebody says otherwise. */
const concurrency = 2_048;
/** From here on there is more than one thread. */
const longList = 500;

const job = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Job;
const domains = job.items as readonly string[];
const folder = mkdtempSync(join(tmpdir(), "mailtranche-command-"));
const list = join(folder, "domains.txt");
const output = join(folder, "result.jsonl");
writeFileSync(list, `${domains.join("\n")}\n`);
const args = [
  ...["inspect", "--domains", list, "--resolver", job.resolver, "--selector", job.selector, "--sender-ip", job.senderIp],
  ...["--timeout", "10s", "--format", "jsonl", "--output", output],
];
// `times` of a POSIX shell: user and system time of what it has waited for, all threads together.
const from = performance.now();
const said = await ended("sh", ["-c", '"$@"; times', "sh", process.execPath, "server/dist/cli.js", ...args]);
const wallMs = performance.now() - from;
const [user = 0, system = 0] = (said.trim().split("\n").at(-1) ?? "").split(" ").map(milliseconds);
const lines = readFileSync(output, "utf8")
  .trimEnd()
  .split("\n")
  .map((row) => JSON.parse(row) as InspectLine);
rmSync(folder, { recursive: true, force: true });
const threads = domains.length < longList ? 1 : threadsFor(availableParallelism(), concurrency);
const run: Run = {
  wallMs,
  cpuMs: user + system,
  rssMb: 0,
  threads,
  results: lines.map((line) => ({ result: doneOf(line), ms: line.durationMs })),
};
process.stdout.write(`${JSON.stringify(run)}\n`);

function doneOf(line: InspectLine) {
  const failed = [line.spf, line.dmarc, line.mtaSts, ...line.dkim.keys].find(({ state }) => state === "failed");
  const facts = {
    domain: line.domain,
    mx: line.mx.map(({ preference, host }) => `${preference} ${host}`),
    spf: line.spf.senders[0]?.result ?? null,
    dkimBits: line.dkim.keys[0]?.bits ?? null,
    dmarc: line.dmarc.policy,
    mtaSts: line.mtaSts.id,
  };
  return { facts: failed ? { unanswered: failed.why } : facts, questions: line.questions };
}

/** `0m1.234s` */
function milliseconds(text: string): number {
  const [, minutes = 0, seconds = 0] = (/^(\d+)m([\d.,]+)s$/.exec(text) ?? []).map((part) => Number(part.replace(",", ".")));
  return (minutes * 60 + seconds) * 1_000;
}

/** What it printed. */
function ended(command: string, given: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.on("error", reject);
    child.on("close", () => resolve(out));
  });
}
