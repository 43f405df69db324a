// What a first load and an edit cost the engine. See ../README.md.
import process from "node:process";
import { Session, type WorkspaceFile } from "../../../server/src/engine/index.ts";
import { shownFindings } from "../../../server/src/features/index.ts";
import { registry } from "../../../server/src/rules/registry.gen.ts";
import { edited, moved, portfolio } from "./portfolio.ts";

const now = Date.UTC(2026, 8, 1);
const sizes = process.argv.slice(2).map(Number);

/** CPU milliseconds of this process for some work. */
function cpu<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

function heapMb(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const rows: Record<string, string | number>[] = [];
for (const lines of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
  const base = heapMb();
  const files = portfolio(lines);
  const session = new Session(registry, { now: () => now });
  const look = (texts: readonly WorkspaceFile[]) => {
    session.load(texts);
    const analysis = session.analyse({ live: false });
    return { analysis, shown: shownFindings(analysis, analysis.findings) };
  };
  const parsed = cpu(() => session.load(files)).ms;
  const first = cpu(() => look(files));
  const turns = (change: typeof edited) =>
    median(Array.from({ length: lines > 5000 ? 3 : 7 }, (_, turn) => cpu(() => look(change(files, turn))).ms));
  rows.push({
    lines: (files[0]?.text ?? "").split("\n").length,
    rules: registry.length,
    findings: first.value.analysis.findings.length,
    "parse ms": Math.round(parsed),
    "first ms": Math.round(first.ms),
    "title edit ms": Math.round(turns(edited)),
    "sender edit ms": Math.round(turns(moved)),
    "heap MB": Math.round(heapMb() - base),
  });
}
console.table(rows);
