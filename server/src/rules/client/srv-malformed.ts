import { type Place, textAt } from "../../base/index.ts";
import { nameLabels } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { noService } from "../shared/platforms.ts";

/** Labels that people write, and the service name that clients look up (RFC 6186 3, RFC 8314 5.1, RFC 6764 3). */
const meant: Readonly<Record<string, string>> = {
  smtps: "submissions",
  smtp_ssl: "submissions",
  "submission-ssl": "submissions",
  imap4: "imap",
  imap4s: "imaps",
  "imap-ssl": "imaps",
  "imap4-ssl": "imaps",
  pop: "pop3",
  pops: "pop3s",
  "pop3-ssl": "pop3s",
  caldav_ssl: "caldavs",
  carddav_ssl: "carddavs",
};
const services: ReadonlySet<string> = new Set([
  "imap",
  "imaps",
  "pop3",
  "pop3s",
  "submission",
  "submissions",
  "caldav",
  "caldavs",
  "carddav",
  "carddavs",
  "autodiscover",
  "sieve",
  "jmap",
]);

export default rule({
  id: "client/srv-malformed",
  title: "SRV record that no mail client looks up",
  on: "recordSet",
  kind: "syntax",
  severity: "error",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: "RFC 2782; RFC 6186 §3; RFC 8314 §5.1",
  messages: {
    service: "No client looks up {written}: the service is called {meant}, so this record sets up nobody",
    owner: "The owner of an SRV record is _service._tcp.domain, and {owner} is not: clients look up {meant}",
    port: "{owner} gives port 0 for {host}: clients cannot connect there; a service that is off has the target `.`",
    beside:
      "{owner} says with the target `.` that the service is off, and names {host} too: clients differ in which they believe. Keep one",
  },
  fixes: {
    rename: {
      title: "Write the name that clients look up",
      safety: "unsafe",
      edit: ({ set }, { place, newText }: { place: Place; newText: string }, tools) =>
        tools.zone(set.owner)?.replaceText([{ place, newText }]) ?? [],
    },
  },
  check({ set }, { report }) {
    if (set.type !== "SRV") return;
    const [service = "", protocol = ""] = nameLabels(set.owner);
    const bare = service.replace(/^_/, "");
    const right = services.has(bare) ? bare : meant[bare];
    if (right === undefined) return;
    const source = set.sources[0];
    const place = source?.owner ?? source?.place;
    if (!place) return;
    const hasProtocol = protocol.startsWith("_");
    if (!service.startsWith("_") || !hasProtocol) {
      const front = hasProtocol ? `_${right}` : `_${right}._tcp`;
      report(place, "owner", { owner: set.owner, meant: `${front}…` }, { fix: renamed(source?.owner, service, front) });
    } else if (right !== bare) {
      report(place, "service", { written: service, meant: `_${right}` }, { fix: renamed(source?.owner, service, `_${right}`) });
    }
    const off = set.records.findIndex((record) => record.kind === "srv" && record.target === noService);
    const other = set.records.find((record) => record.kind === "srv" && record.target !== noService);
    if (off >= 0 && other?.kind === "srv") report(set.sources[off]?.rdata ?? place, "beside", { owner: set.owner, host: other.target });
    for (const [i, record] of set.records.entries()) {
      if (record.kind !== "srv" || record.port !== 0 || record.target === noService) continue;
      report(set.sources[i]?.rdata ?? place, "port", { owner: set.owner, host: record.target });
    }
  },
});

/** A new first label, where the owner is written at all and begins with the old one. */
function renamed(
  owner: Place | undefined,
  label: string,
  front: string,
): { id: "rename"; with: { place: Place; newText: string }; title: string }[] {
  const written = owner && textAt(owner);
  if (!owner || !written?.toLowerCase().startsWith(label)) return [];
  const newText = front + written.slice(label.length);
  return [{ id: "rename", with: { place: owner, newText }, title: `Write ${newText}` }];
}
