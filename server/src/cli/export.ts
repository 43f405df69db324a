import { type Command, Option } from "commander";
import { folderOf, joinPath, LineIndex, locator, type Place, type PlacedUnit, type TextUnit } from "../base/index.ts";
import { isWithin, type Name, nameText, parseName } from "../dns/index.ts";
import { readTexts } from "../engine/index.ts";
import { readWorkspace } from "../playbook/index.ts";
import { type RecordsInput, recordsResult } from "../report/index.ts";
import {
  type ExportTarget,
  exportTargets,
  holdsManyZones,
  type LocatedSet,
  looksLikeDns,
  writeRecords,
  type ZoneSource,
} from "../zones/index.ts";
import type { OutputOptions } from "./options.ts";
import { emit, jsonText } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, UsageError } from "./usage.ts";

interface ExportOptions {
  readonly to: ExportTarget | "json";
  readonly output?: string;
  readonly origin?: string;
}

const emptyPlaybook = "apiVersion: mailtranche/v1\nkind: Playbook\nid: empty\ntitle: Empty\n";

export function addExport(program: Command, run: Run): void {
  program
    .command("export")
    .description("write the records of a file in another format; what it cannot hold is said on stderr")
    .argument("<file>", "a zone file, a Zone document, octoDNS, Terraform or DNSControl")
    .addOption(new Option("--to <format>", "json has them decoded, with their places").choices([...exportTargets, "json"]).default("json"))
    .addOption(new Option("--format <format>", "form of json").choices(["json"]).default("json"))
    .option("--origin <name>", "origin of a zone file that does not say its own; of several zones the one that is meant")
    .option("--output <file>", "write it to a file")
    .action((file: string, options: ExportOptions) => run((ports) => exportRecords(file, options, ports)));
}

async function exportRecords(path: string, options: ExportOptions, ports: CliPorts): Promise<ExitCode> {
  const read = await ports.readText(path);
  if (!read.ok) throw new UsageError(`${path} ${read.why}`);
  const output: OutputOptions = { format: "json", color: false, ...(options.output === undefined ? {} : { output: options.output }) };
  const isOurs = /\.ya?ml$/i.test(path) && !looksLikeDns(path, read.text);
  const records = isOurs ? zoneDocuments(path, read.text) : recordsOf(await readBeside(path, options.origin, ports));
  if (options.to !== "json") return convert(path, options.to, records, options, ports);
  const result = recordsResult(records);
  await emit(jsonText(result), output, ports);
  return result.problems.length > 0 ? 1 : 0;
}

