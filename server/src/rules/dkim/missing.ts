import { rule } from "../rule.ts";
import { keyAt } from "../shared/derivations.ts";
import { withdrawal } from "../shared/dkim.ts";

export default rule({
  id: "dkim/missing",
  title: "A declared selector has no DKIM key",
  on: "selector",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 5 },
  source: "RFC 6376 §3.6.2.1; method rubric (DKIM missing 5)",
  messages: {
    missing: "{name} has no DKIM key: mail that {sender} signs with {selector} counts as unsigned",
    noKey: "{name} answers, but with no DKIM key: mail that {sender} signs with {selector} counts as unsigned",
    undeclared: "Which DKIM selectors does {sender} sign with for {domain}? Without them nobody can check its keys",
  },
  fixes: {
    skeleton: {
      title: "Insert a key record to fill in",
      safety: "unsafe",
      // The key, or the target of the CNAME, comes from the service: inventing one would publish a lie.
      edit: ({ name }, _given, { zone }) =>
        zone(name)?.addSet(name, "TXT", [{ kind: "txt", type: "TXT", strings: ["v=DKIM1; k=rsa; p=PASTE-THE-PUBLIC-KEY-HERE"] }]) ?? [],
    },
  },
  check(target, context) {
    const { sender, selector, domain, name, place, playbook } = target;
    const { derive, report, unstated } = context;
    if (!sender) return;
    if (selector === undefined) {
      const owner =
        sender.fields.get("owner")?.text ?? [...(playbook?.people.values() ?? [])].find(({ role }) => role === "migration-lead")?.id;
      unstated(place, "undeclared", { sender: sender.id, domain }, owner);
      return;
    }
    const found = derive(keyAt, name);
    if (!found.known) return;
    const data = { name, sender: sender.id, selector };
    if (found.value.kind === "no-key") report(place, "noKey", data);
    // What the plan withdraws is judged against the mail under way (dkim/selector-removed-too-early).
    if (found.value.kind !== "absent" || withdrawal(target, context)) return;
    const { alias, negativeTtlSeconds } = found.value;
    const seen = negativeTtlSeconds === undefined ? {} : { seenAfterSeconds: negativeTtlSeconds };
    // An alias is there: that it leads nowhere is told by dkim/cname-dangling.
    if (alias === undefined) report(place, "missing", data, { fix: "skeleton", ...seen });
  },
});
