import { isWithin, joinName, type Name, parentName, parseName, resolve } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { isOurs } from "../shared/mx-moves.ts";
import { hasNoAddress, recordPlace, stsTexts } from "../shared/transport.ts";

export default rule({
  id: "mta-sts/policy-host-dangling",
  title: "The mta-sts host is missing, or points at a name that is gone or leaving",
  on: "mtaStsName",
  kind: "live",
  severity: "warning",
  risk: { category: "routing", component: "transport-tls", score: 3 },
  source: "RFC 8461 §8.2, §10.2",
  messages: {
    dangling:
      "{host} is an alias of {target}, which does not exist: no policy is served, and whoever takes that name can serve one. Point it at a host of yours, or remove the alias and the MTA-STS record",
    absent:
      "{domain} announces an MTA-STS policy, and {host}, where senders fetch it, has no address: they deliver as if there were no policy. Give the host an address and serve the policy there, or remove the record",
    leaving:
      "{host} is an alias of {target}, which goes away with the old platform ({source}): the policy goes with it while senders still ask. Move it to a host that stays before the old side is switched off",
  },
  check({ name, playbook, place }, context) {
    const { derive, ask, located, report } = context;
    const host = joinName("mta-sts", name);
    const alias = host && located(host, "CNAME");
    const texts = derive(stsTexts, name);
    if (!host || !texts.known || (texts.value.meant.length === 0 && !alias)) return;
    const { answer, owner, aliases } = resolve(host, "A", ask);
    const here = alias?.sources[0]?.name ?? place;
    const source = aliases.length > 0 ? playbook && leavingPlatform(playbook, owner) : undefined;
    const [record] = texts.value.records;
    if (answer?.kind === "nxdomain" && aliases.length > 0) report(here, "dangling", { host, target: owner });
    else if (record !== undefined && hasNoAddress(host, ask) === true)
      report(recordPlace(context, texts.value.owner, record, place), "absent", { domain: name, host });
    else if (source !== undefined) report(here, "leaving", { host, target: owner, source });
  },
});

/** The source's own host or one beside it, unless it is ours. */
function leavingPlatform(playbook: Playbook, target: Name): Name | undefined {
  const source = parseName(`${playbook.fields.get("source")?.get("host")?.text ?? ""}.`);
  const beside = source && parentName(source);
  if (!source || !beside || beside === "." || isOurs(playbook, target)) return undefined;
  return target === source || (isWithin(target, beside) && parentName(beside) !== ".") ? source : undefined;
}
