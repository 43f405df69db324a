import { rule } from "../rule.ts";
import { carries, cycleIn, routesOf } from "../shared/route-graph.ts";

export default rule({
  id: "routing/loop",
  title: "Routes form a loop",
  on: "playbook",
  kind: "semantic",
  severity: "error",
  risk: { category: "routing", component: "routing-plan", score: 5 },
  source: "RFC 5321 §6.3",
  messages: {
    loop: "Mail for {which} goes round: {path}. It bounces after some dozen hops, or is lost. One of these routes has to end, or be for the other mailboxes only",
  },
  check(playbook, { report }) {
    const hops = routesOf(playbook);
    const phases = new Set(hops.map(({ phase }) => phase));
    const seen = new Set<string>();
    for (const mailboxes of ["moved", "unmoved"] as const) {
      for (const phase of phases) {
        const loop = cycleIn(hops.filter((hop) => carries(hop, mailboxes) && (hop.phase === undefined || hop.phase === phase)));
        const last = loop?.at(-1);
        const key =
          loop
            ?.map(({ id }) => id)
            .sort()
            .join(" ") ?? "";
        if (!loop || !last || seen.has(key)) continue;
        seen.add(key);
        const isAll = loop.every((hop) => hop.mailboxes === "all");
        report(
          last.toPlace,
          "loop",
          { which: isAll ? "everyone" : `${mailboxes} mailboxes`, path: [loop[0]?.from, ...loop.map(({ to }) => to)].join(" → ") },
          { related: loop.slice(0, -1).map(({ toPlace: place, id }) => ({ place, message: `route ${id}` })) },
        );
      }
    }
  },
});
