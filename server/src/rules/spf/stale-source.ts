import { formatInstant, type Instant } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import { indexed, type Playbook, type Sender } from "../../playbook/index.ts";
import type { SpfCost } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { stopsAt } from "../shared/senders.ts";
import { coversAddress, isPlatform, isServiceOf, sendersOf } from "../shared/spf-senders.ts";
import { ownPlace, withoutTerms } from "../shared/spf-terms.ts";

/** Time for what was forgotten to show itself. */
const graceMs = 30 * 86_400_000;

export default rule({
  id: "spf/stale-source",
  title: "SPF still lets through what was retired",
  on: "spfName",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 2 },
  source: "RFC 7208 §11.4; tool threshold (30 days)",
  messages: {
    sender: "{term} is there for {sender}, which stopped on {end}: whoever gets its address next may send as {name}. Remove the term",
    platform:
      "{term} is there for the platform that mail moved away from; the last tranche ended on {end}. Its other customers may still send as {name}: remove the term",
  },
  fixes: {
    remove: {
      title: "Remove the term",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place, playbook }, context) {
    if (!playbook) return;
    const senders = sendersOf(playbook, name);
    const gone = (end: Instant | undefined): end is Instant => end !== undefined && context.isPast(end + graceMs);
    const retired = senders.filter((sender) => gone(stopsAt(sender, playbook)));
    const end = lastEnd(playbook);
    // A sender over the source platform without an end keeps the platform in use.
    const isMoved = gone(end) && !senders.some((sender) => sender.path_ === "source" && !retired.includes(sender));
    if (retired.length === 0 && !isMoved) return;
    const active = senders.filter((sender) => !retired.includes(sender));
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    for (const own of paths.value.root.terms) {
      if (active.some((sender) => isFor(own, sender))) continue;
      const sender = retired.find((one) => isFor(own, one));
      const at = ownPlace(context, name, own.range, place);
      const fix = { fix: [{ id: "remove" as const, with: withoutTerms(paths.value, [own]) }] };
      if (sender) {
        const stopped = stopsAt(sender, playbook) ?? 0;
        context.report(at, "sender", { term: own.term.text, sender: sender.id, name, end: day(stopped - 1, playbook) }, fix);
      } else if (isMoved && own.child && isSourceOnly(own.child.domain, playbook)) {
        context.report(at, "platform", { term: own.term.text, name, end: day(end ?? 0, playbook) }, fix);
      }
    }
  },
});

function isFor(own: SpfCost, sender: Sender): boolean {
  return (
    coversAddress(own.term, sender) || (own.term.kind === "include" && own.child !== undefined && isServiceOf(own.child.domain, sender))
  );
}

/** Moving between tenants of one platform, both sides share the include. */
function isSourceOnly(included: Name, playbook: Playbook): boolean {
  return isPlatform(included, playbook, "source") && !isPlatform(included, playbook, "target");
}

/** The end of the last tranche; `undefined` while one of them has no window. */
function lastEnd(playbook: Playbook): Instant | undefined {
  return indexed(playbook, lastEnds, "last");
}

/** Worked out once: every name of a plan asks for it, and most changes of a window leave it as it is. */
function lastEnds({ tranches }: Playbook): ReadonlyMap<string, Instant> {
  const ends = [...tranches.values()].map(({ window }) => window?.to);
  return new Map(ends.length === 0 || ends.includes(undefined) ? [] : [["last", Math.max(...(ends as Instant[]))]]);
}

function day(instant: Instant, playbook: Playbook): string {
  return formatInstant(instant, playbook.timeZone).slice(0, 10);
}
