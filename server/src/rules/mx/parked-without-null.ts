import type { Name } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { mxOf, recordPlace } from "../shared/mx.ts";

export default rule({
  id: "mx/parked-without-null",
  title: "Parked domain lacks a null MX",
  on: "mailDomain",
  kind: "semantic",
  severity: "hint",
  risk: { category: "routing", component: "mx", score: 1 },
  source: "RFC 7505 §1; M3AAWG parked-domain practice",
  messages: {
    none: "{name} is parked and has no MX: senders try its web server for days before they give up. A null MX (`0 .`) tells them at once",
    hosts: "{name} is parked, and its MX still leads to {host}; publish the null MX (`0 .`), or declare that it receives",
  },
  fixes: {
    add: {
      title: "Add the null MX",
      safety: "unsafe",
      edit: (_target, name: Name, tools) =>
        tools.zone(name)?.addSet(name, "MX", [{ kind: "mx", type: "MX", preference: 0, exchange: "." as Name }]) ?? [],
    },
  },
  check({ name, place, domain }, { derive, located, report }) {
    if (!domain.roles.includes("parked")) return;
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const [first] = records;
    if (!first) report(place, "none", { name }, { fix: [{ id: "add", with: name }] });
    else if (records.every(({ exchange }) => exchange !== "."))
      report(recordPlace(located(owner, "MX"), first, place), "hosts", { name, host: first.exchange });
  },
});
