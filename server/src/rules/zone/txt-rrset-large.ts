import { nameLabels } from "../../dns/index.ts";
import { rule } from "../rule.ts";

/** DNS Flag Day 2020: what servers put into one UDP packet at most. */
const flagDayOctets = 1232;
/** RFC 1035 4.2.1: without EDNS. */
const classicOctets = 512;
/** Header, and type, class and question of the name. */
const fixedOctets = 12 + 4;
/** Pointer to the name, type, class, TTL and length of one record. */
const recordOctets = 12;

export default rule({
  id: "zone/txt-rrset-large",
  title: "TXT RRset may not fit a UDP answer",
  on: "recordSet",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "dns-text", score: 1 },
  source: "RFC 7208 §3.4; DNS Flag Day 2020 (1232); RFC 9715",
  messages: {
    large:
      "The TXT records of {owner} make an answer of about {size} octets, more than the {limit} that a UDP packet takes: every receiver has to ask again over TCP, and where that is blocked SPF fails. Remove tokens that nobody checks any more",
    classic: {
      text: "The TXT records of {owner} make an answer of about {size} octets, more than the {limit} that old resolvers take without TCP",
      severity: "hint",
      score: 0,
    },
  },
  check({ set }, { report }) {
    if (set.type !== "TXT") return;
    const name = nameLabels(set.owner).reduce((sum, label) => sum + label.length + 1, 1);
    const data = set.records.reduce(
      (sum, record) =>
        sum + (record.kind === "txt" ? record.strings.reduce((octets, string) => octets + string.length + 1, recordOctets) : 0),
      0,
    );
    const size = fixedOctets + name + data;
    const place = set.sources[0]?.place;
    if (!place || size <= classicOctets) return;
    // One long value, a key, is as large as it has to be.
    if (size > flagDayOctets) report(place, "large", { owner: set.owner, size, limit: flagDayOctets });
    else if (set.records.length > 1) report(place, "classic", { owner: set.owner, size, limit: classicOctets });
  },
});
