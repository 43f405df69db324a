import { closest } from "../../base/index.ts";
import { rule } from "../rule.ts";

/** IANA, Certification Authority Restriction Properties: those that are in use, and those reserved since RFC 6844. */
const properties = ["issue", "issuewild", "iodef", "contactemail", "contactphone", "issuevmc", "issuemail"];
const reserved: ReadonlySet<string> = new Set(["auth", "path", "policy"]);

/** RFC 8659 4.1: the Issuer Critical Flag. */
const critical = 128;

export default rule({
  id: "zone/caa-property-invalid",
  title: "CAA property that authorities do not know",
  on: "recordSet",
  kind: "syntax",
  severity: "warning",
  risk: { category: "routing", component: "dns-text", score: 2 },
  source: "RFC 8659 §4.1, §4.4; RFC 9495; IANA Certification Authority Restriction Properties",
  messages: {
    unknown: "{tag} is no property of CAA{meant}: authorities ignore this record, so it allows and forbids nothing",
    critical: {
      text: "{tag} is no property of CAA{meant}, and the record is critical: no authority issues for {owner} and the names below it, so the next renewal of a mail host fails",
      severity: "error",
      score: 3,
    },
    iodef: {
      text: "iodef is a mailto:, http:// or https:// address, and {value} is none: no authority can report a request that it refuses{meant}",
      score: 1,
    },
  },
  check({ set }, { report }) {
    if (set.type !== "CAA") return;
    for (const [index, record] of set.records.entries()) {
      const place = set.sources[index]?.rdata;
      if (record.kind !== "caa" || !place) continue;
      const tag = record.tag.toLowerCase();
      const { value } = record;
      if (!properties.includes(tag) && !reserved.has(tag)) {
        const near = closest(tag, properties);
        const isCritical = (record.flags & critical) !== 0;
        const meant = near === undefined ? "" : ` (${near} was probably meant)`;
        report(place, isCritical ? "critical" : "unknown", { tag: record.tag, owner: set.owner, meant });
      } else if (tag === "iodef" && value !== "" && !/^(?:mailto:[^@\s]+@[^@\s]+|https?:\/\/[^\s/]+\S*)$/i.test(value)) {
        report(place, "iodef", { value, meant: /^[^@\s:]+@[^@\s]+$/.test(value) ? `. Write mailto:${value}` : "" });
      }
    }
  },
});
