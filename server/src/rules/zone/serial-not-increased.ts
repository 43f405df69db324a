import { nameLabels, sameRecords, txtValue } from "../../dns/index.ts";
import { isSpf } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { stated } from "../shared/derivations.ts";

/** A portfolio has thousands of records; a handful shows whether the text is another version. */
const mostCompared = 12;

export default rule({
  id: "zone/serial-not-increased",
  title: "SOA serial did not grow though records changed",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "dns-text", score: 2 },
  source: "RFC 1982; RFC 1912 §2.2",
  worlds: ["live"],
  messages: {
    serial:
      "The text of {zone} has other records than the live zone ({changed}) and the serial {serial}, live is {live}: secondaries take no version that is not newer, and go on serving the old one. Raise it",
  },
  fixes: {
    raise: {
      title: "Raise the serial",
      safety: "unsafe",
      edit: ({ set }, serial: number, { zone }) => {
        const place = set.sources[0]?.serial;
        return (place && zone(set.owner)?.replaceText([{ place, newText: String(serial) }])) ?? [];
      },
    },
  },
  check({ set, zone }, { ask, askOptional, report }) {
    const [soa] = set.records;
    const source = set.sources[0];
    if (soa?.kind !== "soa" || !source?.serial || zone.kind !== "file") return;
    const answer = ask(stated(set.owner, "SOA"));
    const live = answer?.kind === "records" ? answer.records[0] : undefined;
    if (live?.kind !== "soa" || isNewer(soa.serial, live.serial)) return;
    const changed = zone.source.sets
      .filter(concernsMail)
      .slice(0, mostCompared)
      .find((one) => {
        const there = askOptional(stated(one.owner, one.type));
        return there?.kind === "records"
          ? !sameRecords(one.records, there.records)
          : there?.kind === "nodata" || there?.kind === "nxdomain";
      });
    if (!changed) return;
    const data = { zone: set.owner, changed: `${changed.type} ${changed.owner}`, serial: soa.serial, live: live.serial };
    report(source.serial, "serial", data, { fix: [{ id: "raise", with: after(live.serial) }] });
  },
});

/** What other rules ask the servers of the zone anyway. */
function concernsMail({ owner, type, records }: LocatedSet): boolean {
  if (type === "MX") return true;
  return type === "TXT" && (nameLabels(owner)[0]?.startsWith("_") === true || records.some((record) => isSpf(txtValue(record) ?? "")));
}

/** RFC 1982 3.2: around the end of 32 bits. */
function isNewer(one: number, other: number): boolean {
  const distance = (one - other + 0x1_0000_0000) % 0x1_0000_0000;
  return distance > 0 && distance < 0x8000_0000;
}

function after(serial: number): number {
  const next = (serial + 1) % 0x1_0000_0000;
  return next === 0 ? 1 : next;
}