/** Written in another format; every record that is not in it is said. */
async function convert(path: string, to: ExportTarget, read: RecordsInput, options: ExportOptions, ports: CliPorts): Promise<ExitCode> {
  const say = (words: string) => ports.err.write(`mailtranche: ${words}\n`);
  const origin = options.origin === undefined ? undefined : parseName(options.origin);
  const named = read.zones.flatMap(({ name, ...zone }) => (name === undefined ? [] : [{ name, ...zone }]));
  const chosen = named.length > 1 && origin !== undefined ? named.filter(({ name }) => name === origin) : named;
  const held = chosen.filter(({ sets }) => sets.length > 0);
  if (held.length === 0) {
    const other = read.zones.some(({ sets }) => sets.length > 0) ? `; say its zone with --origin` : "";
    throw new UsageError(`${path} holds no record of a zone that is known${other}`);
  }
  if (held.length > 1 && !holdsManyZones(to))
    throw new UsageError(
      `${path} holds ${held.length} zones and a file of ${to} holds one: choose with --origin (${held.map(({ name }) => name).join(", ")})`,
    );
  const { text, refused } = writeRecords(
    to,
    held.map(({ name, sets }) => ({ zone: name, sets })),
  );
  await emit(text, { format: "json", color: false, ...(options.output === undefined ? {} : { output: options.output }) }, ports);
  let missing = 0;
  for (const { owner, type, count, why } of refused) {
    say(`not written: ${count} ${type} of ${nameText(owner)}: ${why}`);
    // Every provider has a SOA of its own.
    if (type !== "SOA") missing += count;
  }
  const partial = chosen.flatMap((zone) => zone.partial);
  for (const { owner, type, why } of partial)
    say(`not written: ${type} of ${owner === undefined ? "a name that is not known" : nameText(owner)}: ${why}`);
  const elsewhere = read.zones.filter(({ name, sets }) => name === undefined && sets.length > 0).flatMap(({ sets }) => sets);
  for (const { owner, type } of elsewhere) say(`not written: ${type} of ${nameText(owner)}: it lies in no zone that is known`);
  const mixed = held.flatMap(({ sets }) => sets).filter(({ sources }) => new Set(sources.map(({ ttlSeconds }) => ttlSeconds)).size > 1);
  for (const { owner, type, ttlSeconds } of mixed)
    if (type !== "RRSIG")
      say(`the records of ${type} of ${nameText(owner)} differ in their TTL: all are written with ${ttlSeconds ?? "none"}`);
  const silent = held.flatMap(({ sets }) => sets).filter(({ ttlSeconds }) => ttlSeconds === undefined).length;
  if (silent > 0) say(`${silent} record ${silent === 1 ? "set says" : "sets say"} no TTL: an hour is written where ${to} wants one`);
  for (const { message, start, file } of read.problems)
    say(`${file?.path ?? path}:${new LineIndex(file?.text ?? read.text).at(start).line + 1}: ${message}`);
  const left = missing + partial.length + elsewhere.length;
  if (left > 0) say(`${left} ${left === 1 ? "record is" : "records are"} not in the output`);
  return left + read.problems.length > 0 ? 1 : 0;
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

function recordsOf(source: ZoneSource): RecordsInput {
  const { text } = source.unit;
  const units = source.units ?? [{ unit: source.unit, offset: 0 }];
  const locate = locator([{ path: source.path, text, units }]);
  const at = (place: Place) => locate(place)?.range ?? { start: 0, end: 0 };
  const fileOf = (unit: TextUnit) => [...(source.includes ?? [])].find(([, one]) => one === unit)?.[0];
  const problems = source.problems.map(({ code, message, place }) => {
    const included = fileOf(place.unit);
    return included === undefined
      ? { code, message, ...at(place) }
      : { code, message, start: place.start, end: place.end, file: { path: included, text: place.unit.text } };
  });
  const offsets = new Map(units.map(({ unit, offset }) => [unit, offset]));
  const offsetOf = (set: LocatedSet) => offsets.get(set.sources[0]?.place.unit ?? source.unit) ?? 0;
  const zones = zonesOf(source).map(({ name, holds }) => ({
    name,
    sets: source.sets.filter(({ owner }) => holds(owner)),
    partial: (source.partial ?? []).filter(({ owner }) => holds(owner)).map((one) => ({ ...one, range: at(one.place) })),
    offsetOf,
    fileOf,
  }));
  return { text, problems, zones: zones.filter(({ sets, partial }, i) => i === 0 || sets.length + partial.length > 0) };
}

/** The zones of a text, and last what belongs to none of them that is known. */
function zonesOf(source: ZoneSource): readonly { readonly name: Name | undefined; readonly holds: (owner: Name | undefined) => boolean }[] {
  if (source.zones === undefined) return [{ name: source.origin, holds: () => true }];
  const names = [...source.zones].sort((a, b) => b.length - a.length);
  const nearest = (owner: Name | undefined) => (owner === undefined ? undefined : names.find((name) => isWithin(owner, name)));
  return [...source.zones, undefined].map((name) => ({ name, holds: (owner) => nearest(owner) === name }));
}

/** A document says what is fixed and what its live phase adds. */
function zoneDocuments(path: string, text: string): RecordsInput {
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
  return { text, problems, zones };
}
