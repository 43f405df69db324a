import { formatInstant } from "../../base/index.ts";
import type { Domain, Playbook } from "../../playbook/index.ts";
import { type Context, rule } from "../rule.ts";
import { mxOf, recordPlace } from "../shared/mx.ts";
import { moveFix, movesTo } from "../shared/mx-sides.ts";
import { cutoverOf, decisionOn, mailSideOf } from "../shared/sides.ts";

export default rule({
  id: "mx/points-to-target-too-early",
  title: "MX already at the target before its gate passed",
  on: "mxName",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 5 },
  source: "method (gates)",
  // What will be after a tranche is the plan itself.
  worlds: ["text", "live"],
  messages: {
    early:
      "The MX of {name} is already {host} of the target, {tranche} starts {start}, and no route hands mail for unmoved mailboxes back to the source: the target refuses it. Restore the source's MX, or declare the route",
  },
  fixes: { move: moveFix },
  check({ name, place, playbook, domain }, context) {
    const tranche = playbook && cutoverOf(playbook, name, domain);
    if (!playbook || !tranche?.window || context.isPast(tranche.window.from) || decisionOn(playbook, tranche) === "go") return;
    if (targetMayReceive(playbook, domain, context)) return;
    const mx = context.derive(mxOf, name);
    if (!mx.known) return;
    const [first] = mx.value.records;
    if (!first || mailSideOf(playbook, first.exchange) !== "target") return;
    const data = { name, host: first.exchange, tranche: tranche.id, start: formatInstant(tranche.window.from, playbook.timeZone) };
    context.report(recordPlace(context.located(mx.value.owner, "MX"), first, place), "early", data, {
      fix: movesTo("source", playbook, name),
    });
  },
});

/** The target knows all recipients, or hands on what it does not know, or the plan lets mail in there from the start. */
function targetMayReceive(playbook: Playbook, domain: Domain | undefined, { scenario }: Context<"early", "move">): boolean {
  if (domain?.fields.get("authoritative")?.text === "target") return true;
  const routes =
    playbook.fields
      .get("routes")
      ?.entries()
      .map(([, route]) => route) ?? [];
  const phases = new Set([...playbook.zones.values()].map((zone) => scenario?.phases[zone.id] ?? zone.live));
  return routes.some((route) => {
    const [from, to, phase] = [route.get("from")?.text, route.get("to")?.text, route.get("phase")?.text];
    const holds = !phase || phases.has(phase);
    return holds && ((from === "target" && to === "source") || (from === "internet" && to === "target"));
  });
}
