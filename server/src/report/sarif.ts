import type { Log, ReportingDescriptor, Result } from "sarif";
import { sha256Hex } from "../base/index.ts";
import { explanation } from "./explanation.ts";
import type { CheckResult, PreflightResult, ResultFinding, ResultRange } from "./types.ts";
import type { Severity } from "./words.ts";

/** What SARIF says of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly risk: { readonly category: string; readonly component: string; readonly score: number };
  readonly source: string;
}

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note", hint: "note" };

/** SARIF 2.1.0. Waived and ignored findings are there, marked as suppressed. */
export function sarifLog(result: CheckResult | PreflightResult, rules: readonly RuleInfo[]): Log {
  const used = rules.filter((rule) => result.findings.some((finding) => finding.rule === rule.id));
  const index = new Map(used.map((rule, i) => [rule.id, i]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            version: result.tool.version,
            semanticVersion: result.tool.version,
            rules: used.map(descriptor),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: result.complete, toolExecutionNotifications: notifications(result) }],
        results: result.findings.map((finding) => sarifResult(finding, index.get(finding.rule))),
        properties: { now: result.now, summary: result.summary, ...("tranches" in result ? { tranches: result.tranches } : {}) },
      },
    ],
  };
}

function descriptor(rule: RuleInfo): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    help: { text: `${rule.title} (${rule.source}). More: mailtranche explain ${rule.id}` },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { category: rule.risk.category, component: rule.risk.component, score: rule.risk.score, tags: [rule.risk.category] },
  };
}

function sarifResult(finding: ResultFinding, ruleIndex: number | undefined): Result {
  // Never a line: a fault stays the same one while the text above it changes (ARCHITECTURE 7).
  const fingerprint = sha256Hex([finding.rule, finding.messageId, finding.target, finding.world].join("\n"));
  const hidden = finding.suppressed ?? finding.waived;
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(finding.file, finding.range)],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map(({ file, range, message }, id) => ({
            id: id + 1,
            ...location(file, range),
            message: { text: message },
          })),
        }
      : {}),
    partialFingerprints: { "mailtranche/v1": fingerprint },
    fingerprints: { "mailtranche/v1": fingerprint },
    ...(hidden
      ? {
          suppressions: [
            { kind: finding.suppressed ? ("inSource" as const) : ("external" as const), justification: hidden.reason ?? "waived" },
          ],
        }
      : {}),
    ...(finding.fixes.length > 0 ? { fixes: finding.fixes.map(sarifFix) } : {}),
    properties: {
      target: finding.target,
      world: finding.world,
      category: finding.risk.category,
      score: finding.risk.score,
      explanation: explanation(finding).map(({ label, text }) => `${label}: ${text}`),
    },
  };
}

function location(file: string, range: ResultRange) {
  return { physicalLocation: { artifactLocation: { uri: fileUri(file) }, region: region(range) } };
}

function region({ start, end }: ResultRange) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function sarifFix(fix: ResultFinding["fixes"][number]) {
  const files = [...new Set(fix.edits.map(({ file }) => file))];
  return {
    description: { text: `${fix.title} (${fix.safety})` },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: fileUri(file) },
      replacements: fix.edits
        .filter((edit) => edit.file === file)
        .map(({ start, end, newText }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text: newText },
        })),
    })),
  };
}

function notifications(result: CheckResult) {
  const unreadable = result.unreadable.map(({ file, why }) => ({
    level: "error" as const,
    message: { text: `${file} ${why}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  }));
  const unchecked = result.unchecked.map(({ rule, target, detail }) => ({
    level: "warning" as const,
    message: { text: `${rule} could not check ${target}: ${detail}` },
    associatedRule: { id: rule },
  }));
  return [...unreadable, ...unchecked];
}

/** A relative reference of RFC 3986: every part escaped, the slashes kept. */
function fileUri(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
