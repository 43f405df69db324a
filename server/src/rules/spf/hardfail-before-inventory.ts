import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { sendersOf } from "../shared/spf-senders.ts";
import { ownPlace } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/hardfail-before-inventory",
  title: "SPF rejects before all senders are known",
  on: "spfName",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 3 },
  source: "RFC 7208 §8.4; RFC 9989 §7.1",
  messages: {
    none: "SPF of {name} ends in -all, and the plan declares no sender of it: receivers may reject on SPF alone what nobody has listed yet. Publish ~all until the list is complete",
    unclear:
      "SPF of {name} ends in -all, and the plan does not say from where {senders} sends: receivers may reject its mail on SPF alone. Publish ~all until the list is complete",
  },
  fixes: {
    soften: {
      title: "End in ~all for the time being",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place, playbook, domain }, context) {
    if (!playbook || !domain?.ours || !domain.roles.includes("send") || playbook.tranches.size === 0) return;
    const senders = sendersOf(playbook, name);
    const unclear = senders.filter(({ ips, facts, spf }) => spf !== "not-aligned" && ips.length === 0 && facts === undefined);
    if (senders.length > 0 && unclear.length === 0) return;
    const paths = context.derive(spfPaths, name);
    if (!paths.known) return;
    const { record, terms } = paths.value.root;
    const all = terms.find(({ term }) => term.kind === "all");
    // `v=spf1 -all` alone says that nothing is sent: closed on purpose.
    if (!record || all?.term.kind !== "all" || all.term.qualifier.value !== "-" || terms.length < 2) return;
    const changed = `${record.text.slice(0, all.range.start)}~all${record.text.slice(all.range.end)}`;
    context.report(
      ownPlace(context, name, all.range, place),
      senders.length === 0 ? "none" : "unclear",
      { name, senders: unclear.map(({ id }) => id).join(", ") },
      { fix: [{ id: "soften", with: { owner: name, text: record.text, changed } }] },
    );
  },
});
