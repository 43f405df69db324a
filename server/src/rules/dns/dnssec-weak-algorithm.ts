import { rule } from "../rule.ts";

/** RSASHA1 and RSASHA1-NSEC3-SHA1 by their numbers; what is older is gone for good (RFC 9905 2). */
const sha1Algorithms: ReadonlySet<string> = new Set(["1", "3", "5", "6", "7"]);
const sha1Digest = "1";

export default rule({
  id: "dns/dnssec-weak-algorithm",
  title: "Zone signed with a SHA-1 based algorithm",
  on: "mailName",
  kind: "live",
  severity: "info",
  risk: { category: "routing", component: "dns-live", score: 1 },
  source: "RFC 9904; RFC 9905 §2",
  worlds: ["live"],
  messages: {
    algorithm:
      "{domain} is signed with DNSSEC algorithm {number}, which rests on SHA-1: validators may treat it as unsigned, and DANE is lost. Roll to algorithm 13",
    digest:
      "The DS records of {domain} have SHA-1 digests only: validators may treat it as unsigned, and DANE is lost. Add a SHA-256 digest at the registrar",
  },
  check({ name, place, playbook }, { askOptional, report }) {
    // A question more for each domain: worth it where somebody plans with it, or where validation is known to matter.
    const isSigned = askOptional({ kind: "dns", name, type: "TXT" })?.meta.authenticated === true;
    if (!playbook && !isSigned) return;
    const answer = askOptional({ kind: "dns", name, type: "DS" });
    if (answer?.kind !== "records") return;
    const fields = answer.records.flatMap((record) => (record.kind === "raw" ? [record.text.trim().split(/\s+/)] : []));
    const old = fields.map(([, algorithm = ""]) => algorithm);
    if (old.length > 0 && old.every((algorithm) => sha1Algorithms.has(algorithm)))
      report(place, "algorithm", { domain: name, number: old[0] ?? "" });
    else if (fields.length > 0 && fields.every(([, , digest]) => digest === sha1Digest)) report(place, "digest", { domain: name });
  },
});
