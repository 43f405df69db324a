import { parseInstant } from "../../base/index.ts";
import { mxMicrosoftFrom, platformOfMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { hostPlace, mxOf, reachOfHost } from "../shared/mx.ts";

export default rule({
  id: "m365/mx-guessed",
  title: "MX for Microsoft 365 derived from a pattern",
  on: "mxName",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "target-platform", score: 4 },
  source: "Microsoft message centre MC1048624 (updated 2026-02-02)",
  messages: {
    nowhere:
      "{host} has no address: Microsoft 365 has no mail host of that name, so senders give the mail back. Take the value from the tenant (Graph: `serviceConfigurationRecords` of {name}), it cannot be derived",
    pattern:
      "{name} was added on {added}; since August 2026 Microsoft gives new domains a host below mx.microsoft, and {host} is the old pattern. Take the value from the tenant (Graph: `serviceConfigurationRecords`)",
  },
  check({ name, place, domain }, { askOptional, ask, derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const added = domain?.fields.get("added")?.text ?? "";
    const isNew = (parseInstant(added) ?? 0) >= (parseInstant(mxMicrosoftFrom) ?? 0) && added !== "";
    const hosts = records.filter(({ exchange }) => platformOfMx(exchange) === "microsoft365");
    let found = false;
    for (const record of hosts) {
      const { v4, v6 } = reachOfHost(record.exchange, askOptional);
      // The tenant has it: both suffixes are valid, and labels in between are nobody's to judge.
      if (v4 || v6) continue;
      const at = hostPlace(located(owner, "MX"), record, place);
      if (v4 === false && v6 === false) report(at, "nowhere", { host: record.exchange, name });
      else if (isNew && record.exchange === `${name.replaceAll(".", "-")}.mail.protection.outlook.com`)
        report(at, "pattern", { name, added, host: record.exchange });
      else continue;
      found = true;
    }
    if (!found) for (const { exchange } of hosts) reachOfHost(exchange, ask);
  },
});
