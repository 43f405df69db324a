import { closest } from "../../base/index.ts";
import { withText } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { joinedTag, ownDmarc } from "../shared/dmarc.ts";

/** Words that people write when they mean one of the three. */
const meant: Readonly<Record<string, string>> = {
  monitor: "none",
  monitoring: "none",
  report: "none",
  allow: "none",
  accept: "none",
  spam: "quarantine",
  junk: "quarantine",
  block: "reject",
  deny: "reject",
  discard: "reject",
  drop: "reject",
};

export default rule({
  id: "dmarc/policy-invalid",
  title: "p, sp or np has an unknown value",
  on: "dmarcName",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dmarc", score: 4 },
  source: "RFC 9989 §4.7, §4.10.1",
  messages: {
    unknown: "{tag} is none, quarantine or reject, not {value}; receivers act as if p=none stood here, or leave DMARC out altogether",
  },
  fixes: { policy: { title: "Write the policy that was meant", safety: "unsafe", edit: changeText } },
  check(target, context) {
    const own = ownDmarc(target, context);
    if (!own) return;
    for (const tag of own.record.tags) {
      const name = tag.name.value;
      const value = tag.value.value;
      if (!["p", "sp", "np"].includes(name) || value === "" || joinedTag(tag)) continue;
      if (/^(?:none|quarantine|reject)$/i.test(value)) continue;
      const instead = meant[value.toLowerCase()] ?? closest(value, ["none", "quarantine", "reject"]);
      const { text, owner } = own;
      const fix = instead && [
        {
          id: "policy" as const,
          title: `Write ${name}=${instead}`,
          with: { owner, text, changed: withText(text, tag.value.range, instead) },
        },
      ];
      context.report(own.place(tag.value.range), "unknown", { tag: name, value }, fix ? { fix } : {});
    }
  },
});
