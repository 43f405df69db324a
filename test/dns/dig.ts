// BIND's dig as the oracle: thousands of questions in one process, its words read back.
import { spawn } from "node:child_process";
import type { Listening } from "./servers.ts";

export interface DigQuestion {
  readonly name: string;
  readonly type: string;
}

/** What a server said, in dig's words: records as sorted lines, owners in lower case. */
export interface DigAnswer {
  readonly question: string;
  readonly status: string;
  readonly flags: readonly string[];
  readonly answer: readonly string[];
  readonly authority: readonly string[];
  readonly additional: readonly string[];
  /** Extended DNS error codes. */
  readonly errors: readonly number[];
}

const shown = ["+noall", "+comments", "+question", "+answer", "+authority", "+additional", "+time=5", "+tries=2"];

/** Asks all of them, one after the other; the answers stand in the order of the questions. */
export async function dig(
  program: string,
  { host, port }: Listening,
  questions: readonly DigQuestion[],
  options: readonly string[] = ["+norec"],
): Promise<readonly DigAnswer[]> {
  const child = spawn(program, [...shown, ...options, `@${host}`, "-p", String(port), "-f", "-"], { stdio: ["pipe", "pipe", "ignore"] });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  // A batch line starts from dig's defaults, not from the options of the command line.
  child.stdin.end(questions.map(({ name, type }) => `${name} ${type} ${shown.join(" ")} ${options.join(" ")}\n`).join(""));
  await new Promise<void>((resolve) => child.on("close", () => resolve()));
  const answers = out
    .split(/^;; Got answer:$/m)
    .slice(1)
    .map(readAnswer);
  if (answers.length !== questions.length)
    throw new Error(`dig answered ${answers.length} of ${questions.length}: ${unanswered(questions, answers)}`);
  for (const [at, { name, type }] of questions.entries())
    if (answers[at]?.question !== `${name.toLowerCase()}. ${type}`)
      throw new Error(`dig asked ${answers[at]?.question} instead of ${name}. ${type}`);
  return answers;
}

function unanswered(questions: readonly DigQuestion[], answers: readonly DigAnswer[]): string {
  const asked = new Set(answers.map(({ question }) => question));
  return questions
    .map(({ name, type }) => `${name.toLowerCase()}. ${type}`)
    .filter((question) => !asked.has(question))
    .join(", ");
}

function readAnswer(text: string): DigAnswer {
  const section = (name: string): readonly string[] => {
    const lines = new RegExp(`^;; ${name} SECTION:\\n((?:.+\\n)*)`, "m").exec(text)?.[1] ?? "";
    return lines
      .split("\n")
      .filter((line) => line !== "")
      .map(readRecord)
      .sort();
  };
  const [, asked, askedType] = /^;(\S+)\s+IN\s+(\S+)$/m.exec(text) ?? [];
  return {
    question: `${asked?.toLowerCase()} ${askedType}`,
    status: /status: (\w+)/.exec(text)?.[1] ?? "none",
    flags: (/^;; flags: ([^;]*)/m.exec(text)?.[1] ?? "").trim().split(" "),
    answer: section("ANSWER"),
    authority: section("AUTHORITY"),
    additional: section("ADDITIONAL"),
    errors: [...text.matchAll(/^; EDE: (\d+)/gm)].map((match) => Number(match[1])),
  };
}

function readRecord(line: string): string {
  const [owner = "", ttl, , type, ...rest] = line.split(/\s+/);
  return `${owner.toLowerCase()} ${ttl} ${type} ${type === "TXT" ? line.slice(line.indexOf('"')) : rest.join(" ")}`;
}
