import { type Command, Option } from "commander";
import { locator, type Place, type PlacedUnit } from "../base/index.ts";
import { parseName } from "../dns/index.ts";
import { folderOf, joinPath, readWorkspace } from "../playbook/index.ts";
import { recordsResult } from "../report/index.ts";
import { type LocatedSet, readAlone } from "../zones/index.ts";
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
    .description("print the records of a zone file or Zone document, decoded, with their places")
    .argument("<file>", "a zone file, or a Zone document")
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
  const isYaml = /\.ya?ml$/i.test(path);
  const result = isYaml ? zoneDocuments(path, read.text) : zoneFile(path, read.text, options.origin);
  await emit(jsonText(result), output, ports);
  return result.problems.length > 0 ? 1 : 0;
}

function zoneFile(path: string, text: string, originText: string | undefined) {
  const origin = originText === undefined ? undefined : parseName(originText);
  if (originText !== undefined && origin === undefined) throw new UsageError(`--origin ${originText} is no domain name`);
  const source = readAlone(text, { path, ...(origin === undefined ? {} : { origin }) });
  const problems = source.problems.map(({ code, message, place }) => ({ code, message, start: place.start, end: place.end }));
  return recordsResult({ text, problems, zones: [{ name: source.origin, sets: source.sets, offsetOf: () => 0 }] });
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
      `${path} is no Zone document: it needs apiVersion: mailtranche/v1 and kind: Zone (octoDNS and other formats are not read by this version)`,
    );
  const locate = locator([file.yaml]);
  const offsets = new Map(file.yaml.units.map(({ unit, offset }: PlacedUnit) => [unit, offset]));
  const offsetOf = (set: LocatedSet) => offsets.get(set.sources[0]?.place.unit ?? { text: "" }) ?? 0;
  const at = (place: Place) => locate(place)?.range ?? { start: 0, end: 0 };
  const problems = documents.flatMap((document) => document.problems.map(({ code, message, place }) => ({ code, message, ...at(place) })));
  const zones = documents.flatMap((document) =>
    document.origins.map((name) => ({ name, sets: [...document.fixed, ...(document.phases.get(document.live ?? "") ?? [])], offsetOf })),
  );
  return recordsResult({ text, problems, zones });
}
