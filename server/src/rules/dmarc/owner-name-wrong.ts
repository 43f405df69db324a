import type { Name } from "../../dns/index.ts";
import { txtValue } from "../../dns/index.ts";
import { isDmarc } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { doubledTail, meantOwner, originsOf } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/owner-name-wrong",
  title: "DMARC record sits at the wrong name",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 5 },
  source: "RFC 9989 §4.5; RFC 8552",
  messages: {
    wrong: "Receivers look for the DMARC record at {meant} and never at {owner}: here it does nothing",
  },
  fixes: {
    move: {
      title: "Move it to the name that receivers ask",
      safety: "unsafe",
      edit: ({ set }, { index, meant }: { index: number; meant: Name }, { zone, located }) => {
        const editor = zone(set.owner);
        const record = set.records[index];
        // Two records there would be as good as none.
        if (!editor || !record || located(meant, "TXT")) return [];
        return [...editor.addSet(meant, "TXT", [record], set.ttlSeconds), ...editor.removeRecord(set, index)];
      },
    },
  },
  check({ set, zone }, { report }) {
    if (set.type !== "TXT") return;
    const tail = doubledTail(set.owner, zone);
    const meant = meantOwner(set.owner, tail ? [...originsOf(zone), tail] : originsOf(zone));
    if (meant === undefined) return;
    for (const [index, record] of set.records.entries()) {
      if (!isDmarc(txtValue(record) ?? "")) continue;
      const at = set.sources[index];
      if (at) report(at.owner ?? at.rdata, "wrong", { owner: set.owner, meant }, { fix: [{ id: "move", with: { index, meant } }] });
    }
  },
});
