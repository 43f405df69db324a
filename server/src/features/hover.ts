import { clip, type SourceRange } from "../base/index.ts";
import type { Analysis } from "../engine/index.ts";
import {
  type Declaration,
  type Playbook,
  parseCondition,
  rollbackRunbookFor,
  type SchemaNode,
  schemaAt,
  type Tranche,
} from "../playbook/index.ts";
import { nodeAt, type YamlScalar } from "../yaml/index.ts";
import { cohortText } from "./cohort-words.ts";
import { plainText } from "./completion.ts";
import { conditionText } from "./condition-words.ts";
import { type FeatureContext, fileAt, playbookOf } from "./context.ts";
import { explainedIn, type ShownFinding } from "./findings.ts";
import { beyondText, idText } from "./id-words.ts";
import { escapeMarkdown, firstParagraph } from "./markdown.ts";
import { explainPart, explainRecord } from "./record.ts";
import { recordAt } from "./record-spot.ts";
import { selectorAt, selectorText } from "./selector-words.ts";
import { valueText } from "./value-words.ts";
import { variableText } from "./variable-words.ts";

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
  const own = recordHover(context, path, offset) ?? documentHover(context, path, offset, found.analysis);
  const parts = [...here.map((finding) => findingText(finding, found.analysis, context)), ...(own ? [own.markdown] : [])];
  const range = own?.range ?? here[0]?.range;
  return range && parts.length > 0 ? { markdown: parts.join("\n\n---\n\n"), range } : undefined;
}

