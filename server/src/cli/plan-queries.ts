import { questionText } from "../dns/index.ts";
import type { AnalysisRequest } from "../engine/index.ts";
import type { AnalysisOptions } from "./options.ts";
import { emit, jsonText } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import { type ExitCode, UsageError } from "./usage.ts";
import { type OpenedWorkspace, sessionOf } from "./workspace.ts";

/** `--plan-queries`: the first questions; what they lead to (includes, aliases) only answers can tell. */
export async function planQueries(
  opened: OpenedWorkspace,
  request: AnalysisRequest,
  options: AnalysisOptions,
  ports: CliPorts,
): Promise<ExitCode> {
  if (options.format !== "text" && options.format !== "json") throw new UsageError("--plan-queries prints text or json");
  const questions = [...new Set(opened.parts.flatMap((part) => sessionOf(part, options, ports).openQuestions(request).map(questionText)))];
  const text = options.format === "json" ? jsonText({ version: 1, questions }) : questions.map((question) => `${question}\n`).join("");
  await emit(text, options, ports);
  return 0;
}
