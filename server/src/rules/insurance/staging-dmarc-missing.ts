import type { Name } from "../../dns/index.ts";
import type { Playbook, Safety, Sender, Tranche } from "../../playbook/index.ts";
import { type DmarcPolicy, strictness } from "../../records/index.ts";
import { safetyFault } from "../../risk/index.ts";
import { insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { ladderOf, policyFor, sendersFrom } from "../shared/dmarc.ts";

export default rule({
  id: "insurance/staging-dmarc-missing",
  title: "New senders start under an enforced policy",
  on: "mailDomain",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "insurance", score: 3 },
  source: "Method, insurance (staging DMARC); RFC 9989 §7.4",
  worlds: ["live"],
  messages: {
    enforced:
      "{name} is at p={policy} while {sender} starts to send with {tranche}: what it does not sign right is lost at once, and no stage or safety is planned. Plan a time at p=none or t=y around the tranche, or a ladder",
    broken:
      "{safety} promises p={promised} for {name} while {sender} starts with {tranche}, and p={policy} is published: publish what it promises before the window",
  },
  fixes: {
    stage: {
      title: "Promise p=none while senders start",
      safety: "unsafe",
      edit: ({ playbook: { root, safety } }, name: Name) => {
        const id = "staging-dmarc";
        const text = `{ kind: dmarc-policy, domain: ${name}, policy: none }`;
        const entry = root.entry("safety");
        if (safety.has(id) || (entry && entry.value.kind !== "map" && !isNullNode(entry.value))) return [];
        return entry ? insertEntry(entry, id, text) : insertEntry(root, "safety", `{ ${id}: ${text} }`);
      },
    },
  },
  check({ domain, name, playbook, place }, context) {
    if (!domain.roles.includes("send")) return;
    const first = firstStart(playbook, name, (tranche) => tranche.window !== undefined && context.isPast(tranche.window.to));
    if (!first) return;
    const found = policyFor(name, context);
    if (!found || found.policy === "none" || found.at.record.t?.value === "y") return;
    const { sender, tranche } = first;
    const data = { name, policy: found.policy, sender: sender.id, tranche: tranche.id };
    const promise = promised(playbook, name);
    const policy = promise?.fields.get("policy");
    if (promise && policy) {
      const allowed = policy.text as DmarcPolicy;
      const start = tranche.window?.from;
      // A promise that its own ladder takes back by then is none; one that is stricter than published is broken.
      if (
        safetyFault(promise, playbook, (step) => (start === undefined ? context.isPast(step) : step <= start)) !== undefined ||
        strictness(found.policy) > strictness(allowed)
      )
        context.report(policy.place, "broken", { ...data, safety: promise.id, promised: allowed });
      return;
    }
    if (ladderOf(domain, playbook).length === 0) context.report(place, "enforced", data, { fix: [{ id: "stage", with: name }] });
  },
});

/** The first sender that starts at the domain with a tranche to come: the new platform, or one that the tranche names. */
function firstStart(
  playbook: Playbook,
  name: Name,
  isOver: (tranche: Tranche) => boolean,
): { readonly sender: Sender; readonly tranche: Tranche } | undefined {
  const here = sendersFrom(playbook, name);
  const tranches = [...playbook.tranches.values()].sort((a, b) => a.order - b.order);
  for (const tranche of tranches) {
    const named = new Set((tranche.fields.get("senders")?.items() ?? []).map(({ text }) => text));
    const isFirst = tranche === tranches.find(({ hasCohort }) => hasCohort);
    const sender = here.find((one) => one.path_ !== "source" && (named.has(one.id) || (isFirst && one.path_ === "target")));
    if (sender && !isOver(tranche)) return { sender, tranche };
  }
  return undefined;
}

function promised({ safety }: Playbook, name: Name): Safety | undefined {
  return [...safety.values()].find(({ fields }) => {
    const only = fields.get("domain")?.text.toLowerCase().replace(/\.$/, "");
    return fields.get("kind")?.text === "dmarc-policy" && (only === undefined || only === name);
  });
}
