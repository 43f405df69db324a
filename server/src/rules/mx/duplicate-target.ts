import { rule } from "../rule.ts";
import { mxOf, recordPlace, removeMx } from "../shared/mx.ts";

export default rule({
  id: "mx/duplicate-target",
  title: "Same host listed twice",
  on: "mxName",
  kind: "semantic",
  severity: "info",
  risk: { category: "routing", component: "mx", score: 1 },
  source: "RFC 5321 §5.1",
  messages: {
    again:
      "{host} is an MX of {name} at {first} and again at {second}: a sender that found it down tries it twice, and a cutover that changes one of them is half done",
  },
  fixes: {
    drop: {
      title: "Remove the later one",
      safety: "unsafe",
      edit: removeMx,
    },
  },
  check({ name, place }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const set = located(owner, "MX");
    for (const [i, record] of records.entries()) {
      const first = records.slice(0, i).find(({ exchange }) => exchange === record.exchange && exchange !== ".");
      // The very same record twice is zone/duplicate-record.
      if (!first || first.preference === record.preference) continue;
      const data = { host: record.exchange, name, first: first.preference, second: record.preference };
      report(recordPlace(set, record, place), "again", data, { fix: [{ id: "drop", with: { owner, record } }] });
    }
  },
});
