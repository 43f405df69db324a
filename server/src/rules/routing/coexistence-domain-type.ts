import type { Playbook } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { tranchesThatMoveMx } from "../shared/mx-moves.ts";
import { platformOf } from "../shared/platforms.ts";
import { leads, routesOf } from "../shared/route-graph.ts";
import { dayMs, movingTranches } from "../shared/timeline.ts";

/** Waves of one weekend do not coexist: whoever comes later is looked for in the old mailbox for a night. */
const oneWeekendMs = 3 * dayMs;

export default rule({
  id: "routing/coexistence-domain-type",
  title: "Coexistence without a rule for recipients on the other side",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "routing-plan", score: 4 },
  source: "Method, risk rubric (split); Microsoft accepted-domain types; Google split delivery",
  messages: {
    backwards:
      "Route {route} hands mail for {mailboxes} mailboxes to the {to}, where they are not: it bounces, or waits in a mailbox that nobody reads. Route `moved` to the target and `unmoved` to the source",
    unrouted:
      "Mail of {domain} still arrives at the source while {first} has moved and {last} has not: how does it get from there to the mailboxes that have moved? Write the route (`from: source, to: target, for: moved`)",
    tenant:
      "{domain} is to change from one {platform} tenant to another, and it can be in one tenant only: with which tranche does the domain itself move (`moves`)?",
  },
  fixes: {
    route: {
      title: "Add the route for moved mailboxes",
      safety: "unsafe",
      edit: ({ root }) => {
        const entry = root.entry("routes");
        const text = "{ from: source, to: target, for: moved }";
        if (!entry) return insertEntry(root, "routes", `{ moved: ${text} }`);
        return entry.value.kind === "map" && entry.value.entry("moved") ? [] : insertEntry(entry, "moved", text);
      },
    },
  },
  check(playbook, { report, unstated }) {
    for (const { id, from, to, toPlace, mailboxes } of routesOf(playbook)) {
      const isBackwards = (mailboxes === "moved" && to === "source") || (mailboxes === "unmoved" && to === "target");
      if (isBackwards && from !== "internet") report(toPlace, "backwards", { route: id, mailboxes, to });
    }
    const span = coexistence(playbook);
    if (!span) return;
    const isRouted = playbook.strategy === "dual-delivery" || leads(playbook, "source", "target", "moved");
    for (const { name, ours, roles, fields, place } of playbook.domains.values()) {
      if (!ours || !roles.includes("receive")) continue;
      const about = { scope: { kind: "name", name }, target: name } as const;
      const platform = platformOf(playbook, "target");
      if (betweenTenants(playbook) && !fields.get("moves"))
        unstated(place, "tenant", { domain: name, platform }, "the migration lead", { about });
      // Where the MX moves before the last tranche, `routing/authoritative-too-early` looks for the way back.
      const stays = fields.get("authoritative")?.text !== "target" && tranchesThatMoveMx(playbook, name)[0] !== span.first;
      if (stays && !isRouted)
        unstated(place, "unrouted", { domain: name, first: span.first.id, last: span.last.id }, "whoever runs the source", {
          about,
          fix: "route",
        });
    }
  },
});

/** The first and the last tranche that move people, where time lies between them. */
function coexistence(playbook: Playbook) {
  const moving = movingTranches(playbook);
  const [first, last] = [moving[0], moving.at(-1)];
  if (!first || !last || first === last) return undefined;
  const isShort = first.window && last.window && last.window.to - first.window.from <= oneWeekendMs;
  return isShort ? undefined : { first, last };
}

function betweenTenants(playbook: Playbook): boolean {
  const [source, target] = [playbook.fields.get("source"), playbook.fields.get("target")];
  const [from, to] = [source?.get("tenant")?.text, target?.get("tenant")?.text];
  const platform = source?.get("platform")?.text;
  const isSame = platform === target?.get("platform")?.text && (platform === "microsoft365" || platform === "google");
  return isSame && from !== undefined && to !== undefined && from !== to;
}
