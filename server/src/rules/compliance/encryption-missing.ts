import type { Cursor } from "../../yaml/index.ts";
import { insertEntry, type YamlMap } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { dutiesOf, lawyers, mapOf, whoOf } from "../shared/programme.ts";
import { regulation } from "../shared/regulated.ts";

export default rule({
  id: "compliance/encryption-missing",
  title: "Data flow without encryption",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "legal", score: 4 },
  source: "Method, compliance checklist; GDPR Art. 32; 45 CFR 164.312",
  messages: {
    transit: {
      text: "{data} travels from {from} to {to} unencrypted, as `encrypted` leaves out transit, and the plan is bound by {duties}: whoever carries it can read it",
      score: 5,
    },
    open: "{data} travels from {from} to {to} unencrypted, as `encrypted` leaves out transit: whoever carries it can read it",
    rest: {
      text: "{data} lies in {to} unencrypted, as `encrypted` leaves out rest: a lost disk or a copied bucket is readable",
      severity: "warning",
      score: 3,
    },
    unsaid: "Is {data} encrypted on its way from {from} to {to}, and where it lies (`encrypted`)? The plan is bound by {duties}",
  },
  fixes: {
    both: {
      title: "State that it is encrypted in transit and at rest",
      safety: "unsafe",
      edit: (_target, flow: YamlMap) => {
        const stated = flow.get("encrypted");
        return stated ? [{ place: stated.place, newText: "[transit, rest]" }] : insertEntry(flow, "encrypted", "[transit, rest]");
      },
    },
  },
  check(playbook, { report, unstated }) {
    const duties = dutiesOf(playbook);
    const isBound = regulation(playbook) !== undefined;
    for (const flow of playbook.fields.get("compliance")?.get("flows")?.items() ?? []) {
      const map = mapOf(flow);
      if (!map) continue;
      const data = { data: flow.get("data")?.text ?? "It", from: flow.get("from")?.text ?? "?", to: flow.get("to")?.text ?? "?", duties };
      const fix = { fix: [{ id: "both" as const, with: map }] };
      const encrypted = flow.get("encrypted");
      const named = wordsOf(encrypted);
      if (named.size === 0) {
        if (duties !== "") unstated(flow.get("data")?.place ?? flow.place, "unsaid", data, whoOf(playbook, ...lawyers), fix);
        continue;
      }
      const place = encrypted?.place ?? flow.place;
      if (!named.has("transit")) report(place, isBound ? "transit" : "open", data, fix);
      else if (!named.has("rest")) report(place, "rest", data, fix);
    }
  },
});

function wordsOf(list: Cursor<unknown> | undefined): ReadonlySet<string> {
  const items = list?.node.kind === "list" ? list.node.items : [];
  return new Set(items.flatMap((item) => (item.kind === "scalar" && item.text !== "" ? item.text : [])));
}
