import type { Command } from "commander";
import { readTexts } from "../engine/index.ts";
import { readWorkspace } from "../playbook/index.ts";
import type { ZoneSource } from "../zones/index.ts";
import { portArgument } from "./options.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, UsageError } from "./usage.ts";
import { openWorkspace } from "./workspace.ts";

interface ServeOptions {
  readonly port: number;
  readonly origin?: string;
  readonly quiet?: boolean;
}

export function addDns(program: Command, run: Run): void {
  const dns = program.command("dns").description("the embedded authoritative server");
  dns
    .command("serve")
    .description("serve the records of zone files on loopback, over UDP and TCP, until Ctrl-C")
    .argument("[path]", "a folder of zone files (with faults.yaml, if it has one), a zone file, or a workspace", ".")
    .option("--port <n>", "0 takes any free one", portArgument, 5353)
    .option("--origin <name>", "origin of zone files that do not say theirs")
    .option("--quiet", "print nothing but the address")
    .action((path: string, options: ServeOptions) => run((ports) => serve(path, options, ports)));
}

async function serve(path: string, options: ServeOptions, ports: CliPorts): Promise<ExitCode> {
  const what = (await ports.hasZoneFiles(path)) ? { folder: path } : { sources: await sourcesOf(path, options, ports) };
  const server = await ports.serveDns(what, options.port);
  if (!server.ok) throw new UsageError(server.why);
  for (const problem of server.problems) ports.err.write(`mailtranche: ${problem}\n`);
  if (server.zones.length === 0) {
    await server.close();
    throw new UsageError(`${path} holds no zone that can be served: a zone file needs a SOA record`);
  }
  const address = `${server.host}:${server.port}`;
  ports.out.write(options.quiet ? `${address}\n` : `serving ${server.zones.join(", ")} on ${address} (UDP and TCP); stop it with Ctrl-C\n`);
  await ports.untilCancelled();
  await server.close();
  return 0;
}

/** Zone files of a workspace, each with the live phase of the Zone documents that build on it. */
async function sourcesOf(path: string, options: ServeOptions, ports: CliPorts): Promise<readonly ZoneSource[]> {
  const opened = await openWorkspace(
    [path],
    { format: "text", color: false, minSeverity: "hint", ...(options.origin === undefined ? {} : { origin: options.origin }) },
    ports,
  );
  const model = readWorkspace(opened.files.filter((file) => file.language === "mailtranche"));
  const documents = model.playbooks.flatMap((playbook) => [...playbook.zones.values()]);
  const texts = readTexts(
    opened.files.filter(({ language }) => language === "dns-zone"),
    (file) => file.origin,
    new Map(),
  );
  const parts = new Set([...texts.values()].flatMap(({ source }) => [...(source.includes?.keys() ?? [])]));
  return [...texts.values()].flatMap(({ file, source }) => {
    if (parts.has(file.path)) return [];
    const live = documents
      .filter((document) => document.base === file.path)
      .flatMap((document) => [...document.fixed, ...(document.phases.get(document.live ?? "") ?? [])]);
    return [{ ...source, sets: [...source.sets, ...live] }];
  });
}
