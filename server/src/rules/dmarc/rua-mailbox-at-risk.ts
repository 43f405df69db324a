import { type Name, resolve } from "../../dns/index.ts";
import { isNullMx, type MxRecord } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { hostOf, ownDmarc } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/rua-mailbox-at-risk",
  title: "Report mailbox cannot receive",
  on: "dmarcName",
  kind: "live",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9989 §5.1.3; RFC 5321 §5.1; RFC 7505",
  messages: {
    role: "The playbook says that {host} receives no mail, so the reports about {name} reach nobody: name a mailbox that stays where it is during the migration",
    null: "{host} publishes a null MX: it accepts no mail, so the reports about {name} reach nobody",
    absent: "{host} has neither MX nor address, so the reports about {name} reach nobody",
  },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own) return;
    const seen = new Set<string>();
    for (const { mailbox, range } of [...own.record.rua, ...own.record.ruf]) {
      const host = mailbox && hostOf(mailbox.domain);
      if (!host || seen.has(host)) continue;
      seen.add(host);
      const declared = target.playbook?.domains.get(host);
      if (declared?.ours && !declared.roles.includes("receive") && !declared.roles.includes("routing")) {
        context.report(own.place(range), "role", { host, name: target.name });
        continue;
      }
      const fault = whyUnreachable(host);
      if (fault) context.report(own.place(range), fault, { host, name: target.name });
    }

    function whyUnreachable(host: Name): "null" | "absent" | undefined {
      const { answer } = resolve(host, "MX", context.ask);
      if (answer?.kind === "records")
        return isNullMx(answer.records.filter((one): one is MxRecord => one.kind === "mx")) ? "null" : undefined;
      if (answer?.kind === "nxdomain") return "absent";
      if (answer?.kind !== "nodata") return undefined;
      // Without MX a host with an address takes its own mail (RFC 5321 5.1).
      const addresses = (["A", "AAAA"] as const).map((type) => resolve(host, type, context.ask).answer);
      return addresses.every((one) => one?.kind === "nodata" || one?.kind === "nxdomain") ? "absent" : undefined;
    }
  },
});
