import { joinName, type Name } from "../../dns/index.ts";
import { effectivePolicy } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { dmarcPolicyOf } from "../shared/derivations.ts";
import { domainAbove, sendersFrom } from "../shared/dmarc.ts";

export default rule({
  id: "dmarc/np-hits-sender",
  title: "np policy hits a sender's non-existent sub-domain",
  on: "dmarcName",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "RFC 9989 §3.2.13, §4.7 (np), §4.10.1",
  messages: {
    hit: "{sender} sends as {name}, which does not exist in DNS: the policy for such names at _dmarc.{at} is {policy}, so failing mail of it is not delivered. Publish a DMARC record of its own, which makes the name exist",
  },
  fixes: {
    own: {
      title: "Publish a DMARC record for the name",
      safety: "unsafe",
      edit: ({ name, domain, playbook }, _given, { zone }) => {
        const at = joinName("_dmarc", name);
        const reports = (domain ?? domainAbove(playbook, name))?.fields.get("dmarc")?.get("reports")?.text;
        const text = `v=DMARC1; p=none${reports ? `; rua=mailto:${reports}` : ""}`;
        return (at && zone(at)?.addSet(at, "TXT", [{ kind: "txt", type: "TXT", strings: [text] }])) ?? [];
      },
    },
  },
  check({ name, place, playbook }, { ask, derive, report }) {
    const [sender] = sendersFrom(playbook, name);
    if (!sender) return;
    const found = derive(dmarcPolicyOf, name);
    if (!found.known || found.value === "absent" || found.value.at === name) return;
    const { record, at } = found.value;
    const policy = effectivePolicy(record, "nonexistent");
    if (policy === undefined || policy === "none") return;
    // RFC 8020: NXDOMAIN says it of the name whatever type was asked; SPF asks TXT there anyway.
    const answer = ask({ kind: "dns", name: name as Name, type: "TXT" });
    if (answer?.kind === "nxdomain") report(place, "hit", { sender: sender.id, name, at, policy }, { fix: "own" });
  },
});
