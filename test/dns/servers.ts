// nsd, knot and unbound as child processes on loopback addresses and free high ports, each with a folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dns, lookupOf } from "../../server/src/lookup/testing/ask.ts";

export interface RealServer {
  readonly host: string;
  readonly port: number;
  readonly url: string;
  /** Absent once it has ended. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** Zone name to its text, as a zone file holds it. */
export type ZoneTexts = Readonly<Record<string, string>>;

export interface Listening {
  readonly host: string;
  readonly port: number;
}

/** A port that is free for UDP and TCP on all of these addresses. */
export async function freePort(hosts: readonly string[] = ["127.0.0.1"]): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const taken = await Promise.all(hosts.map((host) => isTaken(host, port)));
    if (!taken.includes(true)) return port;
  }
  throw new Error(`no free port on ${hosts.join(", ")}`);
}

async function isTaken(host: string, port: number): Promise<boolean> {
  const udp = createSocket("udp4");
  const tcp = createServer();
  try {
    await new Promise<void>((resolve, reject) => udp.once("error", reject).bind(port, host, resolve));
    await new Promise<void>((resolve, reject) => tcp.once("error", reject).listen(port, host, resolve));
    return false;
  } catch {
    return true;
  } finally {
    await new Promise<void>((resolve) => udp.close(() => resolve()));
    await new Promise<void>((resolve) => tcp.close(() => resolve()));
  }
}

export async function startNsd(program: string, { host, port }: Listening, zones: ZoneTexts): Promise<RealServer> {
  const folder = newFolder("nsd");
  writeZones(folder, zones);
  const config = [
    "server:",
    `  ip-address: ${host}`,
    `  port: ${port}`,
    '  username: ""',
    "  server-count: 1",
    '  database: ""',
    `  zonesdir: "${folder}"`,
    `  pidfile: "${folder}/pid"`,
    `  xfrdfile: "${folder}/xfrd"`,
    `  zonelistfile: "${folder}/list"`,
    `  xfrdir: "${folder}"`,
    // Hundreds of questions from one address are the purpose here.
    "  rrl-ratelimit: 0",
    "  receive-buffer-size: 8388608",
    "  send-buffer-size: 8388608",
    "  tcp-count: 100",
    "remote-control:",
    "  control-enable: no",
    ...Object.keys(zones).flatMap((zone) => ["zone:", `  name: "${zone}"`, `  zonefile: "${zone}.zone"`]),
  ];
  return start(program, ["-d", "-c", writeConfig(folder, "nsd.conf", config)], folder, { host, port }, probeOf(zones));
}

export async function startKnot(program: string, { host, port }: Listening, zones: ZoneTexts): Promise<RealServer> {
  const folder = newFolder("knot");
  writeZones(folder, zones);
  const config = [
    "server:",
    `    rundir: "${folder}"`,
    `    listen: ${host}@${port}`,
    "    udp-workers: 1",
    "    tcp-workers: 1",
    "    background-workers: 1",
    "database:",
    `    storage: "${folder}"`,
    "log:",
    "  - target: stderr",
    "    any: error",
    "template:",
    "  - id: default",
    `    storage: "${folder}"`,
    "    semantic-checks: off",
    "    zonefile-sync: -1",
    "    journal-content: none",
    "zone:",
    ...Object.keys(zones).flatMap((zone) => [`  - domain: "${zone}"`, `    file: "${zone}.zone"`]),
  ];
  return start(program, ["-c", writeConfig(folder, "knot.conf", config)], folder, { host, port }, probeOf(zones));
}

export interface Recursion {
  /** Zone to the servers that hold it. */
  readonly stubs: Readonly<Record<string, readonly Listening[]>>;
  /** DS or DNSKEY records whose zones are validated; all others are insecure. */
  readonly trustAnchors?: readonly string[];
  /** A zone and name that answer once the server is up. */
  readonly probe: string;
}

export async function startUnbound(
  program: string,
  { host, port }: Listening,
  { stubs, trustAnchors = [], probe }: Recursion,
): Promise<RealServer> {
  const folder = newFolder("unbound");
  const config = [
    "server:",
    `  directory: "${folder}"`,
    '  chroot: ""',
    '  username: ""',
    `  pidfile: "${folder}/pid"`,
    `  interface: ${host}@${port}`,
    "  access-control: 127.0.0.0/8 allow",
    "  num-threads: 1",
    "  do-ip6: no",
    "  do-daemonize: no",
    "  use-syslog: no",
    "  verbosity: 0",
    "  do-not-query-localhost: no",
    "  ede: yes",
    "  val-log-level: 0",
    `  module-config: "${trustAnchors.length > 0 ? "validator iterator" : "iterator"}"`,
    // Reserved names answer NXDOMAIN by themselves otherwise (RFC 6761).
    '  local-zone: "test." nodefault',
    // An empty set of roots: what no stub holds fails at once instead of leaving this machine.
    `  root-hints: "${writeConfig(folder, "hints", [". 3600 IN NS a.invalid.", "a.invalid. 3600 IN A 127.0.0.254"])}"`,
    ...trustAnchors.map((anchor) => `  trust-anchor: "${anchor}"`),
    "remote-control:",
    "  control-enable: no",
    ...Object.entries(stubs).flatMap(([zone, servers]) => [
      "stub-zone:",
      `  name: "${zone}"`,
      ...servers.map((server) => `  stub-addr: ${server.host}@${server.port}`),
    ]),
  ];
  return start(program, ["-d", "-c", writeConfig(folder, "unbound.conf", config)], folder, { host, port }, probe);
}

function newFolder(kind: string): string {
  return mkdtempSync(join(tmpdir(), `mailtranche-${kind}-`));
}

function writeZones(folder: string, zones: ZoneTexts): void {
  mkdirSync(folder, { recursive: true });
  for (const [zone, text] of Object.entries(zones)) writeFileSync(join(folder, `${zone}.zone`), text);
}

function writeConfig(folder: string, file: string, lines: readonly string[]): string {
  const path = join(folder, file);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

function probeOf(zones: ZoneTexts): string {
  const [zone] = Object.keys(zones);
  if (zone === undefined) throw new Error("a server without zones");
  return zone;
}

async function start(
  program: string,
  args: readonly string[],
  folder: string,
  { host, port }: Listening,
  probe: string,
): Promise<RealServer> {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const lookup = await lookupOf({ resolvers: [`tcp://${host}:${port}`], timeoutMs: 500 });
  try {
    for (let attempt = 0; attempt < 150; attempt++) {
      if (child.exitCode !== null) break;
      if ((await lookup.ask(dns("SOA", probe))).kind === "records") {
        return { host, port, url: `udp://${host}:${port}`, pid: child.pid, stop };
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    lookup.close();
  }
  await stop();
  throw new Error(`${program} does not answer for ${probe} on ${host}:${port}\n${said}`);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill();
  });
}
