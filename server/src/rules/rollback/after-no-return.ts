import { formatDuration, formatInstant, type Place, parseDuration } from "../../base/index.ts";
import type { Playbook, StepPart, Tranche } from "../../playbook/index.ts";
import type { Cursor, YamlNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { below, writtenEntry } from "../shared/switched-off.ts";

interface TimedStep {
  readonly name: string;
  /** Seconds from the start of the window; `undefined`: it has no time. */
  readonly at: number | undefined;
  readonly place: Place;
  readonly fields: Cursor<StepPart>;
}

export default rule({
  id: "rollback/after-no-return",
  title: "The run sheet closes the way back before its promised end",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "rollback", score: 4 },
  source: "LANGUAGE §3 (rollback), §7 (run sheets)",
  messages: {
    late: "{tranche} may go back until {until}, and step {step} of its run sheet {runbook} is the point of no return at {at}: whoever rolls back after that step loses mail. Move the step, or shorten `until` to its id",
    step: "The rollback of {tranche} ends at step {step}, and {where}: nobody knows when the way back closes, and it may be tried too late. Name a step of the run sheet, or a duration",
    checkpoint: {
      text: "Checkpoint {step} of run sheet {runbook} comes after the point of no return, {last}: what it finds cannot stop {tranche} any more. Put it before",
      score: 3,
      severity: "warning",
    },
    order: {
      text: "Step {step} of run sheet {runbook} is at {at}, and the step before it at {before}: people work from top to bottom, so {tranche} does one of them at the wrong time. Put the steps in the order of their times",
      score: 2,
      severity: "warning",
    },
  },
  check({ playbook, tranche }, { report }) {
    const runbook = tranche.fields.get("cutover")?.get("runbook");
    const until = statedUntil(playbook, tranche);
    if (!runbook && !until) return;
    const sheet = runbook && playbook.runbooks.get(runbook.text);
    const steps = (sheet?.fields.get("steps")?.items() ?? []).map(timedStep);
    const last = steps.find(({ fields }) => fields.get("noReturn")?.value === true);
    const seconds = until && parseDuration(until.text);
    // A run sheet that is named and not found is `playbook/undefined-reference`.
    // What is neither a duration nor an id is `playbook/schema`: nobody means a step by `3 days`.
    if (until && seconds === undefined && isId(until.text) && (sheet || !runbook)) {
      const where = sheet ? `run sheet ${sheet.id} has none of that name` : "no run sheet is named (`cutover.runbook`)";
      if (!steps.some(({ fields }) => fields.get("id")?.text === until.text))
        report(until.place, "step", { tranche: tranche.id, step: until.text, where });
    }
    if (!sheet) return;
    const data = { tranche: tranche.id, runbook: sheet.id };
    if (until && seconds !== undefined && last?.at !== undefined && tranche.window) {
      const [end, closes] = [tranche.window.to + seconds * 1000, tranche.window.from + last.at * 1000];
      const time = (instant: number) => formatInstant(instant, tranche.window?.timeZone);
      const related = { related: [{ place: last.place, message: "the point of no return" }] };
      if (closes < end) report(until.place, "late", { ...data, until: time(end), step: last.name, at: time(closes) }, related);
    }
    if (runbook) reportSheet(steps, last, (place, message, step) => report(place, message, { ...data, ...step }));
  },
});

const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

type Say = (place: Place, message: "checkpoint" | "order", data: Readonly<Record<string, string>>) => void;

/** What is wrong with a sheet itself. */
function reportSheet(steps: readonly TimedStep[], last: TimedStep | undefined, say: Say): void {
  let before: TimedStep | undefined;
  for (const step of steps) {
    if (step.at !== undefined) {
      if (before?.at !== undefined && step.at < before.at)
        say(step.place, "order", { step: step.name, at: offsetText(step.at), before: offsetText(before.at) });
      before = step;
    }
    const isAfter =
      last && steps.indexOf(step) > steps.indexOf(last) && (step.at === undefined || last.at === undefined || step.at > last.at);
    if (last && isAfter && step.fields.get("gate")) say(step.place, "checkpoint", { step: step.name, last: last.name });
  }
}

function timedStep(fields: Cursor<StepPart>, index: number): TimedStep {
  const id = fields.get("id");
  const at = fields.get("at");
  return {
    name: id?.text || fields.get("title")?.text || String(index + 1),
    at: at && parseDuration(at.text),
    place: at?.place ?? id?.place ?? fields.place,
    fields,
  };
}

function offsetText(seconds: number): string {
  return `${seconds < 0 ? "-" : "+"}${formatDuration(Math.abs(seconds))}`;
}

/** `rollback.until` as somebody wrote it: for the tranche, among the defaults, at the top. The built-in 72 hours promise nothing by hand. */
function statedUntil(playbook: Playbook, tranche: Tranche): { readonly text: string; readonly place: Place } | undefined {
  if (tranche.rollback.state !== "on") return undefined;
  const { root } = playbook;
  const parts: readonly (YamlNode | undefined)[] = [
    writtenEntry(root, "tranches", tranche.place),
    below(root.get("defaults"), "tranche"),
    root,
  ];
  const written = parts.map((node) => below(below(node, "rollback"), "until")).find((node) => node !== undefined);
  return written?.kind === "scalar" && written.value !== null ? { text: written.text, place: written.place } : undefined;
}
