import { type Answer, joinName } from "../../dns/index.ts";
import { policyUrl } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { hasNoAddress, isOurTrouble, recordPlace, stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/policy-unreachable",
  title: "MTA-STS policy cannot be fetched",
  on: "mtaStsName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 4 },
  source: "RFC 8461 §3.3",
  worlds: ["live"],
  messages: {
    unreachable: {
      text: "{domain} announces an MTA-STS policy, but {url} gives none: {why}. New senders deliver without it, and others keep a copy that grows old",
      score: 3,
    },
    enforced:
      "{domain} is to enforce MTA-STS, but {url} gives no policy: {why}. New senders deliver without it, and others act on an old copy that a cutover does not reach",
  },
  check({ name, domain, place }, context) {
    const texts = context.derive(stsTexts, name);
    const text = texts.known && texts.value.records.length === 1 ? texts.value.records[0] : undefined;
    if (!texts.known || text === undefined) return;
    const url = policyUrl(name);
    const answer = context.askOptional({ kind: "https", url });
    if (!answer || (answer.kind === "failed" && isOurTrouble(answer))) {
      context.ask({ kind: "https", url });
      return;
    }
    const why = whyNone(answer);
    // A host that is not there is a fault of its own (mta-sts/policy-host-dangling).
    const host = joinName("mta-sts", name);
    if (why === undefined || (host && hasNoAddress(host, context.askOptional))) return;
    const here = recordPlace(context, texts.value.owner, text, place);
    const planned = domain?.fields.get("mtaSts")?.text === "enforce";
    context.report(here, planned ? "enforced" : "unreachable", { domain: name, url, why });
  },
});

function whyNone(answer: Answer): string | undefined {
  if (answer.kind === "failed") return answer.detail ?? answer.why;
  if (answer.kind !== "document" || answer.status === 200) return undefined;
  return answer.status >= 300 && answer.status < 400
    ? `it answers ${answer.status}, and redirects are not followed`
    : `it answers with status ${answer.status}`;
}
