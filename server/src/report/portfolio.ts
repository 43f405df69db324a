import type { Difference, InspectFinding, InspectLine } from "./inspect.ts";

/** The lines of an earlier result, JSONL or JSON. */
export interface ReadResult {
  readonly lines: readonly InspectLine[];
  /** The program that wrote a JSON result; JSONL does not say. */
  readonly toolVersion: string | undefined;
  readonly form: "json" | "jsonl";
  /** The last line is cut off: whoever wrote it was stopped. */
  readonly isCut: boolean;
  /** What no result of `inspect` is; with the number of its line. */
  readonly problems: readonly { readonly line: number; readonly why: string }[];
}

/** Never throws. A cut last line is normal: it is what a killed run leaves. */
export function readInspectResult(text: string): ReadResult {
  const whole = parsed(text);
  if (isObject(whole) && Array.isArray(whole.domains)) {
    const read = whole.domains.map((one, i) => lineOf(one, i + 1));
    const tool = isObject(whole.tool) && typeof whole.tool.version === "string" ? whole.tool.version : undefined;
    return { ...sorted(read), toolVersion: tool, form: "json", isCut: false };
  }
  const rows = text.split("\n");
  const last = rows.pop() ?? "";
  const read = rows.flatMap((row, i) => (row.trim() === "" ? [] : [lineOf(parsed(row), i + 1)]));
  const isCut = last.trim() !== "" && parsed(last) === undefined;
  // Without its line end a line may be whole all the same.
  if (last.trim() !== "" && !isCut) read.push(lineOf(parsed(last), rows.length + 1));
  return { ...sorted(read), toolVersion: undefined, form: "jsonl", isCut };
}

type Read = InspectLine | { readonly line: number; readonly why: string };

function sorted(read: readonly Read[]): Pick<ReadResult, "lines" | "problems"> {
  return { lines: read.flatMap((one) => ("why" in one ? [] : [one])), problems: read.flatMap((one) => ("why" in one ? [one] : [])) };
}

/** One row of a JSONL result. */
export function readInspectLine(row: string): InspectLine | undefined {
  const read = lineOf(parsed(row), 0);
  return "why" in read ? undefined : read;
}

const objects = ["spf", "dkim", "dmarc", "mtaSts", "tlsRpt", "dane", "bimi", "risk"];

function lineOf(value: unknown, line: number): Read {
  if (!isObject(value)) return { line, why: "is no JSON object" };
  if (typeof value.version !== "number" || typeof value.domain !== "string") return { line, why: "is no line of `inspect`" };
  if (value.version !== 1) return { line, why: `has version ${value.version}; this program reads version 1` };
  const isWhole = objects.every((key) => isObject(value[key])) && [value.mx, value.findings, value.unchecked].every(Array.isArray);
  if (!isWhole) return { line, why: `lacks parts of a line of version 1 (${value.domain})` };
  const dkim = value.dkim as { keys?: unknown };
  const dane = value.dane as { hosts?: unknown };
  const spf = value.spf as { senders?: unknown };
  if (![dkim.keys, dane.hosts, spf.senders].every(Array.isArray))
    return { line, why: `lacks parts of a line of version 1 (${value.domain})` };
  return value as unknown as InspectLine;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // said by the caller, who knows the line
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What takes no part in comparisons: where it stood, how long it took, what the comparison itself says. */
const silent = new Set(["version", "index", "domain", "complete", "questions", "durationMs", "since", "propagation"]);

/** What differs between two lines of one domain; lists are compared as a whole, findings one by one. */
export function differences(before: InspectLine, after: InspectLine): readonly Difference[] {
  const found: Difference[] = [];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !silent.has(key) && key !== "findings" && key !== "unchecked",
  );
  for (const key of keys) compare(key, before[key as keyof InspectLine], after[key as keyof InspectLine], found);
  const earlier = new Map(before.findings.map((finding) => [keyOf(finding), finding.message]));
  const later = new Map(after.findings.map((finding) => [keyOf(finding), finding.message]));
  for (const [key, message] of earlier) if (!later.has(key)) found.push({ at: "findings", before: message, after: null });
  for (const [key, message] of later) if (!earlier.has(key)) found.push({ at: "findings", before: null, after: message });
  // Whom it was asked of and in which words that failed is no change.
  compare("unchecked", before.unchecked.map(uncheckedKey), after.unchecked.map(uncheckedKey), found);
  return found;
}

function uncheckedKey({ rule, target, reason }: InspectLine["unchecked"][number]): string {
  return `${rule} ${target}: ${reason}`;
}

function compare(at: string, before: unknown, after: unknown, found: Difference[]): void {
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) compare(`${at}.${key}`, before[key], after[key], found);
  } else if (JSON.stringify(before) !== JSON.stringify(after)) {
    found.push({ at, before: before ?? null, after: after ?? null });
  }
}

const keyOf = (finding: InspectFinding): string => `${finding.rule} ${finding.messageId} ${finding.target} ${finding.message}`;

export interface MergeInput extends ReadResult {
  readonly file: string;
}

export interface Merged {
  readonly lines: readonly InspectLine[];
  /** Reasons why the whole is not complete, in words. */
  readonly gaps: readonly string[];
  /** Domains that several files speak of. */
  readonly repeated: readonly string[];
}

/** Shares to one result in the order of the input. A text: why they do not belong together. */
export function mergeResults(inputs: readonly MergeInput[]): Merged | string {
  for (const { file, problems } of inputs) {
    const [first] = problems;
    if (first) return `${file}:${first.line} ${first.why}`;
  }
  const [known, other] = distinctVersions(inputs);
  if (known && other)
    return `${other.file} was written by version ${other.toolVersion}, ${known.file} by ${known.toolVersion}: results of different versions are not joined; inspect again with one`;
  const byDomain = new Map<string, InspectLine>();
  const repeated = new Set<string>();
  for (const { lines } of inputs) {
    for (const line of lines) {
      const before = byDomain.get(line.domain);
      if (before) repeated.add(line.domain);
      // What is complete stands; of two complete ones the later file.
      if (!before || line.complete || !before.complete) byDomain.set(line.domain, line);
    }
  }
  const lines = [...byDomain.values()].sort((a, b) => (a.index ?? 0) - (b.index ?? 0) || (a.domain < b.domain ? -1 : 1));
  return { lines, gaps: gapsOf(inputs, lines), repeated: [...repeated] };
}

function distinctVersions(inputs: readonly MergeInput[]): readonly (MergeInput | undefined)[] {
  const said = inputs.filter(({ toolVersion }) => toolVersion !== undefined);
  return [said[0], said.find(({ toolVersion }) => toolVersion !== said[0]?.toolVersion)];
}

function gapsOf(inputs: readonly MergeInput[], lines: readonly InspectLine[]): readonly string[] {
  const gaps = inputs.filter(({ isCut }) => isCut).map(({ file }) => `the last line of ${file} is cut off`);
  const incomplete = lines.filter(({ complete }) => !complete).length;
  if (incomplete > 0) gaps.push(`${incomplete} of the domains are incomplete`);
  const indexes = new Set(lines.map(({ index }) => index));
  const last = lines.at(-1)?.index ?? -1;
  const missing = last + 1 - indexes.size;
  if (missing > 0) {
    const first = Array.from({ length: last + 1 }, (_, i) => i).find((i) => !indexes.has(i));
    gaps.push(`${missing} of the domains up to the last one are missing, first number ${(first ?? 0) + 1} of the input`);
  }
  return gaps;
}
