import type { Place } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

interface Hop {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mailboxes: string;
  readonly phase: string | undefined;
  readonly place: Place;
}

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
    const hops = hopsOf(playbook);
    const phases = new Set(hops.map(({ phase }) => phase));
    const seen = new Set<string>();
    for (const mailboxes of ["moved", "unmoved"]) {
      for (const phase of phases) {
        const active = hops.filter(
          (hop) => (hop.mailboxes === "all" || hop.mailboxes === mailboxes) && (hop.phase === undefined || hop.phase === phase),
        );
        const loop = loopIn(active);
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
          last.place,
          "loop",
          { which: isAll ? "everyone" : `${mailboxes} mailboxes`, path: [loop[0]?.from, ...loop.map(({ to }) => to)].join(" → ") },
          { related: loop.slice(0, -1).map(({ place, id }) => ({ place, message: `route ${id}` })) },
        );
      }
    }
  },
});

function hopsOf(playbook: Playbook): readonly Hop[] {
  return (playbook.fields.get("routes")?.entries() ?? []).flatMap(([key, route]) => {
    const [from, to] = [route.get("from")?.text ?? "", route.get("to")];
    if (from === "" || !to || to.text === "") return [];
    const phase = route.get("phase")?.text;
    return [{ id: key.text, from, to: to.text, mailboxes: route.get("for")?.text || "all", phase: phase || undefined, place: to.place }];
  });
}

/** The hops of one cycle in order, each beginning where the one before it ends. */
function loopIn(hops: readonly Hop[]): readonly Hop[] | undefined {
  const done = new Set<string>();
  const walk = (at: string, way: readonly Hop[]): readonly Hop[] | undefined => {
    const start = way.findIndex(({ from }) => from === at);
    if (start >= 0) return way.slice(start);
    if (done.has(at)) return undefined;
    for (const hop of hops) {
      const found = hop.from === at ? walk(hop.to, [...way, hop]) : undefined;
      if (found) return found;
    }
    done.add(at);
    return undefined;
  };
  for (const { from } of hops) {
    const found = walk(from, []);
    if (found) return found;
  }
  return undefined;
}
