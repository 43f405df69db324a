import type { Name, RRType } from "../../dns/index.ts";
import type { Domain } from "../../playbook/index.ts";
import { registeredDomain } from "../../records/index.ts";
import { type Ask, rule } from "../rule.ts";

export default rule({
  id: "dns/domain-is-alias",
  title: "A domain with data of its own is published as an alias",
  on: "mailName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "dns-live", score: 5 },
  source: "RFC 1034 §3.6.2; RFC 1912 §2.4; RFC 2181 §10.1",
  worlds: ["live"],
  messages: {
    alias:
      "{domain} is published as an alias of {target}, beside its own {types}: a resolver that has seen the alias asks {target} for MX and SPF too, so mail goes there or nowhere, now and then. Publish the addresses of {target}, or use the provider's ALIAS type",
    apex: "{domain} is published as an alias of {target}, but it is a registered domain, which has name servers of its own: a resolver that has seen the alias asks {target} for MX and SPF too. Publish the addresses of {target}, or use the provider's ALIAS type",
  },
  check({ name, domain, place }, { ask, report }) {
    if (domain?.ours === false) return;
    const target = aliasOf(name, askedAnyway(domain), ask);
    if (target === undefined) return;
    const types = ownTypes(name, ask);
    if (types.length > 0) report(place, "alias", { domain: name, target, types: types.join(" and ") });
    // Below a registered domain an alias is an ordinary one, until something stands beside it.
    else if (registeredDomain(name) === name) report(place, "apex", { domain: name, target });
  },
});

/** Servers that hold both answer each type with what they find first. Only what other rules ask anyway. */
function aliasOf(name: Name, types: readonly RRType[], ask: Ask): Name | undefined {
  // Both are asked at once: nobody waits for the one to ask the other.
  const answers = types.map((type) => ask({ kind: "dns", name, type }));
  return answers.flatMap((answer) => (answer?.kind === "cname" ? [answer.target] : []))[0];
}

/** Types that other rules need of the domain too, so that nothing becomes unknown by this rule alone. */
function askedAnyway(domain: Domain | undefined): readonly RRType[] {
  if (!domain) return ["MX", "TXT"];
  const { roles } = domain;
  const sends = roles.includes("send") || roles.includes("parked");
  return [...(roles.includes("receive") ? ["MX" as const] : []), ...(sends ? ["TXT" as const] : [])];
}

function ownTypes(name: Name, ask: Ask): readonly string[] {
  return (["MX", "NS", "SOA"] as const).filter((type) => ask({ kind: "dns", name, type })?.kind === "records");
}
