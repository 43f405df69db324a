import { formatDuration } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Playbook, Sender, Tranche } from "../../playbook/index.ts";
import { insertSpfTerms, parseSpf } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { allowsSender, spfIn } from "../shared/spf-senders.ts";

export default rule({
  id: "spf/target-not-authorised-before-cutover",
  title: "Target platform sends before SPF allows it",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "authentication", component: "spf", score: 4 },
  source: "RFC 7208 §10.1.2; method stage 1",
  messages: {
    together:
      "SPF of {domain} allows {sender} only from phase {phase} on, which goes live with {tranche}: its mailboxes send over {sender} at once, and caches keep the old record {ttl}. Put the SPF change into the fixed records, and publish it before the window",
  },
  fixes: {
    early: {
      title: "Let it in with the phase before too",
      safety: "unsafe",
      edit: (_target, { domain, set, text, changed }: Earlier, { zone }) =>
        zone(domain)?.setText(
          set,
          set.sources.findIndex(({ txt }) => txt?.text === text),
          changed,
        ) ?? [],
    },
  },
  check({ playbook, tranche }, { report }) {
    if (tranche.phases.size === 0) return;
    const senders = tranche.senders.filter(({ path_ }) => path_ === "target");
    for (const [zoneId, phase] of tranche.phases) {
      const zone = playbook.zones.get(zoneId);
      const before = phaseBefore(playbook, tranche, zoneId, new Set()) ?? zone?.live;
      if (!zone || before === undefined || before === phase) continue;
      for (const sender of senders) {
        for (const domain of sender.envelopeDomains) {
          const after = spfIn(zone.phases.get(phase), domain);
          // Where the phase before has none of its own, the fixed records hold it, and the phase changes nothing of it alone.
          const old = spfIn(zone.phases.get(before), domain);
          if (!after || !old || !allowsSender(after.text, sender) || allowsSender(old.text, sender)) continue;
          const { set } = after;
          const changed = lettingIn(old.text, after.text, sender);
          const fix =
            changed === undefined
              ? []
              : [{ id: "early" as const, title: `Let it in with ${before} too`, with: { domain, ...old, changed } }];
          const data = {
            domain,
            sender: sender.id,
            phase,
            tranche: tranche.id,
            ttl: old.set.ttlSeconds === undefined ? "for their TTL" : `for ${formatDuration(old.set.ttlSeconds)}`,
          };
          report(set.sources[0]?.rdata ?? tranche.place, "together", data, { fix });
        }
      }
    }
  },
});

interface Earlier {
  readonly domain: Name;
  readonly set: LocatedSet;
  readonly text: string;
  readonly changed: string;
}

/** The old record with the terms of the new one that are there for the sender. */
function lettingIn(old: string, after: string, sender: Sender): string | undefined {
  const terms = parseSpf(after).value.terms.map(({ text }) => text);
  const wanted = terms.filter((term) => allowsSender(`v=spf1 ${term}`, sender));
  const insertion = insertSpfTerms(old, wanted);
  return insertion && old.slice(0, insertion.offset) + insertion.text + old.slice(insertion.offset);
}

/** The phase of a zone that the tranches before this one leave live; the later ones win. */
function phaseBefore(playbook: Playbook, tranche: Tranche, zone: string, seen: Set<string>): string | undefined {
  const earlier = tranche.needs.flatMap(({ id }) => playbook.tranches.get(id) ?? []).sort((a, b) => b.order - a.order);
  for (const one of earlier) {
    if (seen.has(one.id)) continue;
    seen.add(one.id);
    const phase = one.phases.get(zone) ?? phaseBefore(playbook, one, zone, seen);
    if (phase !== undefined) return phase;
  }
  return undefined;
}
