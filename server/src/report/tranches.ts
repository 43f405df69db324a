import { isoInstant } from "../base/index.ts";
import type { Analysis, Finding } from "../engine/index.ts";
import { planMove } from "../plan/index.ts";
import type { Playbook, Tranche } from "../playbook/index.ts";
import { type Assessment, type CategoryRisk, categories, namesOf, ownerOfFinding } from "../risk/index.ts";
import { type Places, placesOf } from "./places.ts";
import { checkResult, type ResultOptions, resultWaiver } from "./result.ts";
import type { PreflightResult, ResultBlocker, ResultCategory, ResultTranche } from "./types.ts";

/** The body of `check`, and what the tranches come to. */
export function preflightResult(analyses: readonly Analysis[], options: ResultOptions): PreflightResult {
  return {
    ...checkResult(analyses, options),
    playbooks: analyses.flatMap(({ model, documents }) => {
      const places = placesOf(documents);
      return model.playbooks.map(({ id, title, path, place, timeZone }) => ({
        id,
        title,
        file: places.at(place)?.file ?? path,
        timezone: timeZone,
      }));
    }),
    tranches: analyses.flatMap((analysis) => {
      const places = placesOf(analysis.documents);
      return analysis.assessments.map((assessment) => trancheOf(assessment, analysis, places));
    }),
  };
}

function trancheOf(assessment: Assessment<Finding>, analysis: Analysis, places: Places): ResultTranche {
  const { tranche, exposure, earliestGo } = assessment;
  const playbook = analysis.model.playbooks.find((one) => one.tranches.get(tranche.id) === tranche);
  const at = places.at(tranche.place);
  return {
    id: tranche.id,
    playbook: assessment.playbook,
    stage: tranche.stage,
    verdict: assessment.verdict,
    mailboxes: exposure.mailboxes ?? null,
    mailsPerDay: exposure.mailsPerDay,
    ...(playbook ? moveOf(playbook, tranche) : {}),
    phase: assessment.phase,
    window: tranche.window
      ? { from: isoInstant(tranche.window.from), to: isoInstant(tranche.window.to), timezone: tranche.window.timeZone }
      : null,
    limit: assessment.limit,
    categories: Object.fromEntries(
      categories.map((category) => [category, categoryOf(assessment.categories[category], places)]),
    ) as ResultTranche["categories"],
    reasons: assessment.reasons,
    blockers: blockersOf(assessment.blockers, playbook, places),
    holds: assessment.holds.map(({ what, who, until }) => ({
      what,
      who: namesOf(who, playbook),
      until: until === undefined ? null : isoInstant(until),
    })),
    waivers: assessment.waivers.map(({ waiver, finding }) => ({
      rule: finding.rule,
      target: finding.target,
      score: finding.score,
      ...resultWaiver(waiver),
    })),
    earliestGo: { at: earliestGo.at === undefined ? null : isoInstant(earliestGo.at), because: earliestGo.because },
    checked: assessment.checked,
    unknown: assessment.unknown,
    off: assessment.off,
    unchecked: categories.flatMap((category) =>
      (assessment.categories[category]?.unchecked ?? []).map(({ rule, target, highest, unknown }) => ({
        rule,
        target,
        category,
        highest,
        detail: unknown.map(({ detail }) => detail).join("; "),
        who: unknown.find(({ who }) => who !== undefined)?.who ?? "whoever can make the answer available",
      })),
    ),
    file: at?.file ?? playbook?.path ?? "",
    line: at?.range.start.line ?? 1,
    ...notCountedOf(assessment),
  };
}

/** A fault of several worlds once. */
function notCountedOf({ notCounted, ruleSet }: Assessment<Finding>): Pick<ResultTranche, "notCounted"> {
  if (notCounted.length === 0 || ruleSet === undefined) return {};
  const findings = new Map(
    notCounted.map(({ rule, target, message, category, score }) => [
      JSON.stringify([rule, target, message]),
      { rule, target, message, category, score },
    ]),
  );
  return { notCounted: { ruleSet, findings: [...findings.values()] } };
}

function moveOf(playbook: Playbook, tranche: Tranche): Pick<ResultTranche, "move"> {
  const plan = planMove(playbook, tranche);
  if (!plan) return {};
  const { bytes, largestBytes, concurrency, batches, p50Seconds, p90Seconds, isOnePass, isAssumed, limits } = plan;
  const { way, source, date } = limits;
  return {
    move: { way, assumed: isAssumed, bytes, largestBytes, concurrency, batches, p50Seconds, p90Seconds, onePass: isOnePass, source, date },
  };
}

function categoryOf(risk: CategoryRisk<Finding> | undefined, places: Places): ResultCategory | Record<string, never> {
  if (!risk) return {};
  const at = risk.driver && places.at(risk.driver.place);
  return {
    lo: risk.lo,
    hi: risk.hi,
    ...(risk.driver
      ? { driver: `${risk.driver.rule}${at ? ` at ${at.file}:${at.range.start.line}` : ""}`, driverMessage: risk.driver.message }
      : {}),
    ...(risk.unchecked.length > 0
      ? {
          unchecked: risk.unchecked.map(
            ({ rule, target, unknown }) => `${rule} ${target}: ${unknown.map(({ detail }) => detail).join("; ")}`,
          ),
        }
      : {}),
  };
}

/** One line a fault: that text and live answers both have it is said, not counted twice. */
function blockersOf(findings: readonly Finding[], playbook: Playbook | undefined, places: Places): readonly ResultBlocker[] {
  const blockers = new Map<string, ResultBlocker>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.target]);
    const before = blockers.get(key);
    const at = places.at(finding.place);
    const worlds = before ? [...new Set([...before.worlds, finding.world])] : [finding.world];
    blockers.set(
      key,
      before && before.score >= finding.score
        ? { ...before, worlds }
        : {
            rule: finding.rule,
            target: finding.target,
            message: finding.message,
            category: finding.category,
            score: finding.score,
            file: at?.file ?? "",
            line: at?.range.start.line ?? 1,
            column: at?.range.start.column ?? 1,
            owner: ownerName(finding, playbook),
            worlds,
            fix: finding.fixes[0]?.title ?? null,
            help: finding.help,
          },
    );
  }
  return [...blockers.values()].sort((a, b) => b.score - a.score);
}

function ownerName(finding: Finding, playbook: Playbook | undefined): string | null {
  const owner = playbook && ownerOfFinding(finding, playbook);
  return owner === undefined ? null : namesOf(owner, playbook);
}
