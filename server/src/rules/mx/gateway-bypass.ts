import { gatewayPlatform, type MailPlatform, platformOfMx } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { mxOf, recordPlace, removeMx } from "../shared/mx.ts";

export default rule({
  id: "mx/gateway-bypass",
  title: "Filter gateway can be bypassed",
  on: "mxName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "mx", score: 2 },
  source: "Microsoft Learn, Manage mail flow using a third-party cloud service",
  messages: {
    listed:
      "{name} names the filter {gateway} and beside it {host} of the platform behind: senders of spam choose the host that does not filter. Remove the MX of the platform",
    open: "{name} receives through the gateway {gateway}, and the playbook does not say that the platform behind takes mail from it only (`closed: true`): whoever knows the platform's host goes around the filter",
  },
  fixes: {
    drop: {
      title: "Remove the MX of the platform",
      safety: "unsafe",
      edit: removeMx,
    },
  },
  check({ name, place, playbook }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const hosts = records.flatMap((record) => {
      const platform = platformOfMx(record.exchange);
      return platform === undefined ? [] : [{ record, platform, filters: gatewayPlatform(platform) }];
    });
    const filter = hosts.find(({ filters }) => filters);
    if (!filter) return;
    const set = located(owner, "MX");
    const beside = hosts.filter(({ platform, filters }) => !filters && hasMailboxes(platform));
    for (const { record } of beside) {
      const fix = [{ id: "drop" as const, with: { owner, record } }];
      report(recordPlace(set, record, place), "listed", { name, gateway: filter.platform, host: record.exchange }, { fix });
    }
    if (beside.length > 0) return;
    for (const [key, gateway] of playbook?.fields.get("gateways")?.entries() ?? []) {
      const serves = key.text === filter.platform || gateway.get("service")?.text === filter.platform;
      if (!serves || gateway.get("direction")?.text === "out" || gateway.get("closed")?.value === true) continue;
      report(key.place, "open", { name, gateway: key.text });
    }
  },
});

const hasMailboxes = (platform: MailPlatform): boolean => !["mailgun", "sendgrid", "postmark", "ses"].includes(platform);
