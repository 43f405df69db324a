// Two language servers in turn on the same documents. See ../README.md.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Diagnostic } from "vscode-languageserver/node";
import { createProtocolConnection, type ProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { portfolio } from "../engine/portfolio.ts";

const root = process.cwd();
const sizes = process.argv.slice(2).map(Number);
const turns = 9;
const plan = "mailtranche/migration.yaml";
/** Both servers wait a moment after a key (200 ms, 40 to 400 ms): without that, what is measured is work. */
const noDebounce = "const s=setTimeout;globalThis.setTimeout=(f,ms,...a)=>s(f,ms>0&&ms<=400?0:ms,...a)";

const programs = {
  ours: [join(root, "dist", "server.cjs"), "--stdio", "--offline"],
  peer: [join(dirname(fileURLToPath(import.meta.resolve("yaml-language-server/package.json"))), "bin", "yaml-language-server"), "--stdio"],
} as const;
type Program = keyof typeof programs;

/** CPU milliseconds and peak memory of a process so far, from /proc. */
function used(child: ChildProcess): { readonly cpu: number; readonly peakMb: number } {
  const stat = readFileSync(`/proc/${child.pid}/stat`, "utf8");
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 13)
    .map(Number);
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
  return { cpu: (user + system) * 10, peakMb: Number(peak ?? 0) / 1024 };
}

class Server {
  readonly child: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #uri: string;
  readonly #program: Program;
  #version = 1;
  #diagnostics: readonly Diagnostic[] = [];
  #settled: () => void = () => {};
  readonly #folder: string;

