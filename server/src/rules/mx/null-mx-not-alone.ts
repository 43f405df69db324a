import { rule } from "../rule.ts";
import { mxOf, recordPlace, removeMx } from "../shared/mx.ts";

export default rule({
  id: "mx/null-mx-not-alone",
  title: "Null MX next to other MX",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 5 },
  source: "RFC 7505 §3",
  messages: {
    beside:
      "{name} says with a null MX that it takes no mail, and names {host} too: some senders give the mail back at once, others deliver it. Keep one of the two",
  },
  fixes: {
    drop: {
      title: "Remove a record",
      safety: "unsafe",
      edit: removeMx,
    },
  },
  check({ name, place, domain }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const none = records.find(({ exchange }) => exchange === ".");
    const others = records.filter(({ exchange }) => exchange !== ".");
    const [other] = others;
    if (!none || !other) return;
    const parked = domain?.roles.includes("parked") === true && others.length === 1;
    const fix = parked
      ? { id: "drop" as const, title: `Remove the MX ${other.exchange}`, with: { owner, record: other } }
      : { id: "drop" as const, title: "Remove the null MX", with: { owner, record: none } };
    report(recordPlace(located(owner, "MX"), none, place), "beside", { name, host: other.exchange }, { fix: [fix] });
  },
});
