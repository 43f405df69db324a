import type { Place } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { overlaps, routesOf } from "../shared/route-graph.ts";
import { below, switchedOff, writtenEntry } from "../shared/switched-off.ts";

export default rule({
  id: "strategy/hybrid-no-precedence",
  title: "Hybrid without clear precedence",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "strategy", score: 4 },
  source: "Method, risk rubric (MX without precedence: 4); routing pitfalls",
  messages: {
    off: "{domain} is shared by two platforms, and `authoritative` is switched off: neither knows whether an address that it lacks exists on the other. Name the side that knows all recipients",
    both: "Mail from the internet for {who} goes to the source and to the target at the same time: which of the two gets a message is left to chance. Give the routes a phase each, or split them by `for`",
  },
  fixes: {
    source: {
      title: "Let the source know all recipients",
      safety: "unsafe",
      edit: (_target, place: Place) => [{ place, newText: "source" }],
    },
  },
  check(playbook, { report }) {
    if (playbook.strategy !== "hybrid") return;
    for (const { name, ours, roles, place } of playbook.domains.values()) {
      if (!ours || !roles.includes("receive")) continue;
      const own = writtenEntry(playbook.root, "domains", place);
      const off = switchedOff(below(own, "authoritative") ? own : below(playbook.root.get("defaults"), "domain"), "authoritative");
      if (!off) continue;
      const about = { scope: { kind: "name", name }, target: name } as const;
      report(off, "off", { domain: name }, { fix: [{ id: "source", with: off }], about });
    }
    for (const { who, place, other } of clashes(playbook))
      report(place, "both", { who }, { related: [{ place: other, message: "the other route" }] });
  },
});

const words = { all: "everybody", moved: "moved mailboxes", unmoved: "mailboxes that have not moved" };

/** Routes from the internet to different sides that hold for the same mailboxes in the same phase. */
function clashes(playbook: Playbook): readonly { readonly who: string; readonly place: Place; readonly other: Place }[] {
  const inbound = routesOf(playbook).filter(({ from, to }) => from === "internet" && ["source", "target"].includes(to));
  return inbound.flatMap((route, i) => {
    const other = inbound.slice(0, i).find((one) => one.to !== route.to && overlaps(one, route));
    const narrow = route.mailboxes === "all" ? other?.mailboxes : route.mailboxes;
    return other ? [{ who: words[narrow ?? "all"], place: route.place, other: other.place }] : [];
  });
}
