import type { Place } from "../../base/index.ts";
import { absoluteName, isWithin, joinName, type Name, resolve } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { type Context, rule } from "../rule.ts";
import { isNowhere } from "../shared/derivations.ts";
import { clientSideOf, staysAtSource } from "../shared/platforms.ts";
import { mailSide } from "../shared/sides.ts";

export default rule({
  id: "dns/nxdomain",
  title: "A name the plan relies on does not exist",
  on: "mailName",
  kind: "live",
  severity: "error",
  risk: { category: "routing", component: "dns-live", score: 4 },
  source: "RFC 2308 §2.1; RFC 8020 §2",
  worlds: ["live"],
  messages: {
    domain:
      "{domain} does not exist in the DNS: no mail to it arrives, and receivers refuse mail that names it. Register it, publish its zone, or take it out of the plan",
    alias:
      "{owner} points to {target}, which does not exist: clients that ask for it set up nothing. Point it to a host that answers, or remove it",
    host: "{host} is where {what} hands mail over, and it does not exist: mail on that way is deferred and bounces",
  },
  check(target, context) {
    const { name, place, playbook, domain } = target;
    const nowhere = context.derive(isNowhere, name);
    if (nowhere.known && nowhere.value) {
      // Whether a name of a text is published yet is what `dns/drift-from-source` compares.
      if (domain || !playbook) context.report(place, "domain", { domain: name });
      return;
    }
    if (!playbook) return;
    if (domain?.roles.includes("receive")) {
      for (const label of ["autodiscover", "autoconfig"]) dangling(joinName(label, name), { name, place, playbook }, context);
    }
    for (const { host, what, at } of hostsOf(playbook)) {
      if (host === name || !isWithin(host, name) || nearest(playbook, host) !== name) continue;
      const answer = context.ask({ kind: "dns", name: host, type: "A" });
      if (answer?.kind === "nxdomain") context.report(at, "host", { host, what });
    }
  },
});

interface Receiving {
  readonly name: Name;
  readonly place: Place;
  readonly playbook: Playbook;
}

/** An alias that leads nowhere. A name that is not there at all is nobody's mistake. */
function dangling(owner: Name | undefined, { name, place, playbook }: Receiving, { askOptional, report }: Context<"alias", never>): void {
  if (owner === undefined) return;
  const { answer, owner: target, aliases } = resolve(owner, "A", askOptional);
  if (answer?.kind !== "nxdomain" || aliases.length === 0) return;
  // Left behind at the old platform: `client/autodiscover-to-source` and `client/srv-points-to-source` say what to do.
  const isLeft =
    clientSideOf(playbook, target) === "source" && !staysAtSource(playbook) && mailSide(playbook, name, askOptional) === "target";
  if (!isLeft) report(place, "alias", { owner, target });
}

/** Hosts that the plan names as places where mail is handed over. */
function hostsOf(playbook: Playbook): readonly { readonly host: Name; readonly what: string; readonly at: Place }[] {
  const routes = (playbook.fields.get("routes")?.entries() ?? []).map(([key, route]) => ({
    what: `route ${key.text}`,
    cursor: route.get("host"),
  }));
  const sides = (["source", "target"] as const).map((side) => ({ what: `the ${side}`, cursor: playbook.fields.get(side)?.get("host") }));
  return [...routes, ...sides].flatMap(({ what, cursor }) => {
    const host = cursor?.text ? absoluteName(cursor.text) : undefined;
    return cursor && host ? [{ host, what, at: cursor.place }] : [];
  });
}

/** The declared domain that a host lies in. */
function nearest(playbook: Playbook, host: Name): Name | undefined {
  const above = [...playbook.domains.values()].filter(({ name }) => isWithin(host, name)).map(({ name }) => name);
  return above.sort((a, b) => b.length - a.length)[0];
}
