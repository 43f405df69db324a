import { formatDuration, formatInstant, isoInstant, locator, type Place } from "../base/index.ts";
import type { Analysis, ExplanationLine, Finding } from "../engine/index.ts";
import { explainedIn } from "../features/index.ts";
import type { Playbook, Runbook } from "../playbook/index.ts";
import { type Assessment, type CategoryRisk, categories, namesOf, ownerOfFinding, type Unknown, type World } from "../risk/index.ts";
import { stepsOf } from "../runbooks/index.ts";
import { TextPositions } from "./convert.ts";
import type { Part } from "./part.ts";
import type {
  ComponentsParams,
  TreeCategory,
  TreeComponent,
  TreeFinding,
  TreePlaybook,
  TreeRunbook,
  TreeTranche,
  WireLocation,
  WireVerdict,
  WorkspaceState,
} from "./protocol.ts";
import type { ServerState } from "./server-state.ts";
import { uriOfPath } from "./uris.ts";
import type { Workspace } from "./workspace.ts";

type Locate = (place: Place) => WireLocation | undefined;

/** What the rows of one analysis are made with. */
interface Words {
  readonly locate: Locate;
  readonly explain: (finding: Finding, worlds: readonly World[]) => readonly ExplanationLine[];
}

/** The words of one plan, with the names of its people. */
interface PlanWords extends Words {
  readonly ownerOf: (finding: Finding) => string | undefined;
  readonly namesOf: (who: string) => string;
}

/** What the trees show. It waits for the disk once and for the network never. */
export async function workspaceState(state: ServerState): Promise<WorkspaceState> {
  const playbooks: TreePlaybook[] = [];
  const runbooks: TreeRunbook[] = [];
  let fixedClock: number | undefined;
  let isLive = state.client.trusted && !state.client.offline;
  await state.workspaces.arrived;
  for (const workspace of state.workspaces.all) {
    await workspace.ready;
    for (const part of workspace.analysed()) {
      const { result } = part;
      if (!result) continue;
      const locate = locations(result.analysis, workspace, state);
      const explain = explainedIn(result.analysis.documents);
      for (const playbook of result.analysis.model.playbooks) {
        playbooks.push(treePlaybook(playbook, part, result.analysis, { locate, explain }));
        for (const runbook of playbook.runbooks.values()) runbooks.push(treeRunbook(runbook, locate));
      }
      fixedClock ??= part.settings.now;
      isLive &&= !result.isPending;
    }
  }
  const verdicts = playbooks.flatMap(({ tranches }) => tranches.map(({ verdict }) => verdict));
  return {
    playbooks,
    runbooks,
    fixedClock: fixedClock === undefined ? null : isoInstant(fixedClock),
    live: isLive,
    trusted: state.client.trusted,
    worst: (["NO-GO", "HOLD", "GO"] as const).find((verdict) => verdicts.includes(verdict)) ?? null,
  };
}

/** What a category is made of; empty where the tranche is gone meanwhile. */
export async function categoryComponents(
  state: ServerState,
  { playbook, tranche, category }: ComponentsParams,
): Promise<readonly TreeComponent[]> {
  await state.workspaces.arrived;
  for (const workspace of state.workspaces.all) {
    await workspace.ready;
    for (const { result } of workspace.analysed()) {
      const owner = result?.analysis.model.playbooks.find((one) => one.id === playbook && one.tranches.has(tranche));
      const own = result?.analysis.assessments.find((one) => one.tranche === owner?.tranches.get(tranche));
      const risk = own?.categories[category];
      if (!result || !owner || !risk) continue;
      const words = { locate: locations(result.analysis, workspace, state), explain: explainedIn(result.analysis.documents) };
      return treeComponents(risk, planWords(owner, words));
    }
  }
  return [];
}

function locations(analysis: Analysis, workspace: Workspace, { documents }: ServerState): Locate {
  const locate = locator(analysis.documents);
  const positions = new Map<string, TextPositions>();
  const texts = new Map(analysis.documents.map(({ path, text }) => [path, text]));
  return (place) => {
    const at = locate(place);
    if (!at) return undefined;
    const known = positions.get(at.path) ?? new TextPositions(texts.get(at.path) ?? "", "utf-16");
    positions.set(at.path, known);
    const absolute = workspace.absolute(at.path);
    return { uri: documents.at(absolute)?.uri ?? uriOfPath(absolute), range: known.wireRange(at.range) };
  };
}

const nowhere: WireLocation = { uri: "", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };

function treePlaybook(playbook: Playbook, part: Part, analysis: Analysis, words: Words): TreePlaybook {
  const own = analysis.assessments.filter(({ tranche }) => playbook.tranches.get(tranche.id) === tranche);
  return {
    id: playbook.id,
    title: playbook.title,
    location: words.locate(playbook.place) ?? nowhere,
    tranches: own.map((assessment) => treeTranche(assessment, playbook, part.session.now(), planWords(playbook, words))),
  };
}

function planWords(playbook: Playbook, words: Words): PlanWords {
  const ownerOf = (finding: Finding) => {
    const owner = ownerOfFinding(finding, playbook);
    return owner === undefined ? undefined : namesOf(owner, playbook);
  };
  return { ...words, namesOf: (who) => namesOf(who, playbook), ownerOf };
}

