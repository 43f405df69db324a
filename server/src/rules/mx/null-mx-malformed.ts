import type { Name } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { meansNoMail, mxOf, recordPlace } from "../shared/mx.ts";

export default rule({
  id: "mx/null-mx-malformed",
  title: "Null MX with another preference or target",
  on: "mxName",
  kind: "syntax",
  severity: "error",
  risk: { category: "routing", component: "mx", score: 4 },
  source: "RFC 7505 §3",
  messages: {
    preference: {
      text: "The null MX of {name} has the preference {preference}; RFC 7505 writes it `0 .`, and a sender that compares both takes the root for a host",
      severity: "warning",
      score: 2,
    },
    target:
      "The MX of {name} is {written}, which is meant to say that there is no mail: senders try to deliver to themselves or keep the mail for days. The null MX is `0 .`",
  },
  fixes: {
    null: {
      title: "Write the null MX: 0 .",
      safety: "unsafe",
      edit: (_target, owner: Name, tools) => {
        const source = tools.located(owner, "MX")?.sources[0];
        if (!source?.name || !source.preference) return [];
        const edits = [
          { place: source.preference, newText: "0" },
          { place: source.name, newText: "." },
        ];
        return tools.zone(owner)?.replaceText(edits) ?? [];
      },
    },
  },
  check({ name, place, domain }, { derive, located, report }) {
    const mx = derive(mxOf, name);
    if (!mx.known) return;
    const { owner, records } = mx.value;
    const [only, ...others] = records;
    if (!only || others.length > 0) return;
    const set = located(owner, "MX");
    const at = recordPlace(set, only, place);
    const fix = [{ id: "null" as const, with: owner }];
    if (only.exchange === ".") {
      // A domain with mailboxes has a worse fault: mx/null-mx-on-active-domain.
      if (only.preference === 0 || domain?.roles.includes("receive")) return;
      report(at, "preference", { name, preference: only.preference }, { fix });
    } else if (meansNoMail(only.exchange, name)) {
      report(at, "target", { name, written: set?.sources[0]?.nameWritten ?? only.exchange }, { fix });
    }
  },
});
