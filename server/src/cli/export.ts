import { type Command, Option } from "commander";
import { locator, type Place, type PlacedUnit } from "../base/index.ts";
import { isWithin, type Name, parseName } from "../dns/index.ts";
import { readTexts } from "../engine/index.ts";
import { folderOf, joinPath, readWorkspace } from "../playbook/index.ts";
import { recordsResult } from "../report/index.ts";
import { type LocatedSet, looksLikeDns, type ZoneSource } from "../zones/index.ts";
import type { OutputOptions } from "./options.ts";
import { emit, jsonText } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, UsageError } from "./usage.ts";

interface ExportOptions {
  readonly to: string;
  readonly output?: string;
  readonly origin?: string;
}

const emptyPlaybook = "apiVersion: mailtranche/v1\nkind: Playbook\nid: empty\ntitle: Empty\n";

export function addExport(program: Command, run: Run): void {
  program
    .command("export")
    .description("print the records of a file, decoded, with their places")
    .argument("<file>", "a zone file, a Zone document, octoDNS, Terraform or DNSControl")
    .addOption(new Option("--to <format>", "this version writes json").choices(["json"]).default("json"))
    .addOption(new Option("--format <format>", "form of the output").choices(["json"]).default("json"))
    .option("--origin <name>", "origin of a zone file that does not say its own")
    .option("--output <file>", "write it to a file")
    .action((file: string, options: ExportOptions) => run((ports) => exportRecords(file, options, ports)));
}

async function exportRecords(path: string, options: ExportOptions, ports: CliPorts): Promise<ExitCode> {
  const read = await ports.readText(path);
  if (!read.ok) throw new UsageError(`${path} ${read.why}`);
  const output: OutputOptions = { format: "json", color: false, ...(options.output === undefined ? {} : { output: options.output }) };
  const isOurs = /\.ya?ml$/i.test(path) && !looksLikeDns(path, read.text);
  const result = isOurs ? zoneDocuments(path, read.text) : recordsOf(await readBeside(path, options.origin, ports));
  await emit(jsonText(result), output, ports);
  return result.problems.length > 0 ? 1 : 0;
}

/** A file may need others to be understood: what it includes, the rest of a module. */
async function readBeside(path: string, origin: string | undefined, ports: CliPorts): Promise<ZoneSource> {
  if (origin !== undefined && parseName(origin) === undefined) throw new UsageError(`--origin ${origin} is no domain name`);
  const { files, focus, rejected } = await ports.readWorkspace({ starts: [path], ...(origin === undefined ? {} : { origin }) });
  const [refused] = rejected;
  if (refused) throw new UsageError(`${path} ${refused.why}`);
  const texts = readTexts(
    files.filter(({ language }) => language === "dns-zone"),
    (file) => file.origin,
    new Map(),
  );
  const source = texts.get(focus[0] ?? path)?.source;
  if (!source) throw new UsageError(`${path} holds no records in a format that is read (zone file, octoDNS, Terraform, DNSControl)`);
  return source;
}

function recordsOf(source: ZoneSource) {
  const { text } = source.unit;
  const units = source.units ?? [{ unit: source.unit, offset: 0 }];
  const locate = locator([{ path: source.path, text, units }]);
  const at = (place: Place) => locate(place)?.range ?? { start: 0, end: 0 };
  const problems = source.problems.map(({ code, message, place }) => ({ code, message, ...at(place) }));
  const offsets = new Map(units.map(({ unit, offset }) => [unit, offset]));
  const offsetOf = (set: LocatedSet) => offsets.get(set.sources[0]?.place.unit ?? source.unit) ?? 0;
  const zones = zonesOf(source).map(({ name, holds }) => ({
    name,
    sets: source.sets.filter(({ owner }) => holds(owner)),
    partial: (source.partial ?? []).filter(({ owner }) => holds(owner)).map((one) => ({ ...one, range: at(one.place) })),
    offsetOf,
  }));
  return recordsResult({ text, problems, zones: zones.filter(({ sets, partial }, i) => i === 0 || sets.length + partial.length > 0) });
}

/** The zones of a text, and last what belongs to none of them that is known. */
function zonesOf(source: ZoneSource): readonly { readonly name: Name | undefined; readonly holds: (owner: Name | undefined) => boolean }[] {
  if (source.zones === undefined) return [{ name: source.origin, holds: () => true }];
  const names = [...source.zones].sort((a, b) => b.length - a.length);
  const nearest = (owner: Name | undefined) => (owner === undefined ? undefined : names.find((name) => isWithin(owner, name)));
  return [...source.zones, undefined].map((name) => ({ name, holds: (owner) => nearest(owner) === name }));
}

/** A document says what is fixed and what its live phase adds. */
function zoneDocuments(path: string, text: string) {
  // A Zone document stands under a playbook; alone on the command line it gets an empty one.
  const model = readWorkspace([
    { path, text },
    { path: joinPath(folderOf(path), "empty.mailtranche.yaml"), text: emptyPlaybook },
  ]);
  const file = model.files.find((one) => one.path === path);
  const documents = model.playbooks.flatMap((playbook) => [...playbook.zones.values()]).filter((zone) => zone.path === path);
  if (!file || documents.length === 0)
    throw new UsageError(
      `${path} is no Zone document (apiVersion: mailtranche/v1, kind: Zone), and does not read like octoDNS or another format either`,
    );
  const locate = locator([file.yaml]);
  const offsets = new Map(file.yaml.units.map(({ unit, offset }: PlacedUnit) => [unit, offset]));
  const offsetOf = (set: LocatedSet) => offsets.get(set.sources[0]?.place.unit ?? { text: "" }) ?? 0;
  const at = (place: Place) => locate(place)?.range ?? { start: 0, end: 0 };
  const problems = documents.flatMap((document) => document.problems.map(({ code, message, place }) => ({ code, message, ...at(place) })));
  const zones = documents.flatMap((document) =>
    document.origins.map((name) => ({
      name,
      sets: [...document.fixed, ...(document.phases.get(document.live ?? "") ?? [])],
      partial: [],
      offsetOf,
    })),
  );
  return recordsResult({ text, problems, zones });
}
