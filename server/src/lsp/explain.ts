import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { closest } from "../base/index.ts";
import type { ExplainParams } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";

/** The page of a rule, Markdown. */
export function explainRule({ ports }: ServerState, parameters: ExplainParams): string {
  const id = String(parameters?.rule ?? "");
  const rule = ports.rules.find((one) => one.id === id);
  if (!rule) {
    const meant = closest(
      id,
      ports.rules.map((one) => one.id),
    );
    throw new ResponseError(ErrorCodes.InvalidParams, `there is no rule ${id.slice(0, 80)}${meant ? `; did you mean ${meant}?` : ""}`);
  }
  const { category, component, score } = rule.risk;
  const fixes = Object.values(rule.fixes ?? {}).map(({ title, safety }) => `- ${title} (${safety})`);
  return [
    `# ${rule.id}`,
    `${rule.title}.`,
    `${rule.severity}, ${category} ${score}, component ${component}. Source: ${rule.source}`,
    ports.pages(id) ?? "",
    ...(fixes.length > 0 ? ["## Fixes", fixes.join("\n")] : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