function treeTranche(assessment: Assessment<Finding>, playbook: Playbook, now: number, words: PlanWords): TreeTranche {
  const { tranche, verdict, limit, blockers, waivers, reasons, earliestGo, exposure } = assessment;
  const gate = tranche.gate.gate;
  const known = new Set(blockers.map(({ rule, target }) => `${rule} ${target}`));
  return {
    id: tranche.id,
    playbook: playbook.id,
    stage: tranche.stage,
    verdict: verdict satisfies WireVerdict,
    mailboxes: exposure.mailboxes ?? null,
    window: windowText(assessment, now),
    reasons: firstOf(reasons),
    blockers: known.size,
    waivers: waivers.map(({ waiver, finding }) => `${finding.rule} for ${finding.target}${waiver.reason ? `: ${waiver.reason}` : ""}`),
    ...(assessment.notCounted.length > 0 && {
      notCounted: [
        ...new Set(assessment.notCounted.map(({ rule, message }) => `${message} (${rule}; new since ${assessment.ruleSet}, not counted)`)),
      ],
    }),
    earliestGo: earliestText(earliestGo, playbook.timeZone, now),
    categories: categories.map((category) => treeCategory(category, assessment.categories[category], limit)),
    gate: gate ? { id: gate.id, conditions: gate.require.map(({ text }) => text) } : null,
    location: words.locate(tranche.place) ?? nowhere,
  };
}

/** More than anybody reads in a tree; the report has all of them. */
const mostReasons = 20;

function firstOf(reasons: readonly string[]): readonly string[] {
  if (reasons.length <= mostReasons) return reasons;
  return [...reasons.slice(0, mostReasons), `and ${reasons.length - mostReasons} more: the preflight report lists them`];
}

function windowText({ tranche }: Assessment<Finding>, now: number): string | null {
  const { window } = tranche;
  if (!window) return null;
  const from = formatInstant(window.from, window.timeZone);
  const to = formatInstant(window.to, window.timeZone);
  const end = from.slice(0, 10) === to.slice(0, 10) ? to.slice(11) : to;
  const distance =
    window.from > now
      ? `in ${formatDuration((window.from - now) / 1000)}`
      : window.to > now
        ? "now"
        : `${formatDuration((now - window.to) / 1000)} ago`;
  return `${from} - ${end} (${distance})`;
}

function earliestText({ at, because }: Assessment["earliestGo"], timeZone: string, now: number): string {
  if (at === undefined) return because;
  return at <= now ? `now${because ? `: ${because}` : ""}` : `${formatInstant(at, timeZone)}${because ? `: ${because}` : ""}`;
}

function treeCategory(category: TreeCategory["category"], risk: CategoryRisk<Finding> | undefined, limit: number): TreeCategory {
  if (!risk) return { category, interval: "-", lo: null, hi: null, limit };
  return { category, interval: intervalText(risk.lo, risk.hi), lo: risk.lo, hi: risk.hi, limit };
}

/** The files and the live answers are two looks at one thing. */
function treeComponents(risk: CategoryRisk<Finding>, words: PlanWords): readonly TreeComponent[] {
  const merged = new Map<string, TreeComponent>();
  for (const component of risk.components) {
    const label = `${component.component} ${component.target}`;
    const before = merged.get(label);
    const lo = Math.max(component.lo, before?.lo ?? 0);
    const hi = Math.max(component.hi, before?.hi ?? 0);
    const findings = [...(before?.findings ?? []), ...component.findings.map((finding) => treeFinding(finding, words))];
    const unchecked = [...new Set([...(before?.unchecked ?? []), ...component.unknown.map((one) => uncheckedText(one, words))])];
    merged.set(label, { label, interval: intervalText(lo, hi), lo, hi, findings, unchecked });
  }
  return [...merged.values()].sort((a, b) => b.hi - a.hi || b.lo - a.lo);
}

/** `SERVFAIL of mcsv.net (anyone with a network can resolve it)`. */
function uncheckedText({ detail, who }: Unknown, { namesOf: names }: PlanWords): string {
  return who === undefined ? detail : `${detail} (${names(who)} can resolve it)`;
}

function intervalText(lo: number, hi: number): string {
  return lo === hi ? String(lo) : `${lo}..${hi} ?`;
}

function treeFinding(finding: Finding, { locate, explain, ownerOf }: PlanWords): TreeFinding {
  const location = locate(finding.place);
  const owner = ownerOf(finding);
  return {
    rule: finding.rule,
    message: finding.message,
    severity: finding.severity,
    score: finding.score,
    world: finding.world,
    target: finding.target,
    ...(location && { location }),
    ...(finding.waived && { waived: finding.waived.reason ?? "waived" }),
    ...(owner !== undefined && { owner }),
    explanation: explain(finding, [finding.world]).flatMap(({ label, text }) => (label === "where" ? [] : [`${label}: ${text}`])),
  };
}

function treeRunbook(runbook: Runbook, locate: Locate): TreeRunbook {
  const severity = runbook.fields.get("severity")?.text;
  return {
    id: runbook.id,
    title: runbook.title,
    severity: severity || null,
    builtIn: runbook.builtIn,
    steps: stepsOf(runbook).map((step) => ({
      id: step.id,
      title: step.title,
      verb: step.verb,
      rollback: step.rollback,
      detail: step.detail,
      shell: step.shell ?? null,
      confirm: step.confirm ?? null,
      location: locate(step.place) ?? nowhere,
    })),
    location: locate(runbook.fields.place) ?? null,
  };
}
