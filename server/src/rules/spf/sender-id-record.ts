import { isSenderId } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { removeText } from "../shared/change-text.ts";
import { textPlace } from "../shared/places.ts";
import { textsIfKnown } from "../shared/spf-record.ts";

export default rule({
  id: "spf/sender-id-record",
  title: "Sender ID record is dead weight",
  on: "spfName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "spf", score: 1 },
  source: "RFC 6686 §5",
  messages: {
    dead: "{name} has a Sender ID record; no receiver reads {start} any more, and it makes every TXT answer longer. Remove it",
  },
  fixes: { remove: { title: "Remove the Sender ID record", safety: "safe", edit: removeText } },
  check({ name, place }, { derive, located, report }) {
    const texts = derive(textsIfKnown, name);
    if (!texts.known) return;
    for (const text of texts.value.filter(isSenderId)) {
      const start = text.split(" ")[0] ?? "";
      const at = textPlace(located(name, "TXT"), (one) => one === text, { start: 0, end: start.length });
      report(at?.place ?? place, "dead", { name, start }, { fix: [{ id: "remove", with: { owner: name, text } }] });
    }
  },
});
