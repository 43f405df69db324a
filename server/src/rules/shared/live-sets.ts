import { type Answer, nameLabels, sameRecords, txtValue } from "../../dns/index.ts";
import { isSpf } from "../../records/index.ts";
import type { LocatedSet } from "../../zones/index.ts";

/** A portfolio has thousands of records: only those that mail rests on are compared. The serial of a SOA always differs. */
export function concernsMail(set: LocatedSet): boolean {
  if (set.type === "MX") return true;
  const first = nameLabels(set.owner)[0] ?? "";
  if (nameLabels(set.owner).some((label) => label.startsWith("_"))) return set.type !== "SOA" && set.type !== "NS";
  if (["autodiscover", "autoconfig", "mta-sts"].includes(first)) return true;
  return set.type === "TXT" && set.records.some((record) => isSpf(txtValue(record) ?? ""));
}

/** Whether an answer holds what a text says, TTLs aside. */
export function sameAs(set: LocatedSet, answer: Answer): boolean {
  if (answer.kind === "records") return sameRecords(set.records, answer.records);
  const [record] = set.records;
  return answer.kind === "cname" && record?.kind === "name" && record.type === "CNAME" && record.target === answer.target;
}
