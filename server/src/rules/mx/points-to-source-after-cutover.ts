import { formatInstant } from "../../base/index.ts";
import { type MxRecord, sortMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { stated } from "../shared/derivations.ts";
import { recordPlace } from "../shared/mx.ts";
import { moveFix, movesTo } from "../shared/mx-sides.ts";
import { cutoverOf, decisionOn, mailSideOf } from "../shared/sides.ts";

export default rule({
  id: "mx/points-to-source-after-cutover",
  title: "MX still at the source after the final cutover time",
  on: "mxName",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 5 },
  source: "method (final cutover)",
  // After the tranche its own phase holds: only what is there now can lag behind.
  worlds: ["text", "live"],
  messages: {
    source:
      "The window of {tranche} ended {end}, and the MX of {name} is still {host} of the source: new mail lands in mailboxes that were moved away. Publish the phase of {tranche}, or record that it was rolled back",
  },
  fixes: { move: moveFix },
  check({ name, place, playbook, domain }, { ask, isPast, located, report }) {
    const tranche = playbook && cutoverOf(playbook, name, domain);
    if (!playbook || !tranche?.window || tranche.paused || !isPast(tranche.window.to)) return;
    const decided = decisionOn(playbook, tranche);
    if (decided !== undefined && decided !== "go") return;
    // The servers of the zone itself: what caches still hold is no fault of the plan.
    const answer = ask(stated(name, "MX"));
    if (answer?.kind !== "records") return;
    const [first] = sortMx(answer.records.filter((record): record is MxRecord => record.kind === "mx"));
    if (!first || mailSideOf(playbook, first.exchange) !== "source") return;
    const data = { name, tranche: tranche.id, host: first.exchange, end: formatInstant(tranche.window.to, playbook.timeZone) };
    report(recordPlace(located(name, "MX"), first, place), "source", data, { fix: movesTo("target", playbook, name, tranche.phases) });
  },
});
