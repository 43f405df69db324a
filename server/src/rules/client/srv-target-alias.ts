import { type Name, nameLabels, nameText, resolve } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { noService } from "../shared/platforms.ts";
import { hasNoAddress } from "../shared/transport.ts";

export default rule({
  id: "client/srv-target-alias",
  title: "SRV target is a CNAME, an address literal or a name without address",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 2 },
  source: "RFC 2782 (Target)",
  messages: {
    alias:
      "{host} is an alias of {final}, and an SRV target must not be one: some clients do not follow it and cannot set up the mailbox. Name the host at the end of the alias",
    literal:
      "{host} looks like an address, and an SRV record names a host: clients look up a name that does not exist. Name the host that has this address",
    nowhere:
      "{host} has no address, so clients that follow {owner} cannot connect and people type server names. Give the host an address, or name the one that serves",
  },
  fixes: {
    final: {
      title: "Name the final host",
      safety: "unsafe",
      edit: ({ set }, { index, final }: { index: number; final: Name }, tools) => {
        const place = set.sources[index]?.name;
        return place ? (tools.zone(set.owner)?.replaceText([{ place, newText: nameText(final) }]) ?? []) : [];
      },
    },
  },
  check({ set }, { ask, located, report }) {
    if (set.type !== "SRV" || !isMailService(set.owner)) return;
    for (const [index, record] of set.records.entries()) {
      const source = set.sources[index];
      if (record.kind !== "srv" || record.target === noService || !source) continue;
      const place = source.name ?? source.rdata;
      const written = source.nameWritten ?? record.target;
      if (/^\d{1,3}(?:\.\d{1,3}){3}\.?$/.test(written)) {
        report(place, "literal", { host: written });
        continue;
      }
      const { owner, aliases } = resolve(record.target, "A", ask);
      // Of a phase that this world does not publish, the hosts are not here either.
      const isHere = located(set.owner, "SRV") === set && (written.endsWith(".") || !written.includes("."));
      if (isHere && hasNoAddress(record.target, ask) === true) {
        report(place, "nowhere", { host: record.target, owner: set.owner });
        continue;
      }
      if (aliases.length === 0) continue;
      report(place, "alias", { host: record.target, final: owner }, { fix: [{ id: "final", with: { index, final: owner } }] });
    }
  },
});

/** Clients of mail, calendars and contacts; what else has SRV records is not ours to judge. */
function isMailService(owner: Name): boolean {
  return /^_(?:autodiscover|imaps?|pop3s?|submissions?|caldavs?|carddavs?|jmap|sieve)$/.test(nameLabels(owner)[0] ?? "");
}
