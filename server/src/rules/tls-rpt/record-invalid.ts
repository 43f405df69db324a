import { isTlsRpt, looksLikeTlsRpt, parseTlsRpt } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { textPlace } from "../shared/places.ts";
import { recordPlace, textsAt, tlsRptName } from "../shared/transport.ts";

export default rule({
  id: "tls-rpt/record-invalid",
  title: "TLS-RPT record is malformed",
  on: "tlsRptName",
  kind: "syntax",
  severity: "warning",
  risk: { category: "routing", component: "transport-tls", score: 2 },
  source: "RFC 8460 §3",
  messages: {
    malformed: "The TLS-RPT record of {domain} is malformed: {why}. Senders send no reports, so failed TLS deliveries stay unseen",
    several: "{domain} publishes {count} TLS-RPT records; senders use none of them. Keep one, and list all addresses in its rua",
  },
  fixes: {
    repair: {
      title: "Repair the record",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place }, context) {
    const at = tlsRptName(name);
    const found = at && context.derive(textsAt, at);
    if (!found?.known) return;
    const { owner, texts } = found.value;
    const records = texts.filter(isTlsRpt);
    if (records.length > 1) {
      const second = textPlace(context.located(owner, "TXT"), (text) => text === records[1])?.place ?? place;
      context.report(second, "several", { domain: name, count: records.length });
      return;
    }
    const text = records[0] ?? texts.find(looksLikeTlsRpt);
    const [problem] = text === undefined ? [] : parseTlsRpt(text).problems;
    if (text === undefined || !problem) return;
    const repaired = repair(text);
    const fix =
      parseTlsRpt(repaired).problems.length === 0 ? { fix: [{ id: "repair" as const, with: { owner, text, changed: repaired } }] } : {};
    context.report(recordPlace(context, owner, text, place, problem.range), "malformed", { domain: name, why: problem.message }, fix);
  },
});

/** The version in front, and `mailto:` before what is an address. */
function repair(text: string): string {
  const parts = text
    .replaceAll('"', "")
    .split(";")
    .map((part) => part.trim().replace(/\s*=\s*/, "="))
    .filter((part) => part.includes("=") && !/^v=/i.test(part))
    .map((part) => (part.startsWith("rua=") ? `rua=${part.slice(4).split(",").map(asUri).filter(Boolean).join(",")}` : part));
  return ["v=TLSRPTv1", ...parts].join("; ");
}

function asUri(written: string): string {
  const uri = written.trim();
  return /^[^:\s]+@[^:\s]+$/.test(uri) ? `mailto:${uri}` : uri;
}
