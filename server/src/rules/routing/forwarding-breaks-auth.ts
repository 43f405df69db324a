import type { Playbook } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";
import { type Route, routesOf } from "../shared/route-graph.ts";

/** Platforms that rewrite the envelope sender of what they forward: Microsoft, "Sender Rewriting Scheme (SRS) in Microsoft 365", read 2026-11-23. */
const rewriting: ReadonlySet<string> = new Set(["microsoft365"]);

export default rule({
  id: "routing/forwarding-breaks-auth",
  title: "Forwarding across platforms fails SPF and DMARC",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "routing-plan", score: 3 },
  source: "RFC 7960 §3; RFC 7208 §11.4; Gmail sender guidelines (forwarders)",
  messages: {
    off: "Route {route} forwards mail of strangers from {from} with their envelope sender: SPF of theirs does not name your servers, and what is signed badly or not at all is refused or ends as spam. Rewrite the sender (SRS), or hand it on by a connector",
    unsaid:
      "Route {route} forwards mail of strangers from {from}: is the envelope sender rewritten (`srs: true`)? Otherwise SPF fails at the other side",
  },
  fixes: {
    srs: {
      title: "Rewrite the sender (SRS)",
      safety: "unsafe",
      edit: (_target, { fields }: Route) => {
        const stated = fields.get("srs");
        if (stated) return [{ place: stated.place, newText: "true" }];
        return fields.node.kind === "map" ? insertEntry(fields.node, "srs", "true") : [];
      },
    },
  },
  check(playbook, { report, unstated }) {
    for (const route of routesOf(playbook)) {
      const { fields, id, from } = route;
      const by = fields.get("by");
      if (by?.text !== "forwarding" || from === "internet" || from === "queue") continue;
      const srs = fields.get("srs");
      const fix = { fix: [{ id: "srs" as const, with: route }] };
      if (srs?.value === false) report(srs.place, "off", { route: id, from }, fix);
      else if (srs === undefined && !rewrites(playbook, from)) {
        unstated(by.place, "unsaid", { route: id, from }, "whoever runs the mail servers", fix);
      }
    }
  },
});

function rewrites(playbook: Playbook, node: string): boolean {
  return (node === "source" || node === "target") && rewriting.has(platformOf(playbook, node));
}
