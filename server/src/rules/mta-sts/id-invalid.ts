import { parseMtaSts } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { recordPlace, stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/id-invalid",
  title: "MTA-STS id is not 1 to 32 letters and digits",
  on: "mtaStsName",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §3.1",
  messages: {
    characters:
      'The id "{id}" of the MTA-STS record of {domain} has other characters than letters and digits, so senders deliver as if there were no policy',
    length:
      "The id of the MTA-STS record of {domain} has {length} characters, 1 to 32 are allowed; senders deliver as if there were no policy",
  },
  fixes: {
    strip: {
      title: "Keep the letters and digits of the id",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place }, context) {
    const found = context.derive(stsTexts, name);
    const text = found.known && found.value.records.length === 1 ? found.value.records[0] : undefined;
    if (!found.known || text === undefined) return;
    const { value, problems } = parseMtaSts(text);
    const problem = problems.find(({ code }) => code === "id-malformed");
    if (!problem || !value.id) return;
    const { value: id, range } = value.id;
    const clean = id.replace(/[^A-Za-z0-9]/g, "").slice(0, 32);
    const stripped = `${text.slice(0, range.start)}${clean}${text.slice(range.end)}`;
    const fix = clean === "" ? {} : { fix: [{ id: "strip" as const, with: { owner: found.value.owner, text, changed: stripped } }] };
    const at = recordPlace(context, found.value.owner, text, place, problem.range);
    if (/^[A-Za-z0-9]*$/.test(id)) context.report(at, "length", { domain: name, length: id.length }, fix);
    else context.report(at, "characters", { domain: name, id }, fix);
  },
});
