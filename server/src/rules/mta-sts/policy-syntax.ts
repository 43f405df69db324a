import { rule } from "../rule.ts";
import { policyAt, recordPlace, stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/policy-syntax",
  title: "MTA-STS policy file is malformed",
  on: "mtaStsName",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §3.2",
  worlds: ["live"],
  messages: {
    malformed:
      "The MTA-STS policy of {domain} is malformed (line {line}: {why}), so senders ignore it or keep an older copy. Repair the file, then publish a new id",
    repeated: {
      text: "The MTA-STS policy of {domain} repeats a key (line {line}): {why}. Remove the line that is not meant",
      severity: "warning",
      score: 1,
    },
  },
  check({ name, place }, context) {
    const at = context.derive(policyAt, name);
    if (!at.known || at.value.kind !== "policy") return;
    const { body, problems } = at.value;
    const texts = context.derive(stsTexts, name);
    const here = texts.known ? recordPlace(context, texts.value.owner, texts.value.records[0] ?? "", place) : place;
    const broken = problems.find(({ code }) => !code.startsWith("ignored-"));
    const said = broken ?? problems[0];
    if (!said) return;
    const line = body.slice(0, said.range.start).split("\n").length;
    context.report(here, broken ? "malformed" : "repeated", { domain: name, line, why: said.message });
  },
});