  constructor(program: Program, folder: string) {
    this.#program = program;
    this.#folder = folder;
    this.#uri = pathToFileURL(join(folder, plan)).href;
    this.child = spawn(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(noDebounce)}`, ...programs[program]], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    const { stdout, stdin } = this.child;
    if (!stdout || !stdin) throw new Error("no pipes");
    this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onNotification("textDocument/publishDiagnostics", (sent: { uri: string; diagnostics: Diagnostic[] }) => {
      if (sent.uri !== this.#uri) return;
      this.#diagnostics = sent.diagnostics;
      if (program === "peer") this.#settled();
    });
    // Ours says when a set is whole.
    this.#connection.onNotification("mailtranche/stateChanged", () => this.#settled());
    this.#connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === "yaml" ? yamlSettings : null)),
    );
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.onRequest("workspace/inlayHint/refresh", () => null);
    this.#connection.listen();
  }

  async open(text: string): Promise<void> {
    const folder = pathToFileURL(this.#folder).href;
    await this.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: "bench" }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { publishDiagnostics: {} } },
      initializationOptions: {},
    });
    await this.#connection.sendNotification("initialized", {});
    if (this.#program === "peer")
      await this.#connection.sendNotification("workspace/didChangeConfiguration", { settings: { yaml: yamlSettings } });
    const done = this.#next();
    const languageId = this.#program === "ours" ? "mailtranche" : "yaml";
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: this.#uri, languageId, version: this.#version, text },
    });
    await done;
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#settled = resolve;
    });
  }

  /** Replaces a word of one line and waits for the diagnostics of the new text. */
  async edit(line: number, from: number, to: number, word: string): Promise<void> {
    const done = this.#next();
    await this.#change(line, from, to, word);
    await done;
  }

  async #change(line: number, from: number, to: number, word: string): Promise<void> {
    const range = { start: { line, character: from }, end: { line, character: to } };
    await this.#connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.#uri, version: ++this.#version },
      contentChanges: [{ range, text: word }],
    });
  }

  hasErrorAt(line: number): boolean {
    return this.#diagnostics.some(({ range, severity }) => severity === 1 && range.start.line === line);
  }

  request(method: string, line: number, character: number): Promise<unknown> {
    return this.#connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: this.#uri }, position: { line, character } });
  }

  close(): void {
    this.#connection.dispose();
    this.child.kill();
  }
}

const yamlSettings = {
  validate: true,
  hover: true,
  completion: true,
  schemaStore: { enable: false },
  schemas: { [pathToFileURL(join(root, "schemas", "playbook.schema.json")).href]: "**/migration.yaml" },
};

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

interface Measured {
  readonly start: number;
  readonly firstCpu: number;
  readonly edit: number;
  readonly editCpu: number;
  readonly hover: number;
  readonly completion: number;
  readonly peakMb: number;
}

async function measure(lines: number): Promise<Readonly<Record<Program, Measured>>> {
  const folder = mkdtempSync(join(tmpdir(), "bench-lsp-"));
  const files = portfolio(lines);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const text = files[0]?.text ?? "";
  // The size of the last cohort: a number, and then a word that is none.
  const rows = text.split("\n");
  const line = rows.reduce((last, row, i) => (row.includes("size: 5") ? i : last), 0);
  const from = (rows[line] ?? "").indexOf("size: 5") + 6;
  const names = Object.keys(programs) as Program[];
  const servers = {} as Record<Program, Server>;
  const first = {} as Record<Program, { start: number; firstCpu: number }>;
  for (const name of names) {
    const at = performance.now();
    servers[name] = new Server(name, folder);
    await servers[name].open(text);
    first[name] = { start: performance.now() - at, firstCpu: used(servers[name].child).cpu };
  }
  const times = Object.fromEntries(names.map((name) => [name, { edit: [], cpu: [], hover: [], completion: [] }])) as unknown as Record<
    Program,
    { edit: number[]; cpu: number[]; hover: number[]; completion: number[] }
  >;
  for (let turn = 0; turn < turns; turn++) {
    const [length, word] = turn % 2 === 0 ? [1, "five"] : [4, "5"];
    for (const name of names) {
      const server = servers[name];
      const cpu = used(server.child).cpu;
      const at = performance.now();
      await server.edit(line, from, from + length, word);
      times[name].edit.push(performance.now() - at);
      times[name].cpu.push(used(server.child).cpu - cpu);
      if (server.hasErrorAt(line) !== (turn % 2 === 0))
        throw new Error(`${name} says something else of line ${line + 1} after edit ${turn}`);
    }
    for (const name of names) {
      for (const method of ["hover", "completion"] as const) {
        const at = performance.now();
        await servers[name].request(method, line, from - 3);
        times[name][method].push(performance.now() - at);
      }
    }
  }
  const results = Object.fromEntries(
    names.map((name) => {
      const { edit, cpu, hover, completion } = times[name];
      const mean = cpu.reduce((sum, one) => sum + one, 0) / cpu.length;
      const { peakMb } = used(servers[name].child);
      return [name, { ...first[name], edit: median(edit), editCpu: mean, hover: median(hover), completion: median(completion), peakMb }];
    }),
  ) as unknown as Record<Program, Measured>;
  for (const name of names) servers[name].close();
  rmSync(folder, { recursive: true });
  return results;
}

const labels: Readonly<Record<keyof Measured, string>> = {
  start: "spawn to first diagnostics, ms",
  firstCpu: "CPU up to there, ms",
  edit: "edit to diagnostics p50, ms",
  editCpu: "CPU of an edit, ms",
  hover: "hover p50, ms",
  completion: "completion p50, ms",
  peakMb: "peak memory, MB",
};

for (const lines of sizes.length > 0 ? sizes : [1000, 10_000, 50_000]) {
  const { ours, peer } = await measure(lines);
  console.log(`\n${lines} lines`);
  console.table(
    (Object.keys(labels) as (keyof Measured)[]).map((key) => ({
      what: labels[key],
      ours: Math.round(ours[key] * 10) / 10,
      "yaml-language-server": Math.round(peer[key] * 10) / 10,
      ratio: Math.round((peer[key] / Math.max(0.1, ours[key])) * 100) / 100,
    })),
  );
}
