import type { Name } from "../../dns/index.ts";
import { indexed, type Playbook, type Safety, type Sender, type Tranche } from "../../playbook/index.ts";
import { type DmarcPolicy, strictness } from "../../records/index.ts";
import { safetyFault } from "../../risk/index.ts";
import { insertEntry, isNullNode } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { ladderOf, policyFor } from "../shared/dmarc.ts";

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

interface Start {
  readonly sender: Sender;
  readonly tranche: Tranche;
}

/** The first sender that starts at the domain with a tranche to come. */
function firstStart(playbook: Playbook, name: Name, isOver: (tranche: Tranche) => boolean): Start | undefined {
  return indexed(playbook, startsByDomain, name)?.find(({ tranche }) => !isOver(tranche));
}

/** Who starts to send from a domain with which tranche, in their order: the new platform, or a sender that the tranche names. */
function startsByDomain({ tranches, senders }: Playbook): ReadonlyMap<string, readonly Start[]> {
  const starts = new Map<string, Start[]>();
  const ordered = [...tranches.values()].sort((a, b) => a.order - b.order);
  const firstMove = ordered.find(({ hasCohort }) => hasCohort);
  const starting = [...senders.values()].filter(({ path_ }) => path_ !== "source");
  const place = new Map(starting.map(({ id }, i) => [id, i]));
  for (const tranche of ordered) {
    const named = new Set((tranche.fields.get("senders")?.items() ?? []).map(({ text }) => text));
    const told = new Set<Name>();
    const asked = [...named].filter((id) => place.has(id)).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    const own = tranche === firstMove ? starting : asked.flatMap((id) => senders.get(id) ?? []);
    for (const sender of own) {
      if (!named.has(sender.id) && sender.path_ !== "target") continue;
      for (const { name } of sender.domains) {
        if (told.has(name)) continue;
        told.add(name);
        starts.set(name, [...(starts.get(name) ?? []), { sender, tranche }]);
      }
    }
  }
  return starts;
}

function promised({ safety }: Playbook, name: Name): Safety | undefined {
  return [...safety.values()].find(({ fields }) => {
    const only = fields.get("domain")?.text.toLowerCase().replace(/\.$/, "");
    return fields.get("kind")?.text === "dmarc-policy" && (only === undefined || only === name);
  });
}
