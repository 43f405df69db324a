import { type Command, InvalidArgumentError, Option } from "commander";
import { type Instant, parseDuration, parseInstant } from "../base/index.ts";
import type { Severity } from "../rules/index.ts";

export type Format = "text" | "json" | "sarif" | "junit" | "github" | "markdown";

/** Forms of a list of findings or verdicts. */
export const reportFormats: readonly Format[] = ["text", "json", "sarif", "junit", "github", "markdown"];

/** Where a report goes and how much of it. */
export interface OutputOptions {
  readonly format: Format;
  readonly output?: string;
  /** False with `--no-color`. */
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** How questions are answered. */
export interface LookupOptions {
  readonly resolver?: readonly string[];
  readonly offline?: boolean;
  readonly facts?: string;
  readonly recordFacts?: string;
  readonly now?: Instant;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly concurrency?: number;
}

export interface AnalysisOptions extends OutputOptions, LookupOptions {
  readonly planQueries?: boolean;
  readonly minSeverity: Severity;
  readonly failOn?: Severity;
  readonly allowUnknown?: boolean;
  readonly settings?: string;
  readonly origin?: string;
}

const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

export function addOutputOptions(command: Command, formats: readonly (Format | "jsonl")[]): Command {
  return command
    .addOption(new Option("--format <format>", "form of the report").choices(formats).default("text"))
    .option("--output <file>", "write the report to a file")
    .option("--no-color", "no colour, also on a terminal")
    .option("--quiet", "only what is wrong")
    .option("--verbose", "answers, and everything that was not checked");
}

export function addLookupOptions(command: Command): Command {
  return command
    .option(
      "--resolver <url>",
      "udp://ADDRESS:PORT, tcp://…, tls://ADDRESS:PORT#NAME, https://HOST/PATH, system or embedded:FOLDER; may be given again",
      (url: string, before: readonly string[] | undefined) => [...(before ?? []), url],
    )
    .option("--offline", "ask nobody")
    .option("--facts <file>", "answer only from a recorded facts file")
    .option("--record-facts <file>", "write all answers to a facts file")
    .option("--now <time>", "the clock, for reproducible runs: 2026-10-09T09:00:00+02:00", instantArgument)
    .option("--timeout <duration>", "for one question: 5s", timeoutArgument)
    .option("--concurrency <n>", "questions under way at once", countArgument);
}

export function addAnalysisOptions(command: Command): Command {
  addLookupOptions(command);
  return command
    .option("--plan-queries", "print what would be asked, ask nothing")
    .addOption(new Option("--min-severity <severity>", "leave out what is less severe").choices(severities).default("hint"))
    .addOption(new Option("--fail-on <severity>", "end with 1 from this severity on (default: error)").choices(severities))
    .option("--allow-unknown", "end with 0 where something could not be known")
    .option("--settings <file>", "use this Settings document instead of the workspace's")
    .option("--origin <name>", "origin of zone files that do not say theirs");
}

/** A list that grows with each use of its option. */
export function repeated(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function instantArgument(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new InvalidArgumentError("Write an ISO time, such as 2026-10-09T09:00:00+02:00.");
  return instant;
}

function timeoutArgument(text: string): number {
  const milliseconds = /^(\d+)ms$/.exec(text)?.[1];
  const seconds = milliseconds === undefined ? parseDuration(text) : Number(milliseconds) / 1000;
  if (seconds === undefined || seconds <= 0 || seconds > 3600)
    throw new InvalidArgumentError("Write a duration with its unit, such as 5s or 500ms.");
  return Math.round(seconds * 1000);
}

function countArgument(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 10_000) throw new InvalidArgumentError("Write a whole number from 1 on.");
  return count;
}

export function portArgument(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError("Write a port from 0 (any free one) to 65535.");
  return port;
}
