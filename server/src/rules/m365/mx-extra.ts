import type { Name } from "../../dns/index.ts";
import { isWithin } from "../../dns/index.ts";
import { type MxRecord, platformOfMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { indexOf, mxOf, recordPlace, removeMx } from "../shared/mx.ts";

export default rule({
  id: "m365/mx-extra",
  title: "Other MX next to the tenant MX for DNSSEC/DANE enablement",
  on: "mxName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "target-platform", score: 3 },
  source: "Microsoft Learn, How SMTP DANE works (inbound: prerequisites)",
  messages: {
    extra:
      "{host} stands beside {tenant}, whose zone is made for DNSSEC and DANE: Microsoft enables inbound DANE only for a single MX, and whoever blocks the first sends over the second, unprotected. Remove it once mail arrives at {tenant}",
    preference: {
      text: "The MX {tenant} has the preference {preference}; Microsoft enables inbound DANE only at 0 or 10",
      severity: "info",
      score: 1,
    },
  },
  fixes: {
    drop: {
      title: "Remove the other MX",
      safety: "unsafe",
      edit: removeMx,
    },
    zero: {
      title: "Set the preference to 0",
      safety: "unsafe",
      edit: (_target, { owner, record }: { owner: Name; record: MxRecord }, tools) => {
        const set = tools.located(owner, "MX");
        const place = set?.sources[indexOf(set, record)]?.preference;
        return (place && tools.zone(owner)?.replaceText([{ place, newText: "0" }])) ?? [];
      },
    },
  },
  check({ name, place }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const secured = records.filter(({ exchange }) => isWithin(exchange, "mx.microsoft" as Name));
    const [tenant] = secured;
    if (!tenant) return;
    const set = located(owner, "MX");
    // Another platform beside it is mx/split-no-precedence or mx/gateway-bypass.
    const extra = records.filter(
      (record) => !secured.includes(record) && ["microsoft365", undefined].includes(platformOfMx(record.exchange)),
    );
    for (const record of extra) {
      const data = { host: record.exchange, tenant: tenant.exchange };
      report(recordPlace(set, record, place), "extra", data, { fix: [{ id: "drop", with: { owner, record } }] });
    }
    if (records.length > 1 || tenant.preference === 0 || tenant.preference === 10) return;
    const data = { tenant: tenant.exchange, preference: tenant.preference };
    report(recordPlace(set, tenant, place), "preference", data, { fix: [{ id: "zero", with: { owner, record: tenant } }] });
  },
});
