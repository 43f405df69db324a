import type { Runbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { isLarge } from "../shared/plan-size.ts";

/** The method's common failures, and what calls for the runbook of each. */
const failures: readonly { readonly what: string; readonly kpi: RegExp; readonly name: RegExp }[] = [
  { what: "signatures that do not match", kpi: /^(dkim-signing|probe(\..+)?\.dkim)$/, name: /dkim/ },
  { what: "DNS changes that are not seen", kpi: /^propagation-time$/, name: /dns|propagation/ },
  { what: "a spike of bounces", kpi: /^(hard-bounce-rate|bounce\..+)$/, name: /bounce/ },
  { what: "sign-ins that fail", kpi: /^login-success$/, name: /auth|login|sign-in/ },
];

export default rule({
  id: "runbook/required-missing",
  title: "A common failure has no runbook",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "routing", component: "runbooks", score: 3 },
  source: "Method, runbooks",
  messages: {
    missing:
      "What is done about {failures}? No runbook of this plan is called for by them (`when`), so the night shift would have to invent one",
  },
  check(playbook, { unstated }) {
    if (!isLarge(playbook)) return;
    const own = [...playbook.runbooks.values()];
    const missing = failures.filter((failure) => !own.some((runbook) => speaksOf(runbook, failure))).map(({ what }) => what);
    if (missing.length > 0) unstated(playbook.place, "missing", { failures: missing.join(", ") });
  },
});

function speaksOf({ id, fields }: Runbook, { kpi, name }: (typeof failures)[number]): boolean {
  if (name.test(id)) return true;
  return (fields.get("when")?.items() ?? []).some(({ text }) => kpi.test(/^[^\s<>=!@]+/.exec(text.trim())?.[0] ?? ""));
}
