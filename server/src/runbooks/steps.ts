import type { Place } from "../base/index.ts";
import type { Runbook, StepPart } from "../playbook/index.ts";

/** The keys of a step that say what it does; it has one of them. */
const verbs = ["check", "run", "manual", "ask", "choose", "change", "probe", "wait", "gate", "runbook"] as const;
export type StepVerb = (typeof verbs)[number];

type StepCursor = NonNullable<ReturnType<typeof cursorsOf>[number]>["fields"];

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly verb: StepVerb;
  /** Of the list `rollback` of the runbook. */
  readonly rollback: boolean;
  /** What the verb says, on one line: the command of `run`, the text of `manual`. */
  readonly detail: string;
  readonly shell: string | undefined;
  readonly confirm: string | undefined;
  readonly place: Place;
  readonly fields: StepCursor;
}

/** `steps`, then `rollback`. A step without a verb is being typed and is left out. */
export function stepsOf(runbook: Runbook): readonly Step[] {
  return cursorsOf(runbook).flatMap(({ fields, rollback }, index) => {
    const verb = verbs.find((one) => fields.entry(one) !== undefined);
    if (!verb) return [];
    return [
      {
        id: fields.get("id")?.text || `${rollback ? "rollback" : "step"}-${index + 1}`,
        title: fields.get("title")?.text ?? verb,
        verb,
        rollback,
        detail: detailOf(fields, verb),
        shell: verb === "run" ? fields.get("shell")?.text || "sh" : undefined,
        confirm: fields.get("confirm")?.text || undefined,
        place: fields.place,
        fields,
      },
    ];
  });
}

/** By id, and by index in `stepsOf` where several or none have it. */
export function findStep(runbook: Runbook, id: string, index: number): Step | undefined {
  const steps = stepsOf(runbook);
  const named = steps.filter((step) => step.id === id);
  return named.length === 1 ? named[0] : steps[index]?.id === id || id === "" ? steps[index] : named[0];
}

function cursorsOf(runbook: Runbook) {
  const list = (key: "steps" | "rollback") =>
    (runbook.fields.get(key)?.items() ?? []).map((fields) => ({ fields, rollback: key === "rollback" }));
  return [...list("steps"), ...list("rollback")].filter(({ fields }) => fields.entry("title" satisfies keyof StepPart) !== undefined);
}

function detailOf(fields: StepCursor, verb: StepVerb): string {
  const value = fields.get(verb);
  if (!value) return "";
  const words = value.text !== "" ? value.text : value.place.unit.text.slice(value.place.start, value.place.end);
  return words.replace(/\s+/g, " ").trim();
}
