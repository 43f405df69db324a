import { type Instant, parseDuration, parseInstant } from "../../base/index.ts";
import type { Playbook, PlaybookDoc, Sender, Tranche } from "../../playbook/index.ts";
import type { Cursor } from "../../yaml/index.ts";
import { perDay } from "./bulk.ts";
import { sendingAddresses } from "./senders.ts";
import { dayMs } from "./timeline.ts";

// Reputation of addresses: who sends how much from addresses that receivers know or do not know yet.

/** Below this a day receivers keep no record of an address worth speaking of (threshold is this tool's). */
const notable = 1000;
/** How long receivers take to know an address; the ramps of the large ones are about a month. */
const knownAfterMs = 30 * dayMs;

/** Senders that a tranche names, with much mail from addresses of their own. A service's shared addresses are its own business. */
export function movedSenders(playbook: Playbook, tranche: Tranche): readonly Sender[] {
  const named = tranche.fields.get("senders")?.items() ?? [];
  return named
    .flatMap((item) => playbook.senders.get(item.text) ?? [])
    .filter((sender) => sender.path_ !== "source" && perDay(sender) > notable && sendingAddresses(sender).length > 0);
}

export type Known = "known" | "new" | "unsaid";

/** Whether receivers know the addresses of a sender when the tranche starts. */
export function knownBy(sender: Sender, { window }: Tranche, playbook: Playbook, isPast: (instant: Instant) => boolean): Known {
  const text = sender.fields.get("since")?.text;
  const since = text === undefined ? undefined : parseInstant(text, playbook.timeZone);
  if (since === undefined) return "unsaid";
  const known = since + knownAfterMs;
  return (window ? known <= window.from : isPast(known)) ? "known" : "new";
}

/** Whether some warm-up plan slows the sender. */
export function isWarmed(playbook: Playbook, { id }: Sender): boolean {
  return (playbook.fields.get("warmup")?.entries() ?? []).some(([, plan]) =>
    plan
      .get("applies")
      ?.items()
      .some((one) => one.text === id),
  );
}

/** Whether a safety slows the sender. */
export function isThrottled(playbook: Playbook, { id }: Sender): boolean {
  return [...playbook.safety.values()].some(({ fields }) => fields.get("kind")?.text === "throttle" && fields.get("sender")?.text === id);
}

/** The steps of a warm-up plan that are numbers, and the length of one. */
export function rampOf(plan: Cursor<NonNullable<PlaybookDoc["warmup"]>[string]>) {
  const steps = (plan.get("plan")?.items() ?? []).flatMap((item) =>
    typeof item.value === "number" ? [{ perDay: item.value, place: item.place }] : [],
  );
  return { steps, stepMs: (parseDuration(plan.get("step")?.text ?? "1d") ?? 86_400) * 1000 };
}

/** Doubling from 50 a day to `volume` over four weeks, as YAML text of a plan. */
export function fourWeeks(volume: number): { readonly plan: string; readonly step: string } {
  const steps: number[] = [];
  for (let count = 50; count < volume; count *= 2) steps.push(count);
  steps.push(volume);
  return { plan: `[${steps.join(", ")}]`, step: `${Math.ceil(28 / Math.max(1, steps.length - 1))}d` };
}
