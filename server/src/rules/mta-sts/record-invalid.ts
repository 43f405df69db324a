import { parseMtaSts } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { recordPlace, stsName, stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/record-invalid",
  title: "MTA-STS record is malformed",
  on: "mtaStsName",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §3.1",
  messages: {
    version:
      'The MTA-STS record of {domain} does not begin with "v=STSv1;", so senders drop it and deliver as if there were no policy. Write "{good}"',
    syntax: "The MTA-STS record of {domain} is malformed: {why}. Senders deliver as if there were no policy",
    noId: 'The MTA-STS record of {domain} has no id, so senders deliver as if there were no policy. Add "id=" with 1 to 32 letters and digits',
  },
  fixes: {
    repair: {
      title: "Repair the record",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place }, context) {
    const found = context.derive(stsTexts, name);
    if (!found.known) return;
    const { owner, records, meant } = found.value;
    const text = records.length === 1 ? records[0] : records.length === 0 ? meant[0] : undefined;
    // A text without a version is a record only where it stands alone at its name.
    if (text === undefined || (stsName(name) !== owner && records.length === 0 && meant.length !== 1)) return;
    const { value, problems } = parseMtaSts(text);
    const [problem] = problems.filter(({ code }) => code !== "id-malformed");
    if (!problem) return;
    const repaired = repair(text, value.id?.value);
    const fix =
      parseMtaSts(repaired).problems.length === 0 ? { fix: [{ id: "repair" as const, with: { owner, text, changed: repaired } }] } : {};
    const at = recordPlace(context, owner, text, place, problem.range);
    if (problem.code === "version-malformed") context.report(at, "version", { domain: name, good: repaired }, fix);
    else if (problem.code === "id-missing") context.report(at, "noId", { domain: name }, fix);
    else context.report(at, "syntax", { domain: name, why: problem.message }, fix);
  },
});

/** The version in front, one blank behind each semicolon, none around "=". Any id will do where there was none. */
function repair(text: string, id: string | undefined): string {
  const parts = text
    .replaceAll('"', "")
    .split(/[;,]/)
    .map((part) => part.trim().replace(/\s*=\s*/, "="))
    .filter((part) => part.includes("=") && !/^v=/i.test(part));
  return ["v=STSv1", ...parts, ...(id === undefined && !parts.some((part) => part.startsWith("id=")) ? ["id=1"] : [])].join("; ");
}
