import { resolve } from "../../dns/index.ts";
import { isSpf, nearlySpf } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { heloName } from "../shared/helo.ts";
import { isOurs } from "../shared/mx-moves.ts";
import { isFirstDomain } from "../shared/senders.ts";
import { textsIfKnown } from "../shared/spf-record.ts";

/** Its own addresses and nobody else: a host that greets sends from what its name leads to. */
const forHost = "v=spf1 a -all";

export default rule({
  id: "spf/helo-missing",
  title: "EHLO name of an outbound host has no SPF",
  on: "sender",
  kind: "live",
  severity: "info",
  risk: { category: "authentication", component: "spf", score: 1 },
  source: "RFC 7208 §2.3, §2.4, §10.1.3",
  messages: {
    missing:
      "{helo}, the name that {sender} greets with, has no SPF record: bounces have no other sender, so SPF cannot pass for them. Publish {record} there",
  },
  fixes: {
    add: {
      title: `Add "${forHost}"`,
      safety: "unsafe",
      edit: ({ sender }, _given, { zone }) => {
        const helo = heloName(sender);
        return (helo && zone(helo)?.addSet(helo, "TXT", [{ kind: "txt", type: "TXT", strings: [forHost] }])) ?? [];
      },
    },
  },
  check({ playbook, sender, domain }, { askOptional, derive, located, report }) {
    const helo = heloName(sender);
    const place = sender.fields.get("helo")?.place;
    if (!helo || !place || !isFirstDomain(sender, domain) || !isOurs(playbook, helo)) return;
    // A host that is not there yet: routing/helo-mismatch.
    const hasAddress = (["A", "AAAA"] as const).some((type) => resolve(helo, type, askOptional).answer?.kind === "records");
    const { answer, aliases } = resolve(helo, "TXT", askOptional);
    if (!hasAddress || answer === undefined || answer.kind === "failed") return;
    const texts = derive(textsIfKnown, helo);
    // One that is not read as SPF: spf/version-malformed.
    if (!texts.known || texts.value.some((text) => isSpf(text) || nearlySpf(text))) return;
    // Beside an alias nothing else may stand.
    const isAlias = aliases.length > 0 || located(helo, "CNAME") !== undefined;
    report(place, "missing", { helo, sender: sender.id, record: forHost }, isAlias ? {} : { fix: "add" });
  },
});
