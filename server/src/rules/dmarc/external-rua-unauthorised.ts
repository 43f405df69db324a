import { type Name, resolve, txtValue } from "../../dns/index.ts";
import { isDmarc, registeredDomain } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { areApart, ownDmarc, reportHosts } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/external-rua-unauthorised",
  title: "External report receiver has not agreed",
  on: "dmarcName",
  kind: "live",
  severity: "warning",
  risk: { category: "authentication", component: "dmarc", score: 3 },
  source: "RFC 9990 §4; RFC 9991 §5 (ruf); RFC 7489 §7.1",
  messages: {
    missing:
      "{host} has not agreed to receive reports about {name}, so nobody sends any there: {agreement} needs a TXT that begins with v=DMARC1",
    apart: {
      text: "No DMARC record above joins {name} and {host}, so receivers that follow RFC 9989 take them for two organisations and send no reports there: publish one for {registered}, without psd=n below it, or a TXT that begins with v=DMARC1 at {agreement}",
      score: 2,
    },
  },
  fixes: {
    agree: {
      title: "Add the record of agreement",
      safety: "unsafe",
      edit: (_target, agreement: Name, { zone }) =>
        zone(agreement)?.addSet(agreement, "TXT", [{ kind: "txt", type: "TXT", strings: ["v=DMARC1"] }]) ?? [],
    },
  },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own) return;
    const told = new Set<Name>();
    for (const { host, range, agreement, isRelative } of reportHosts(own.record, target.name)) {
      if (told.has(agreement) || (isRelative && !areApart(target.name, host, context))) continue;
      told.add(agreement);
      const { answer } = resolve(agreement, "TXT", context.ask);
      if (answer === undefined || answer.kind === "failed") continue;
      const agrees = answer.kind === "records" && answer.records.some((record) => isDmarc(txtValue(record) ?? ""));
      if (agrees) continue;
      context.report(
        own.place(range),
        isRelative ? "apart" : "missing",
        { host, name: target.name, agreement, registered: registeredDomain(host) },
        { fix: [{ id: "agree", with: agreement }] },
      );
    }
  },
});
