import { platformOfMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { mxOf, recordPlace, removeMx } from "../shared/mx.ts";

export default rule({
  id: "gws/mx-mixed-generations",
  title: "Google's single MX and old five-host set mixed",
  on: "mxName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "target-platform", score: 3 },
  source: "Google Workspace Admin Help, Set up MX records",
  messages: {
    mixed:
      "{name} has smtp.google.com and {old} of the older set: Google gives out one or the other, and its checks and support fail on a mixture. Keep one generation",
  },
  fixes: {
    drop: {
      title: "Remove a record",
      safety: "unsafe",
      edit: removeMx,
    },
  },
  check({ name, place }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const single = records.find(({ exchange }) => exchange === "smtp.google.com");
    const old = records.filter(({ exchange }) => exchange !== "smtp.google.com" && platformOfMx(exchange) === "google");
    const [first] = old;
    if (!single || !first) return;
    const newer = old.length === 1 ? [{ id: "drop" as const, title: `Remove ${first.exchange}`, with: { owner, record: first } }] : [];
    const older = { id: "drop" as const, title: "Remove smtp.google.com, keep the older set", with: { owner, record: single } };
    report(recordPlace(located(owner, "MX"), first, place), "mixed", { name, old: first.exchange }, { fix: [...newer, older] });
  },
});
