import type { SourceRange } from "../base/index.ts";
import type { Analysis } from "../engine/index.ts";
import { schemaAt } from "../playbook/index.ts";
import { nodeAt } from "../yaml/index.ts";
import { plainText } from "./completion.ts";
import { type FeatureContext, fileAt, playbookOf, zoneAt } from "./context.ts";
import { evidenceText, type ShownFinding } from "./findings.ts";
import { escapeMarkdown } from "./markdown.ts";
import { explainRecord } from "./record.ts";

export interface Hover {
  /** Parts with a line between them. */
  readonly markdown: string;
  readonly range: SourceRange;
}

/** What stands at an offset: the findings there, then the schema's words, the thing that an id names, or the record's terms. */
export function hoverAt(
  context: FeatureContext,
  path: string,
  offset: number,
  found: { readonly analysis: Analysis | undefined; readonly findings: readonly ShownFinding[] },
): Hover | undefined {
  const here = found.findings.filter((one) => one.path === path && one.range.start <= offset && offset <= one.range.end);
  const own = fileAt(context, path) ? documentHover(context, path, offset) : recordHover(context, path, offset);
  const parts = [...here.map((finding) => findingText(finding, found.analysis, context)), ...(own ? [own.markdown] : [])];
  const range = own?.range ?? here[0]?.range;
  return range && parts.length > 0 ? { markdown: parts.join("\n\n---\n\n"), range } : undefined;
}

function findingText(shown: ShownFinding, analysis: Analysis | undefined, context: FeatureContext): string {
  const { finding, rule } = shown;
  const title = context.rules.find(({ id }) => id === rule)?.title;
  const lines = [`**${rule}**${title ? ` ${title}` : ""}`, escapeMarkdown(shown.message), ...arithmetic(shown, analysis)];
  const evidence = finding.evidence.slice(0, 6).map((one) => `- \`${evidenceText(one).replaceAll("`", "'")}\``);
  if (evidence.length > 0) lines.push(evidence.join("\n"));
  const excerpt = firstParagraph(context.pages[rule] ?? "");
  if (excerpt) lines.push(excerpt);
  lines.push(`Source: ${finding.source}`);
  return lines.join("\n\n");
}

/** How the score of a finding becomes the number of a category, and that a verdict. */
function arithmetic({ finding, rule }: ShownFinding, analysis: Analysis | undefined): readonly string[] {
  if (finding.score === 0) return [];
  const waived = finding.waived ? `; waived, ${finding.waived.leaves} of it counts` : "";
  const lines = [`Score ${finding.score} of 5 in ${finding.category}, component ${finding.component}${waived}.`];
  for (const { tranche, categories, limit, blockers, verdict } of analysis?.assessments ?? []) {
    const risk = categories[finding.category];
    const counted = risk?.components.some((component) =>
      component.findings.some((one) => one.rule === rule && one.target === finding.target && one.messageId === finding.messageId),
    );
    if (!risk || !counted) continue;
    const interval = risk.lo === risk.hi ? `${risk.lo}` : `${risk.lo}..${risk.hi}`;
    const isBlocker = blockers.some((one) => one.rule === rule && one.target === finding.target);
    lines.push(
      `- ${tranche.id} (${verdict}): ${finding.category} is ${interval}, the highest of its components; the limit is ${limit}${isBlocker ? `: ${finding.score} > ${limit} stops it` : ""}`,
    );
  }
  return [lines.join("\n")];
}

function documentHover(context: FeatureContext, path: string, offset: number): Hover | undefined {
  const file = fileAt(context, path);
  const spot = file && nodeAt(file.yaml, offset);
  if (!file?.kind || !spot || spot.where === "gap") return undefined;
  const target = spot.where === "key" && spot.entry ? [...spot.path, spot.entry.key.text] : spot.path;
  const schema = schemaAt(file.kind, target);
  const named = referenceAt(context, path, spot.replace);
  if (!schema && !named) return undefined;
  const value = schema?.values.find((one) => spot.where === "value" && spot.node?.kind === "scalar" && one.value === spot.node.text);
  const lines = [
    spot.where === "key" && spot.entry ? `**${escapeMarkdown(spot.entry.key.text)}**` : undefined,
    named,
    value?.description ? `\`${value.value}\`: ${value.description}` : undefined,
    schema?.description,
    schema ? `Takes ${schema.expects}.` : undefined,
    schema?.default === undefined ? undefined : `Default: \`${plainText(schema.default)}\``,
  ].filter((line) => line !== undefined);
  return { markdown: lines.join("\n\n"), range: spot.replace };
}

/** What an id names: `tranche **pilot**`, with its file. */
function referenceAt(context: FeatureContext, path: string, range: SourceRange): string | undefined {
  const playbook = playbookOf(context, path);
  const homes = new Map(fileAt(context, path)?.yaml.units.map(({ unit, offset }) => [unit, offset]));
  const reference = playbook?.references.find((one) => {
    const home = one.path === path ? homes.get(one.place.unit) : undefined;
    return home !== undefined && home + one.place.start >= range.start && home + one.place.end <= range.end;
  });
  if (!reference) return undefined;
  const { target } = reference;
  const where = !target ? "nothing has this id" : target.builtIn ? "built in" : target.path;
  return `${reference.kind} **${escapeMarkdown(reference.id)}** (${escapeMarkdown(where)})`;
}

function recordHover(context: FeatureContext, path: string, offset: number): Hover | undefined {
  for (const set of zoneAt(context, path)?.sets ?? []) {
    for (const [i, source] of set.sources.entries()) {
      const { start, end } = source.place;
      const record = set.records[i];
      if (offset < start || offset > end || !record) continue;
      return { markdown: explainRecord(set, record, source), range: { start, end } };
    }
  }
  return undefined;
}

function firstParagraph(page: string): string {
  return (
    page
      .split(/\n\s*\n/)
      .find((part) => part.trim() !== "" && !part.startsWith("#"))
      ?.trim() ?? ""
  );
}
