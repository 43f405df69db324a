import { withTagSecond, withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { ownDmarc, policyFor } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/parked-not-reject",
  title: "Parked domain could reject at once",
  on: "mailDomain",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "dmarc", score: 1 },
  source: "RFC 9989 §5.1; M3AAWG Protecting Parked Domains",
  messages: {
    lenient:
      "{name} is parked and sends nothing, and its DMARC policy is {policy}: with p=reject nobody else can send under its name either",
  },
  fixes: { reject: { title: "Set p=reject", safety: "unsafe", edit: changeText } },
  check(target, context) {
    if (!target.domain.roles.includes("parked") || target.domain.roles.includes("send")) return;
    const found = policyFor(target.name, context);
    if (!found || found.policy === "reject") return;
    const own = ownDmarc(target, context);
    const [version] = own?.record.tags ?? [];
    const data = { name: target.name, policy: found.policy };
    if (!own || !version) context.report(target.place, "lenient", data);
    else {
      const { owner, text, record } = own;
      const to = record.p ? withText(text, record.p.range, "reject") : withTagSecond(text, version, "p=reject");
      context.report(own.place(record.p?.range), "lenient", data, { fix: [{ id: "reject", with: { owner, text, changed: to } }] });
    }
  },
});
