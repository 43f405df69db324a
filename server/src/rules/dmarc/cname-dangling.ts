import { joinName, resolve } from "../../dns/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "dmarc/cname-dangling",
  title: "Delegated DMARC record leads nowhere",
  on: "dmarcName",
  kind: "live",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 5 },
  source: "RFC 9989 §4.10",
  messages: {
    dangling:
      "_dmarc.{name} is an alias of {target}, which has no TXT: the DMARC record that somebody else should publish for {name} is gone",
  },
  check({ name, place }, { ask, located, report }) {
    const at = joinName("_dmarc", name);
    if (at === undefined) return;
    const { answer, owner, aliases } = resolve(at, "TXT", ask);
    if (aliases.length === 0 || (answer?.kind !== "nodata" && answer?.kind !== "nxdomain")) return;
    report(located(aliases.at(-1) ?? at, "CNAME")?.sources[0]?.rdata ?? place, "dangling", { name, target: owner });
  },
});
