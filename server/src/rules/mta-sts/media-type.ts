import { policyUrl } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { recordPlace, stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/media-type",
  title: "MTA-STS policy has the wrong media type",
  on: "mtaStsName",
  kind: "live",
  severity: "info",
  risk: { category: "routing", component: "transport-tls", score: 1 },
  source: "RFC 8461 §3.2, §3.3",
  worlds: ["live"],
  messages: {
    wrong:
      "The MTA-STS policy of {domain} is served as {type}; senders may ignore what is not text/plain. Set the Content-Type of the file",
  },
  check({ name, place }, context) {
    const texts = context.derive(stsTexts, name);
    const text = texts.known && texts.value.records.length === 1 ? texts.value.records[0] : undefined;
    if (!texts.known || text === undefined) return;
    const answer = context.askOptional({ kind: "https", url: policyUrl(name) });
    if (answer?.kind !== "document" || answer.status !== 200 || answer.mediaType === undefined || answer.mediaType === "text/plain") return;
    context.report(recordPlace(context, texts.value.owner, text, place), "wrong", { domain: name, type: answer.mediaType });
  },
});
