import { plural, printable } from "../base/index.ts";
import type { ExplanationLine } from "../engine/index.ts";
import { explained } from "./explanation.ts";
import { groupBy } from "./layout.ts";
import { isAtLeast } from "./result.ts";
import type { CheckResult, PreflightResult, ResultCategory, ResultFinding, ResultTranche } from "./types.ts";
import type { Category, Severity } from "./words.ts";

/** How a test ended. `error`: it could not be carried out, which is never a pass; `skipped`: it is switched off. */
type Outcome = "passed" | "failure" | "error" | "skipped";

interface TestCase {
  readonly className: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** One line for the list; the rest for whoever opens it. */
  readonly message: string;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

const categories: readonly Category[] = ["authentication", "routing", "client-access", "compliance"];

/**
 * JUnit XML as the test reports of CI systems read it. Of a preflight, each tranche is a suite with a test for each category
 * and one for the verdict; of a check, each file with findings is one. What could not be checked is an `<error>`.
 * `failOn`: findings from this severity on fail.
 */
export function junitText(result: CheckResult | PreflightResult, failOn: Severity = "error"): string {
  const tranches = "tranches" in result ? result.tranches : [];
  const suites = tranches.length > 0 ? tranches.map((tranche) => trancheSuite(tranche, result)) : checkSuites(result, failOn);
  const all = [...suites, ...endSuite(result)];
  const cases = all.flatMap((suite) => suite.cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="mailtranche" ${counts(cases)} time="${(result.summary.durationMs / 1000).toFixed(3)}">`,
    ...all.flatMap((suite) => suiteLines(suite, result.now)),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function trancheSuite(tranche: ResultTranche, result: CheckResult | PreflightResult): Suite {
  const at = { file: tranche.file, line: tranche.line };
  const className = `${tranche.playbook}.${tranche.id}`;
  const findings = explained(result);
  const tests = categories.flatMap((category): readonly TestCase[] => {
    const risk = tranche.categories[category] as Partial<ResultCategory>;
    const base = { className, name: `${category} at most ${tranche.limit}`, ...at };
    if (risk.lo === undefined || risk.hi === undefined)
      return [{ ...base, outcome: "skipped", message: "no rule of this tranche looks at it", text: "" }];
    const blockers = tranche.blockers.filter((blocker) => blocker.category === category);
    if (blockers.length > 0)
      return blockers.map((blocker) => {
        const own = findings.find(({ finding }) => finding.rule === blocker.rule && finding.target === blocker.target);
        const owner = blocker.owner ? [`owner: ${blocker.owner}`] : [];
        return {
          className: `${className}.${category}`,
          name: `${blocker.rule} ${blocker.target}`,
          outcome: "failure",
          message: `${blocker.message} [${category} ${blocker.score}, the limit is ${tranche.limit}]`,
          text: [...owner, ...textLines(own?.lines ?? [])].join("\n"),
          file: blocker.file,
          line: blocker.line,
        };
      });
    if (risk.lo > tranche.limit)
      return [{ ...base, outcome: "failure", message: risk.driverMessage ?? `${category} ${risk.lo}`, text: "" }];
    if (risk.hi > tranche.limit)
      return [
        {
          ...base,
          outcome: "error",
          message: `between ${risk.lo} and ${risk.hi}: not everything could be checked`,
          text: [...new Set(risk.unchecked)].join("\n"),
        },
      ];
    return [{ ...base, outcome: "passed", message: "", text: [`risk ${risk.lo}`, risk.driverMessage ?? ""].join(" ").trim() }];
  });
  return { name: className, cases: [...tests, ...offCases(tranche, className), verdictCase(tranche, className)] };
}

function offCases(tranche: ResultTranche, className: string): readonly TestCase[] {
  return [...new Set(tranche.off.map(({ rule }) => rule))].map((rule) => ({
    className,
    name: rule,
    outcome: "skipped",
    message: "switched off in Settings `probes`",
    text: "",
  }));
}

function verdictCase(tranche: ResultTranche, className: string): TestCase {
  const { verdict, reasons, holds, earliestGo } = tranche;
  const when = earliestGo.at === null ? earliestGo.because : `${earliestGo.at}: ${earliestGo.because}`;
  const open = holds.map(({ what, who, until }) => `open: ${what} (${who}${until === null ? "" : `, not before ${until}`})`);
  const waived = tranche.waivers.map(({ rule, target, score, leaves }) => `waived: ${rule} for ${target}, ${score} counts ${leaves}`);
  const fresh = (tranche.notCounted?.findings ?? []).map(
    ({ rule, target, message }) => `new since ${tranche.notCounted?.ruleSet}, not counted: ${message} (${rule} ${target})`,
  );
  return {
    className,
    name: "verdict",
    outcome: verdict === "GO" ? "passed" : verdict === "HOLD" ? "error" : "failure",
    message: verdict === "GO" ? "" : `${verdict}: ${reasons[0] ?? when}`,
    text: [verdict, ...reasons, ...open, ...waived, ...fresh, ...(verdict === "GO" ? [] : [`GO possible: ${when}`])].join("\n"),
    file: tranche.file,
    line: tranche.line,
  };
}

/** A suite for each file with findings; a clean run is one test that passed, because CI takes an empty report for a fault. */
function checkSuites(result: CheckResult, failOn: Severity): readonly Suite[] {
  const files = groupBy(explained(result), ({ finding }) => finding.file);
  const suites = [...files].map(([file, faults]) => ({
    name: file,
    cases: faults.map(({ finding, lines }) => findingCase(finding, lines, failOn)),
  }));
  const { files: read, records } = result.summary;
  const looked = `${plural(read, "file")}, ${plural(records, "record")}`;
  const summary: TestCase = { className: "mailtranche", name: looked, outcome: "passed", message: "", text: "" };
  return suites.length > 0 ? suites : [{ name: "mailtranche", cases: [summary] }];
}

function findingCase(finding: ResultFinding, lines: readonly ExplanationLine[], failOn: Severity): TestCase {
  const { rule, target, severity, message, file, range } = finding;
  return {
    className: rule.replace("/", "."),
    name: `${rule} ${target} (line ${range.start.line})`,
    outcome: isAtLeast(severity, failOn) ? "failure" : "passed",
    message: `${severity}: ${message}`,
    text: [`${severity}: ${message}`, ...textLines(lines)].join("\n"),
    file,
    line: range.start.line,
  };
}

/** What ended the run before its end, or was never read. */
function endSuite(result: CheckResult): readonly Suite[] {
  const lost = result.unreadable.map(
    ({ file, why }): TestCase => ({
      className: "mailtranche",
      name: `read ${file}`,
      outcome: "error",
      message: `${file} ${why}`,
      text: "",
      file,
    }),
  );
  const early: TestCase = {
    className: "mailtranche",
    name: "complete",
    outcome: "error",
    message: "ended early: what is not known here was not asked any more",
    text: "",
  };
  const cases = [...lost, ...(result.complete ? [] : [early])];
  return cases.length > 0 ? [{ name: "run", cases }] : [];
}

function textLines(lines: readonly ExplanationLine[]): readonly string[] {
  return lines.map(({ label, text }) => `${label}: ${text}`);
}

function counts(cases: readonly TestCase[]): string {
  const count = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

function suiteLines({ name, cases }: Suite, now: string): readonly string[] {
  return [
    `  <testsuite name="${attribute(name)}" ${counts(cases)} timestamp="${attribute(now)}">`,
    ...cases.flatMap(caseLines),
    "  </testsuite>",
  ];
}

function caseLines({ className, name, outcome, message, text, file, line }: TestCase): readonly string[] {
  const place = [file === undefined ? "" : ` file="${attribute(file)}"`, line === undefined ? "" : ` line="${line}"`].join("");
  const open = `    <testcase classname="${attribute(className)}" name="${attribute(name)}"${place}`;
  if (outcome === "passed")
    return text === "" ? [`${open}/>`] : [`${open}>`, `      <system-out>${content(text)}</system-out>`, "    </testcase>"];
  if (outcome === "skipped") return [`${open}>`, `      <skipped message="${attribute(message)}"/>`, "    </testcase>"];
  return [`${open}>`, `      <${outcome} message="${attribute(message)}">${content(text)}</${outcome}>`, "    </testcase>"];
}

/** XML 1.0 §2.2 knows no way to write most control characters, lone surrogates or U+FFFE: they are shown as `\x07`. */
function content(text: string): string {
  return text
    .split("\n")
    .map(printable)
    .join("\n")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function attribute(text: string): string {
  return content(text.replaceAll("\n", " ")).replaceAll('"', "&quot;");
}
