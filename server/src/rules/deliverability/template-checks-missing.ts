import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { isBulk } from "../shared/senders.ts";
import { switchedOff } from "../shared/switched-off.ts";

export default rule({
  id: "deliverability/template-checks-missing",
  title: "Templates are sent and nobody checks them",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "deliverability", score: 3 },
  source: "Method, metrics for tranche gating and case 3; RFC 8058",
  messages: {
    off: "{sender} sends marketing mail, and `templates` is switched off: a broken link or a missing unsubscribe goes out to everybody",
    unsaid:
      "{sender} sends marketing mail with {tranche}: where are its templates? State `templates`, so that links, variables and unsubscribe are checked",
  },
  fixes: {
    templates: {
      title: "Check the templates below templates/",
      safety: "unsafe",
      edit: ({ playbook: { root } }) => {
        const text = "{ glob: templates/**/*.html }";
        const off = switchedOff(root, "templates");
        return off ? [{ place: off, newText: text }] : insertEntry(root, "templates", text);
      },
    },
  },
  check({ playbook, tranche }, { report, unstated }) {
    const sender = tranche.senders.find(isBulk);
    const entry = playbook.root.entry("templates");
    if (!sender || playbook.fields.get("templates")) return;
    const off = switchedOff(playbook.root, "templates");
    const data = { sender: sender.id, tranche: tranche.id };
    if (off) report(off, "off", data, { fix: "templates" });
    else unstated(entry?.key.place ?? sender.place, "unsaid", data, "whoever runs the mailings", entry ? {} : { fix: "templates" });
  },
});
