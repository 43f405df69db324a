import { isAbsent, type Name, resolve, txtValue } from "../../dns/index.ts";
import type { Domain } from "../../playbook/index.ts";
import { looksLikeTlsRpt } from "../../records/index.ts";
import { type Context, rule } from "../rule.ts";
import { mailHosts, stsTexts, tlsaAt, tlsRptName } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/no-tlsrpt",
  title: "MTA-STS or DANE without TLS reports",
  on: "mtaStsName",
  kind: "semantic",
  severity: "info",
  risk: { category: "routing", component: "transport-tls", score: 1 },
  source: "RFC 8460 §3; RFC 8461 §1",
  messages: {
    missing: "{domain} uses {what}, but has no TLS-RPT record: nobody learns that senders cannot deliver. Publish {record} at {owner}",
  },
  fixes: {
    add: {
      title: "Add a TLS-RPT record",
      safety: "unsafe",
      edit: (_target, { owner, record }: { owner: Name; record: string }, tools) =>
        tools.zone(owner)?.addSet(owner, "TXT", [{ kind: "txt", type: "TXT", strings: [record] }]) ?? [],
    },
  },
  check({ name, domain, place }, context) {
    const owner = tlsRptName(name);
    const what = owner && protectedBy(name, context);
    if (!owner || what === undefined) return;
    const { answer } = resolve(owner, "TXT", context.askOptional);
    if (isAbsent(answer, (record) => looksLikeTlsRpt(txtValue(record) ?? "")) !== true) return;
    const address = reportAddress(domain);
    const record = `v=TLSRPTv1; rua=mailto:${address ?? `tls-reports@${name}`}`;
    const fix = address === undefined ? {} : { fix: [{ id: "add" as const, with: { owner, record } }] };
    context.report(place, "missing", { domain: name, what, record: `"${record}"`, owner }, fix);
  },
});

/** What there is to report on. An answer that is missing makes no finding: this is advice. */
function protectedBy(name: Name, context: Context<"missing", "add">): string | undefined {
  const sts = stsTexts(name, context.askOptional, context);
  if (sts.known && sts.value.records.length > 0) return "MTA-STS";
  const hosts = mailHosts(name, context.askOptional, context);
  if (!hosts.known) return undefined;
  const hasTlsa = hosts.value.some((host) => {
    const at = tlsaAt(host, context.askOptional, context);
    return at.known && at.value.records.length > 0;
  });
  return hasTlsa ? "DANE" : undefined;
}

function reportAddress(domain: Domain | undefined): string | undefined {
  return domain?.fields.get("tlsRpt")?.text || domain?.fields.get("dmarc")?.get("reports")?.text || undefined;
}
