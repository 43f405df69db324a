import type { Name } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { gatewayPlatform, type MailPlatform, platformOfMx } from "../../records/index.ts";
import { insertEntry, insertTopLevel } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { hostPlace, mxOf } from "../shared/mx.ts";
import { mailSideOf } from "../shared/sides.ts";

export default rule({
  id: "vendor/foreign-mx",
  title: "MX belongs to a platform the playbook does not know",
  on: "mxName",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "target-platform", score: 3 },
  source: "dated data of mail platforms",
  messages: {
    foreign:
      "{host} belongs to {platform}, which is neither source, target nor a gateway of this plan: nobody has planned what happens to mail that arrives there. Declare it, or move the MX",
  },
  fixes: {
    declare: {
      title: "Declare it as a gateway",
      safety: "unsafe",
      edit: ({ playbook }, platform: MailPlatform) => {
        const document = playbook?.files.find(({ path }) => path === playbook.path)?.yaml;
        const part = "{ service: other, direction: in }";
        const gateways = playbook?.fields.entry("gateways");
        if (gateways) return insertEntry(gateways, platform, part);
        return document ? insertTopLevel(document, "gateways", `{ ${platform}: ${part} }`) : [];
      },
    },
  },
  check({ name, place, playbook }, { derive, located, report }) {
    if (!playbook) return;
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const told = new Set<MailPlatform>();
    for (const record of records) {
      const platform = platformOfMx(record.exchange);
      if (platform === undefined || told.has(platform) || isKnown(playbook, name, record.exchange, platform)) continue;
      told.add(platform);
      const fix = gatewayPlatform(platform) ? { fix: [{ id: "declare" as const, with: platform }] } : {};
      report(hostPlace(located(owner, "MX"), record, place), "foreign", { host: record.exchange, platform }, fix);
    }
  },
});

/** Source, target, a gateway by its id or service, or a sender's service that takes the bounces of the name. */
function isKnown(playbook: Playbook, name: Name, host: Name, platform: MailPlatform): boolean {
  const platforms = [playbook.fields.get("source"), playbook.fields.get("target")].map((side) => side?.get("platform")?.text);
  const side = mailSideOf(playbook, host);
  if (platforms.includes(platform) || side === "source" || side === "target") return true;
  const gateways = playbook.fields.get("gateways")?.entries() ?? [];
  if (gateways.some(([key, gateway]) => key.text === platform || gateway.get("service")?.text === platform)) return true;
  const sends = [...playbook.senders.values()].some(
    (sender) =>
      sender.service?.startsWith(platform) && (sender.envelopeDomains.includes(name) || sender.domains.some((one) => one.name === name)),
  );
  // A side that is not stated, or is `imap`, `other` and the like, names no vendor: its mailboxes may be there.
  const unnamed = platforms.some((one) => one === undefined || !["microsoft365", "google"].includes(one));
  return sends || (unnamed && !gatewayPlatform(platform));
}
