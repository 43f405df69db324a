import { repairMtaStsPolicy } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { policyAt, policyPlace, recordPlace, stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/policy-syntax",
  title: "MTA-STS policy file is malformed",
  on: "mtaStsName",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §3.2",
  worlds: ["text", "live"],
  messages: {
    malformed:
      "The MTA-STS policy of {domain} is malformed (line {line}: {why}), so senders ignore it or keep an older copy. Repair the file, then publish a new id",
    repeated: {
      text: "The MTA-STS policy of {domain} repeats a key (line {line}): {why}. Remove the line that is not meant",
      severity: "warning",
      score: 1,
    },
  },
  fixes: {
    repair: {
      title: "Repair the policy file",
      safety: "unsafe",
      edit: ({ name }, _given, { policyText }) => {
        const unit = policyText(name)?.unit;
        const repaired = unit && repairMtaStsPolicy(unit.text);
        return unit && repaired !== undefined ? [{ place: { unit, start: 0, end: unit.text.length }, newText: repaired }] : [];
      },
    },
  },
  check({ name, place }, context) {
    // What is served is judged in the live world: here it is the file.
    if (context.world === "text" && !context.policyText(name)) return;
    const at = context.derive(policyAt, name);
    if (!at.known || at.value.kind !== "policy") return;
    const { body, problems } = at.value;
    const texts = context.derive(stsTexts, name);
    const here = texts.known ? recordPlace(context, texts.value.owner, texts.value.records[0] ?? "", place) : place;
    const broken = problems.find(({ code }) => !code.startsWith("ignored-"));
    const said = broken ?? problems[0];
    if (!said) return;
    const line = body.slice(0, said.range.start).split("\n").length;
    const data = { domain: name, line, why: said.message };
    context.report(policyPlace(context, name, said.range) ?? here, broken ? "malformed" : "repeated", data, { fix: "repair" });
  },
});
