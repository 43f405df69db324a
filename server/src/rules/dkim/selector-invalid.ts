import type { Place } from "../../base/index.ts";
import { isSelector } from "../../records/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "dkim/selector-invalid",
  title: "Selector is not a valid name",
  on: "playbook",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dkim", score: 4 },
  source: "RFC 6376 §3.1; RFC 1035 §2.3.1",
  messages: {
    suffix:
      "{sender} declares the selector {selector} with its suffix; a selector is what stands before ._domainkey, so nobody can look this key up",
    characters:
      "{sender} declares the selector {selector}, which cannot be a name: letters, digits and hyphens in labels of at most 63, with dots between them. So nobody can look its key up",
  },
  fixes: {
    write: {
      title: "Write it as a selector",
      safety: "unsafe",
      edit: (_target, { place, text }: { place: Place; text: string }) => [{ place, newText: text }],
    },
  },
  check({ senders }, { report }) {
    for (const sender of senders.values()) {
      for (const { selector, place } of sender.selectors) {
        if (isSelector(selector)) continue;
        const bare = selector.replace(/\.?_domainkey(?:\..*)?$/i, "");
        const written = bare
          .trim()
          .replace(/[^A-Za-z0-9_.-]+/g, "-")
          .replace(/^[-.]+|[-.]+$/g, "");
        const fix = isSelector(written) ? { fix: [{ id: "write" as const, with: { place, text: written } }] } : {};
        const about = { scope: { kind: "sender" as const, sender: sender.id }, target: sender.id };
        const data = { sender: sender.id, selector: `"${selector.slice(0, 80)}"` };
        report(place, bare !== selector && isSelector(bare) ? "suffix" : "characters", data, { ...fix, about });
      }
    }
  },
});
