import { formatDuration, formatInstant, type TextUnit } from "../base/index.ts";
import { builtInKpis, type Declaration, type Gate, libraryText, type Playbook, type SourceFile, type Tranche } from "../playbook/index.ts";
import { type SendingService, sendingService } from "../records/index.ts";
import type { YamlNode } from "../yaml/index.ts";
import { type FeatureContext, fileAt } from "./context.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/** What an id stands for, in Markdown: what it asks for, measures or sends, else its first facts. Empty where nothing is known. */
export function idText(context: FeatureContext, playbook: Playbook | undefined, declared: Declaration): string {
  const { kind, id, builtIn } = declared;
  switch (kind) {
    case "kpi":
      return paragraphs(kpiTitle(id), builtIn ? kpiGoal(id) : written(context, declared));
    case "gate":
      return paragraphs(builtIn ? "" : written(context, declared, ["soak"]), gateText(playbook?.gates.get(id)));
    case "service":
      return paragraphs(builtIn ? ownServices[id] : written(context, declared), serviceText(sendingService(id, playbook?.services)));
    case "tranche":
      return paragraphs(written(context, declared), windowText(playbook?.tranches.get(id)));
    case "runbook":
      return builtIn ? escapeMarkdown(libraryText(declared.path)?.title ?? "") : written(context, declared);
    default:
      return builtIn ? "" : written(context, declared);
  }
}

/** What is true of an id and does not stand where it is given: all that a gate asks for, what a KPI of the library counts. */
export function beyondText(playbook: Playbook | undefined, { kind, id }: Declaration): string {
  return kind === "gate" ? gateText(playbook?.gates.get(id)) : kind === "kpi" ? (kpiTitle(id) ?? "") : "";
}

/** Services that are no company's: the schema of a sender names them. */
const ownServices: Readonly<Record<string, string>> = {
  exchange: "An Exchange organisation of your own",
  relay: "A host of yours that takes mail of devices and applications",
  other: "A service that nobody describes: say what it needs with `ips`, `dkim` and `spf`",
};

/** What a KPI of the library counts, `undefined` for one that only the playbook knows. */
export function kpiTitle(id: string): string | undefined {
  return builtInKpis.find((one) => one.id === id)?.title;
}

/** The goal that is usual for a KPI, as a condition without its name: `>= 99%`. */
export function usualGoal(id: string): string | undefined {
  return builtInKpis.find((one) => one.id === id)?.goal?.slice(id.length + 1);
}

function kpiGoal(id: string): string {
  const goal = usualGoal(id);
  return goal === undefined ? "" : `Usual goal: ${code(goal)}`;
}

function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** All that the gate asks for, what it inherits too. */
function gateText(gate: Gate | undefined): string {
  if (!gate) return "";
  const { require, riskLimit, soakSeconds, approve } = gate;
  const rest = [
    `no risk category above ${riskLimit}`,
    ...(soakSeconds > 0 ? [`soak: ${formatDuration(soakSeconds)} after the end of the window`] : []),
    ...(approve.length > 0 ? [`approved by ${approve.map(escapeMarkdown).join(", ")}`] : []),
  ];
  return [...require.map(({ text }) => `- ${code(text)}`), ...rest.map((line) => `- ${line}`)].join("\n");
}

/** What SPF and DKIM of a service need, with the source of these facts and their date. */
function serviceText(service: SendingService | undefined): string {
  if (!service) return "";
  const { name, kind, includes, aligns, dkim, note, source, checkedOn, confidence } = service;
  const selectors = [...new Set(dkim.map(({ selector }) => selector))].filter((selector) => selector !== "*");
  const aligned = { yes: "SPF aligns", configured: "SPF aligns after a set-up", never: "SPF never aligns", unknown: undefined }[aligns];
  const facts = [
    includes.length > 0 ? `SPF: ${includes.map((one) => code(`include:${one}`)).join(", ")}` : undefined,
    selectors.length > 0 ? `DKIM selectors: ${selectors.map(code).join(", ")}` : undefined,
    [aligned, note && escapeMarkdown(note)].filter(Boolean).join("; "),
    source && `source: ${escapeMarkdown(source)}${checkedOn ? `, ${checkedOn}` : ""}${confidence === "low" ? " (not verified)" : ""}`,
  ];
  return [`${escapeMarkdown(name)} (${kind})`, facts.flatMap((fact) => (fact ? [`- ${fact}`] : [])).join("\n")].join("\n\n");
}

function windowText(tranche: Tranche | undefined): string {
  const { window } = tranche ?? {};
  if (!window) return "";
  const [from, to] = [formatInstant(window.from, window.timeZone), formatInstant(window.to, window.timeZone)];
  return `Window: ${from} to ${to} ${escapeMarkdown(window.timeZone)}`;
}

/** The first plain facts that somebody wrote of it: `name: Paul Ott, role: app-owner`. `without`: fields that are told elsewhere. */
function written(context: FeatureContext, { path, place }: Declaration, without: readonly string[] = []): string {
  const file = fileAt(context, path);
  // The id of a whole document is a value: then the document is what it stands for.
  const thing = file && (valuesByKey(file).get(place.unit)?.get(place.start) ?? file.yaml.root);
  if (thing?.kind !== "map") return "";
  const skipped = new Set(["apiVersion", "kind", "id", ...without]);
  const facts = thing.entries.flatMap(({ key, value }) =>
    value.kind === "scalar" && value.text !== "" && !skipped.has(key.text) ? [`${key.text}: ${value.text}`] : [],
  );
  return escapeMarkdown(facts.slice(0, 4).join(", "));
}

type ByKey = ReadonlyMap<TextUnit, ReadonlyMap<number, YamlNode>>;

const byKey = new WeakMap<SourceFile, ByKey>();

/** The value of each key of a document, by where the key stands: a list of ids asks for thousands of them. */
function valuesByKey(file: SourceFile): ByKey {
  const known = byKey.get(file);
  if (known) return known;
  const found = new Map<TextUnit, Map<number, YamlNode>>();
  // Aliases share nodes: each is visited once.
  const seen = new Set<YamlNode>();
  const visit = (node: YamlNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "list") for (const item of node.items) visit(item);
    if (node.kind !== "map") return;
    for (const { key, value } of node.entries) {
      const unit = found.get(key.place.unit) ?? new Map<number, YamlNode>();
      found.set(key.place.unit, unit.set(key.place.start, value));
      visit(value);
    }
  };
  if (file.yaml.root) visit(file.yaml.root);
  byKey.set(file, found);
  return found;
}