function findingText(shown: ShownFinding, analysis: Analysis | undefined, context: FeatureContext): string {
  const { finding, rule } = shown;
  const title = context.rules.find(({ id }) => id === rule)?.title;
  const excerpt = firstParagraph(context.pages(rule) ?? "");
  // Whoever reads it stands at the place, and the page of the rule follows.
  const record = explainedIn(analysis?.documents ?? context.documents)(finding, shown.worlds).filter(
    ({ label }) => label !== "where" && label !== "more",
  );
  return [
    `**${rule}**${title ? ` ${title}` : ""}`,
    escapeMarkdown(shown.message),
    record.map(({ label, text }) => `- ${label}: \`${shortened(text).replaceAll("`", "'")}\``).join("\n"),
    ...arithmetic(shown, analysis),
    ...(excerpt ? [excerpt] : []),
  ].join("\n\n");
}

/** A key of a thousand characters would hide everything else. */
function shortened(text: string): string {
  return clip(text, 400);
}

/** How the score becomes the number of a category in each tranche, and that a verdict. */
function arithmetic({ finding, rule, targets }: ShownFinding, analysis: Analysis | undefined): readonly string[] {
  if (finding.score === 0) return [];
  const lines: string[] = [];
  for (const { tranche, categories, limit, blockers, verdict } of analysis?.assessments ?? []) {
    const risk = categories[finding.category];
    const counted = risk?.components.some((component) =>
      component.findings.some((one) => one.rule === rule && targets.includes(one.target) && one.messageId === finding.messageId),
    );
    if (!risk || !counted) continue;
    const interval = risk.lo === risk.hi ? `${risk.lo}` : `${risk.lo}..${risk.hi}`;
    const isBlocker = blockers.some((one) => one.rule === rule && targets.includes(one.target));
    lines.push(
      `- ${tranche.id} (${verdict}): ${finding.category} is ${interval}, the highest of its components; the limit is ${limit}${isBlocker ? `: ${finding.score} > ${limit} stops it` : ""}`,
    );
  }
  return lines.length > 0 ? [lines.join("\n")] : [];
}

function documentHover(context: FeatureContext, path: string, offset: number, analysis: Analysis | undefined): Hover | undefined {
  const file = fileAt(context, path);
  const spot = file && nodeAt(file.yaml, offset);
  if (!file?.kind || !spot || spot.where === "gap") return undefined;
  const variable = variableText(context, path, offset);
  if (variable) return variable;
  const target = spot.where === "key" && spot.entry ? [...spot.path, spot.entry.key.text] : spot.path;
  const schema = schemaAt(file.kind, target);
  const scalar = spot.where === "value" && spot.node?.kind === "scalar" ? spot.node : undefined;
  const condition = scalar && schema?.format === "x-condition" ? conditionHover(context, path, scalar) : undefined;
  const selector = scalar && schema?.format === "x-selector" ? selectorAt(context, path, offset) : undefined;
  const named = condition ?? (selector && selectorText(selector)) ?? namedAt(context, path, spot.replace, analysis);
  const rule = schema?.format === "x-rule" && scalar ? ruleText(context, scalar.text) : undefined;
  if (!schema && !named) return undefined;
  const value = schema?.values.find((one) => one.value === scalar?.text);
  const read = scalar && valueText(schema?.format, scalar, file, playbookOf(context, path));
  const lines = [
    spot.where === "key" && spot.entry ? `**${escapeMarkdown(spot.entry.key.text)}**` : undefined,
    named,
    rule,
    value?.description && value.description !== schema?.description ? `\`${value.value}\`: ${value.description}` : undefined,
    read && escapeMarkdown(read),
    spot.where === "value" && (named || schema?.description === "Any value.") && isOfType(schema?.description)
      ? undefined
      : schema?.description,
    // What an id must look like says nothing beside the thing that it names.
    schema && !named && !rule && !plainShapes.has(schema.expects) ? takes(schema, spot.where === "key") : undefined,
    schema?.default === undefined ? undefined : `Default: \`${plainText(schema.default)}\``,
  ].filter((line) => line !== undefined);
  return lines.length > 0 ? { markdown: lines.join("\n\n"), range: spot.replace } : undefined;
}

/** What may stand here; at the key each word with what it means. */
function takes({ expects, values }: SchemaNode, isKey: boolean): string {
  const explained = isKey ? values.filter(({ description }) => description !== undefined) : [];
  if (explained.length < 2) return `Takes ${expects}.`;
  return [`Takes ${expects}.`, explained.map(({ value, description }) => `- \`${value}\` ${description}`).join("\n")].join("\n\n");
}

const plainShapes: ReadonlySet<string> = new Set(["a map", "a list", "a text"]);

/** Words of a type and not of a field: the schema has nothing else to say of the items of a list or the values of a map. */
function isOfType(description: string | undefined): boolean {
  return description !== undefined && /^(?:Plain text|An id|One line): ?|^Plain text\.|^Any value\.$/.test(description);
}

function ruleText(context: FeatureContext, id: string): string | undefined {
  const rule = context.rules.find((one) => one.id === id);
  return rule ? [`**${id}** ${rule.title}`, firstParagraph(context.pages(id) ?? "")].filter((text) => text !== "").join("\n\n") : undefined;
}

/** A whole condition in words; of half a one what it names, as everywhere. */
function conditionHover(context: FeatureContext, path: string, scalar: YamlScalar): string | undefined {
  const { condition } = parseCondition(scalar);
  const playbook = playbookOf(context, path);
  const use = playbook?.references.find(({ place }) => place.unit === condition?.kpiPlace.unit && place.start === condition.kpiPlace.start);
  return condition && conditionText(condition, context, playbook, use?.target);
}

/** What an id declares or names: `tranche **pilot**`, with its file and what is said of it there. */
function namedAt(context: FeatureContext, path: string, range: SourceRange, analysis: Analysis | undefined): string | undefined {
  const playbook = playbookOf(context, path);
  const homes = new Map(fileAt(context, path)?.yaml.units.map(({ unit, offset }) => [unit, offset]));
  const reference = playbook?.references.find((one) => {
    const home = one.path === path ? homes.get(one.place.unit) : undefined;
    return home !== undefined && home + one.place.start >= range.start && home + one.place.end <= range.end;
  });
  const declared = playbook?.declarations.find((one) => {
    const home = one.path === path && !one.builtIn ? homes.get(one.place.unit) : undefined;
    return home !== undefined && home + one.place.start === range.start && home + one.place.end === range.end;
  });
  const parts = declared && !reference ? (playbook?.declarations.filter(({ place }) => place === declared.place) ?? []) : [];
  if (parts.length > 1) return partsText(parts, playbook, analysis);
  const target = reference ? reference.target : declared;
  const kind = reference?.kind ?? declared?.kind;
  const id = reference?.id ?? declared?.id;
  if (kind === undefined || id === undefined) return undefined;
  const where = !target ? "nothing has this id" : target.builtIn ? "built in" : target.path;
  const head = reference ? `${kind} **${escapeMarkdown(id)}** (${escapeMarkdown(where)})` : undefined;
  // Where it is given, its fields stand below; what it inherits does not.
  const words = !target ? "" : reference ? idText(context, playbook, target) : beyondText(playbook, target);
  const tranche = kind === "tranche" ? playbook?.tranches.get(id) : undefined;
  const verdict = tranche ? verdictText(id, tranche, analysis) : "";
  const cohort = playbook && tranche ? cohortText(playbook, tranche) : "";
  const pair = kind === "runbook" && id === "rollback-tranche" && target?.builtIn ? pairText(playbook) : "";
  return [head, words, pair, verdict, cohort].filter((line) => line !== undefined && line !== "").join("\n\n") || undefined;
}

/** The slices that a `split` makes, each with its verdict. */
function partsText(parts: readonly Declaration[], playbook: Playbook | undefined, analysis: Analysis | undefined): string {
  const lines = parts.map(({ id }) => {
    const count = playbook?.tranches.get(id)?.mailboxes;
    const verdict = verdictText(id, playbook?.tranches.get(id), analysis);
    return `- **${id}**${count === undefined ? "" : `, ${count} ${count === 1 ? "mailbox" : "mailboxes"}`}${verdict && `: ${verdict}`}`;
  });
  return lines.join("\n");
}

/** The default way back names no platform; where the library has one for this pair, whoever reads it should know. */
function pairText(playbook: Playbook | undefined): string {
  const platform = (side: "source" | "target") => playbook?.fields.get(side)?.get("platform")?.text ?? "";
  const [source, target] = [platform("source"), platform("target")];
  const id = rollbackRunbookFor(source, target);
  return id === undefined ? "" : `From ${source} to ${target} the library has \`${id}\`, with the steps of these platforms.`;
}

/** `NO-GO: authentication 5, routing 3 (limit 3)`. */
function verdictText(id: string, tranche: Tranche | undefined, analysis: Analysis | undefined): string {
  const assessment = analysis?.assessments.find((one) => one.tranche === tranche && one.tranche.id === id);
  if (!assessment) return "";
  const numbers = Object.entries(assessment.categories).flatMap(([category, risk]) =>
    risk ? [`${category} ${risk.lo === risk.hi ? risk.lo : `${risk.lo}..${risk.hi} ?`}`] : [],
  );
  return `**${assessment.verdict}**: ${numbers.join(", ")} (limit ${assessment.limit})`;
}

/** The term or tag under the cursor, then all of the record. */
function recordHover(context: FeatureContext, path: string, offset: number): Hover | undefined {
  const spot = recordAt(context, path, offset);
  // Beside the value of a record, a document of ours has fields that its schema explains.
  if (!spot || (!spot.text && fileAt(context, path))) return undefined;
  const { set, record, source, range, text } = spot;
  const whole = explainRecord(set, record, source);
  const part = text && explainPart(set, text.value, text.at, context.known ?? (() => undefined));
  return part && text
    ? { markdown: `${part.markdown}\n\n---\n\n${whole}`, range: text.toDocument(part.range) }
    : { markdown: whole, range };
}
