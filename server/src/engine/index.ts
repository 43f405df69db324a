// engine: files and answers in, findings, risk and verdicts out. It plans which rule runs where, runs them, folds them.
// It must never know a socket, a file system, an editor or a terminal: files, answers and the clock come as parameters.
// Start reading at session.ts (what a door uses), then plan.ts (what runs), run.ts (how one rule runs) and analyse.ts. All of it
// lives over edits: a bundle holds the runs of one target, its account what they come to, the ledger where that counts.

export { type ReadText, readTexts } from "./dns-texts.ts";
export { answerText } from "./evidence.ts";
export { answerLine, type ExplanationLine, explanationLines, explanationOf, notCountedText, worldWords } from "./explanation.ts";
export { type DomainCase, DomainJudge, type JudgedDomain } from "./judge.ts";
export { type SettingsPart, splitBySettings } from "./parts.ts";
export { Session } from "./session.ts";
export type { Snapshot } from "./snapshot.ts";
export { tablesOf } from "./tables.ts";
export type { Target, TextGroup } from "./targets.ts";
export { setsOf } from "./targets.ts";
export * from "./types.ts";
export type { Allowed } from "./worlds.ts";
