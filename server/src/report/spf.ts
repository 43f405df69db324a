import { plural, printable } from "../base/index.ts";
import type { Count, HostCheck, SpfCost, SpfNode, SpfResult, SpfTree } from "../records/index.ts";
import { maxLookups, maxVoidLookups } from "../records/index.ts";
import { plainStyle, type Style } from "./style.ts";

export interface SpfReportInput {
  readonly domain: string;
  readonly tree: SpfTree;
  /** With `--ip`. */
  readonly check?: { readonly ip: string; readonly outcome: HostCheck };
}

interface SpfTermReport {
  readonly term: string;
  readonly lookups: number;
  readonly exact: boolean;
  readonly target: string | null;
  readonly void: boolean | null;
  readonly child: SpfNodeReport | null;
}

interface SpfNodeReport {
  readonly domain: string;
  readonly state: SpfNode["state"]["kind"];
  readonly why: string | null;
  readonly record: string | null;
  readonly problems: readonly SpfProblemReport[];
  readonly lookups: number;
  readonly exact: boolean;
  readonly terms: readonly SpfTermReport[];
}

interface SpfProblemReport {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** `spf --format json` of CLI.md. */
export interface SpfReport {
  readonly version: 1;
  readonly domain: string;
  readonly record: string | null;
  readonly syntaxOk: boolean;
  readonly problems: readonly SpfProblemReport[];
  /** `exact` is false while an answer is missing: the true number may be higher. */
  readonly lookups: { readonly worst: number; readonly limit: number; readonly exact: boolean };
  readonly voidLookups: number;
  readonly tree: SpfNodeReport;
  readonly result?: SpfResult;
  readonly explanation?: string | null;
  readonly matched?: string | null;
  readonly reason?: string | null;
}

export function spfReport({ domain, tree, check }: SpfReportInput): SpfReport {
  const root = nodeReport(tree.root);
  const found = tree.root.record !== undefined;
  return {
    version: 1,
    domain,
    record: root.record,
    syntaxOk: found && root.problems.length === 0,
    problems: found ? root.problems : [{ code: root.state, message: stateWords(tree.root), start: 0, end: 0 }],
    lookups: { worst: tree.lookups.atLeast, limit: maxLookups, exact: tree.lookups.exact },
    voidLookups: tree.voids.atLeast,
    tree: root,
    ...(check ? checked(domain, check) : {}),
  };
}

function checked(domain: string, { ip, outcome }: NonNullable<SpfReportInput["check"]>): Partial<SpfReport> {
  if (!outcome.known && outcome.why === "open")
    return { result: "temperror", explanation: null, matched: null, reason: "an answer is missing" };
  const { value } = outcome as Exclude<HostCheck, { why: "open" }>;
  const explanation =
    value.result === "fail" ? (value.explanation ?? `${domain} does not name ${ip} among the hosts that may send its mail`) : null;
  return { result: value.result, explanation, matched: value.matched?.term.text ?? null, reason: value.reason ?? null };
}

function nodeReport(node: SpfNode): SpfNodeReport {
  return {
    domain: node.domain,
    state: node.state.kind,
    why: node.state.kind === "failed" ? node.state.why : null,
    record: node.record?.text ?? null,
    problems: node.problems.map(({ code, message, range }) => ({ code, message, start: range.start, end: range.end })),
    lookups: node.lookups.atLeast,
    exact: node.lookups.exact,
    terms: node.terms.map(termReport),
  };
}

function termReport(cost: SpfCost): SpfTermReport {
  return {
    term: cost.term.text,
    lookups: cost.lookups.atLeast,
    exact: cost.lookups.exact,
    target: cost.target?.kind === "name" ? cost.target.name : null,
    void: cost.isVoid ?? null,
    child: cost.child ? nodeReport(cost.child) : null,
  };
}

export interface SpfTextOptions {
  readonly style?: Style;
  /** Every include down to its last record. */
  readonly tree: boolean;
}

/** Cost, problems and, on request, the whole tree; then the verdict on one client. */
export function spfText(input: SpfReportInput, options: SpfTextOptions): string {
  const style = options.style ?? plainStyle;
  const report = spfReport(input);
  const { root, voids } = input.tree;
  const lines = [`${style.bold(printable(report.domain))}  ${printable(report.record ?? stateWords(root))}`];
  if (report.record !== null) {
    const over = report.lookups.worst > report.lookups.limit;
    const count = `${countText(input.tree.lookups)} of ${maxLookups} lookups`;
    lines.push(`  ${over ? style.red(count) : style.green(count)}, ${countText(voids)} of ${maxVoidLookups} void lookups`);
    for (const { message, start } of report.problems) lines.push(`  ${style.red("problem")} at ${start + 1}: ${printable(message)}`);
    lines.push(...termLines(root, "  ", options.tree, style));
    if (!input.tree.lookups.exact) lines.push(`  ${style.yellow("Some answers are missing: the count may be higher.")}`);
  }
  if (input.check && report.result) {
    const colour =
      report.result === "pass" ? style.green : report.result === "fail" || report.result.endsWith("error") ? style.red : style.yellow;
    const why = report.matched ?? report.reason;
    lines.push("", `${input.check.ip}: ${colour(report.result)}${why ? printable(` (${why})`) : ""}`);
    if (report.explanation) lines.push(`  ${printable(report.explanation)}`);
  }
  return `${lines.join("\n")}\n`;
}

function termLines(node: SpfNode, indent: string, deep: boolean, style: Style): readonly string[] {
  const lines: string[] = [];
  for (const cost of node.terms) {
    const number = cost.lookups.atLeast === 0 && cost.lookups.exact ? "-" : countText(cost.lookups);
    const notes = [
      cost.isVoid ? "finds nothing" : "",
      cost.target?.kind === "message" ? "depends on the mail" : "",
      cost.child && cost.child.state.kind !== "known" ? stateWords(cost.child) : "",
    ].filter((note) => note !== "");
    lines.push(
      `${indent}${number.padStart(3)}  ${printable(cost.term.text)}${notes.length > 0 ? `  ${style.yellow(printable(notes.join(", ")))}` : ""}`,
    );
    if (deep && cost.child?.record) {
      lines.push(`${indent}       ${style.dim(printable(cost.child.record.text))}`);
      lines.push(...termLines(cost.child, `${indent}    `, deep, style));
    }
  }
  return lines;
}

function countText({ atLeast, exact }: Count): string {
  return exact ? String(atLeast) : `${atLeast}+`;
}

function stateWords(node: SpfNode): string {
  switch (node.state.kind) {
    case "known":
      return "has one SPF record";
    case "open":
      return "was not asked";
    case "failed":
      return `could not be looked up (${node.state.why})`;
    case "absent":
      return "has no SPF record";
    case "several":
      return `has ${plural(node.state.count, "SPF record")}: receivers answer permerror`;
    case "loop":
      return "leads back to itself";
    case "limit":
      return "was not followed: the tree is too large";
  }
}
