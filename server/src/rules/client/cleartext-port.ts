import { type Place, textAt } from "../../base/index.ts";
import { joinName, type Name, nameLabels, type Rdata } from "../../dns/index.ts";
import type { RecordSource } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { noService } from "../shared/platforms.ts";

/** Services that begin in the clear, and their twins with TLS from the first byte (RFC 8314 3.3, RFC 6186 3). */
const twins: Readonly<Record<string, { readonly service: string; readonly port: number; readonly clear: readonly number[] }>> = {
  _imap: { service: "_imaps", port: 993, clear: [143] },
  _pop3: { service: "_pop3s", port: 995, clear: [110] },
  _submission: { service: "_submissions", port: 465, clear: [25, 587] },
};

interface Twin {
  readonly owner: Name;
  readonly records: readonly Rdata[];
}

export default rule({
  id: "client/cleartext-port",
  title: "Clients reach mail without TLS from the start",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: "RFC 8314 §3.3, §5.1; RFC 6186 §3",
  messages: {
    port: "{owner} promises TLS from the first byte, and port {port} begins in the clear: clients that believe it cannot connect",
    twin: {
      text: "{owner} is published without {twin}: clients begin in the clear, where a password can be caught before TLS starts",
      severity: "info",
      score: 1,
    },
  },
  fixes: {
    port: {
      title: "Set the port of the service",
      safety: "unsafe",
      edit: ({ set }, { place, newText }: { place: Place; newText: string }, tools) =>
        tools.zone(set.owner)?.replaceText([{ place, newText }]) ?? [],
    },
    twin: {
      title: "Publish the service with TLS from the start",
      safety: "unsafe",
      edit: (_target, { owner, records }: Twin, tools) => tools.zone(owner)?.addSet(owner, "SRV", records) ?? [],
    },
  },
  check({ set }, { askOptional, report }) {
    if (set.type !== "SRV") return;
    const [service = "", protocol = ""] = nameLabels(set.owner);
    const place = set.sources[0]?.owner ?? set.sources[0]?.place;
    if (protocol !== "_tcp" || !place) return;
    const secure = Object.values(twins).find((twin) => twin.service === service);
    for (const [i, record] of set.records.entries()) {
      if (record.kind !== "srv" || !secure?.clear.includes(record.port)) continue;
      const at = portPlace(set.sources[i]);
      const fix = at
        ? { fix: [{ id: "port" as const, title: `Set port ${secure.port}`, with: { place: at, newText: String(secure.port) } }] }
        : {};
      report(at ?? set.sources[i]?.rdata ?? place, "port", { owner: set.owner, port: record.port }, fix);
    }
    const clear = twins[service];
    const offered = set.records.filter((record) => record.kind === "srv" && record.target !== noService);
    const owner = clear && joinName(`${clear.service}.${set.owner.slice(service.length + 1)}`, noService);
    if (!clear || !owner || offered.length === 0) return;
    const answer = askOptional({ kind: "dns", name: owner, type: "SRV" });
    if (answer?.kind !== "nodata" && answer?.kind !== "nxdomain") return;
    const records = offered.map((record): Rdata => (record.kind === "srv" ? { ...record, port: clear.port } : record));
    report(place, "twin", { owner: set.owner, twin: clear.service }, { fix: [{ id: "twin", with: { owner, records } }] });
  },
});

/** The third word of a record written in one piece: priority, weight, port, target. */
function portPlace(source: RecordSource | undefined): Place | undefined {
  const match = source && /^(\d+\s+\d+\s+)(\d+)\s/.exec(textAt(source.rdata) ?? "");
  if (!source || !match) return undefined;
  const start = source.rdata.start + (match[1] as string).length;
  return { unit: source.rdata.unit, start, end: start + (match[2] as string).length };
}
