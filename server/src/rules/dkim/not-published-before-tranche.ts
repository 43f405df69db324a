import { formatDuration } from "../../base/index.ts";
import { joinName, type Name } from "../../dns/index.ts";
import type { Playbook, Sender, Tranche } from "../../playbook/index.ts";
import { type Context, rule } from "../rule.ts";
import { copyToPhases } from "../shared/phases.ts";

export default rule({
  id: "dkim/not-published-before-tranche",
  title: "Target's selector is not live before its first tranche",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 2308 §5; method, stage 1",
  messages: {
    late: "{name} is published only with phase {phase}, which {publisher} makes live; {sender} signs with it from the start of {tranche} on, and resolvers may say for {negative} that there is none. Publish it in an earlier phase",
  },
  fixes: { publish: { title: "Publish the key in every phase", safety: "unsafe", edit: copyToPhases } },
  check({ playbook, tranche }, context) {
    for (const sender of tranche.senders) {
      if (sender.path_ !== "target" || firstOf(sender, playbook) !== tranche) continue;
      for (const { name: domain } of sender.domains) {
        for (const { selector } of sender.selectors) {
          const name = joinName(`${selector}._domainkey`, domain);
          if (name) checkKey({ name, domain, sender, tranche, playbook }, context);
        }
      }
    }
  },
});

interface Use {
  readonly name: Name;
  readonly domain: Name;
  readonly sender: Sender;
  readonly tranche: Tranche;
  readonly playbook: Playbook;
}

function checkKey({ name, domain, sender, tranche, playbook }: Use, { located, report }: Context<"late", "publish">): void {
  // There now: in the records that are always there, or in the phase that is live.
  if (located(name, "TXT") || located(name, "CNAME")) return;
  const start = tranche.window?.from;
  if (start === undefined) return;
  const minimum = located(domain, "SOA")?.records.find((record) => record.kind === "soa");
  const negativeSeconds = minimum?.kind === "soa" ? minimum.minimum : 0;
  const publishers = [...playbook.tranches.values()]
    .flatMap((one) => [...one.phases].map(([zone, phase]) => ({ one, phase, zone: playbook.zones.get(zone) })))
    .filter(({ zone, phase }) => zone?.phases.get(phase)?.some(({ owner, type }) => owner === name && (type === "TXT" || type === "CNAME")))
    .sort((a, b) => (a.one.window?.from ?? Number.POSITIVE_INFINITY) - (b.one.window?.from ?? Number.POSITIVE_INFINITY));
  const [first] = publishers;
  // No phase of the plan has it: dkim/missing tells that in every world.
  if (!first || (first.one.window?.from ?? Number.POSITIVE_INFINITY) + negativeSeconds * 1000 < start) return;
  const set = first.zone?.phases.get(first.phase)?.find(({ owner, type }) => owner === name && (type === "TXT" || type === "CNAME"));
  // Not only in the phase that is live: one between would withdraw it again.
  const fix =
    first.zone && set ? [{ id: "publish" as const, with: { document: first.zone, set, phases: [...first.zone.phases.keys()] } }] : [];
  const data = {
    name,
    phase: first.phase,
    publisher: first.one.id,
    sender: sender.id,
    tranche: tranche.id,
    negative: formatDuration(negativeSeconds > 0 ? negativeSeconds : 3600),
  };
  report(tranche.window?.fromPlace ?? tranche.place, "late", data, { fix });
}

/** The first tranche whose mail a sender carries. */
function firstOf(sender: Sender, { tranches }: Playbook): Tranche | undefined {
  return [...tranches.values()].filter(({ senders }) => senders.includes(sender)).sort((a, b) => a.order - b.order)[0];
}
