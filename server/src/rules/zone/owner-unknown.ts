import { plural } from "../../base/index.ts";
import { rule } from "../rule.ts";

/** Further places beside the first. */
const most = 3;

export default rule({
  id: "zone/owner-unknown",
  title: "Records whose names are not known from the text",
  on: "zone",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "dns-text", score: 0 },
  source: "Tool rule: what could not be read is told, and is never fine",
  messages: {
    unknown:
      "{count} of this file belong to no domain that can be told, because {why}: nobody checks them before they are live. Write the name of the zone, or give the variable a default",
  },
  check(zone, { report, cannotKnow }) {
    const partial = (zone.kind === "file" && zone.source.partial) || [];
    const [first, ...others] = partial.filter(({ owner }) => owner === undefined);
    if (!first) return;
    const count = plural(others.length + 1, "record set");
    const related = others.slice(0, most).map(({ place, why }) => ({ place, message: why }));
    report(first.place, "unknown", { count, why: first.why }, { related });
    cannotKnow("no-text", `${zone.path}: ${count} without a name that is known (${first.why})`);
  },
});
