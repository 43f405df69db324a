// report: what the engine found, as data of CLI.md and as text: terminal, SARIF, annotations of a CI.
// It must never know where its text goes, whether that is a terminal, or how a finding came about.
// Everything starts with a result in the shape of CLI.md; every other form is made from that.
// Start reading at types.ts (the contract), then result.ts.
export { checkText } from "./check-text.ts";
export { unifiedDiff } from "./diff.ts";
export {
  type DkimCheck,
  dkimCheckReport,
  dkimCheckText,
  type MadeKey,
  madeKeyReport,
  madeKeyText,
  type VerifiedMessage,
  verifiedReport,
  verifiedText,
} from "./dkim.ts";
export { dmarcReport, dmarcText } from "./dmarc.ts";
export { type AppliedFix, applyFixes } from "./fixes.ts";
export { githubText } from "./github.ts";
export {
  type InspectLine,
  type InspectResult,
  inspectLine,
  inspectResult,
  isEmptyLine,
  isUnknownLine,
} from "./inspect.ts";
export { inspectText } from "./inspect-text.ts";
export { junitText } from "./junit.ts";
export { markdownText } from "./markdown.ts";
export { differences, type MergeInput, mergeResults, readInspectLine, readInspectResult } from "./portfolio.ts";
export { preflightText } from "./preflight-text.ts";
export { type PlannedAnswer, propagationPage } from "./propagation-page.ts";
export { type RecordsInput, recordsResult } from "./records.ts";
export { checkResult, isAtLeast, shownFindings } from "./result.ts";
export { sarifLog } from "./sarif.ts";
export { spfReport, spfText } from "./spf.ts";
export { plainStyle, type Style } from "./style.ts";
export { preflightResult } from "./tranches.ts";
export type * from "./types.ts";
