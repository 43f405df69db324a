import { appendItem, type YamlList } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { isFirstDomain } from "../shared/senders.ts";

const wanted = ["list-unsubscribe", "list-unsubscribe-post"] as const;

export default rule({
  id: "bulk/unsubscribe-not-signed",
  title: "DKIM does not cover the List-Unsubscribe fields",
  on: "sender",
  kind: "playbook",
  severity: "warning",
  risk: { category: "authentication", component: "bulk-sender", score: 3 },
  source: "RFC 8058 §4",
  messages: {
    unsigned:
      "The signature of {sender} does not cover {fields}: receivers then ignore one-click unsubscribe, because anybody on the way could have put it in. Add it to the signed header fields",
  },
  fixes: {
    sign: {
      title: "Sign the List-Unsubscribe fields",
      safety: "unsafe",
      edit: (_target, { list, missing }: { list: YamlList; missing: readonly string[] }) => {
        if (!list.flow) return missing.flatMap((field) => appendItem(list, field));
        return appendItem(list, missing.join(", "));
      },
    },
  },
  check({ sender, domain }, { report }) {
    const signed = sender.fields.get("signedHeaders");
    if (!signed || sender.fields.get("unsubscribe")?.text !== "one-click" || !isFirstDomain(sender, domain)) return;
    const covered = new Set(signed.items().map(({ text }) => text.trim().toLowerCase()));
    const missing = wanted.filter((field) => !covered.has(field));
    // A list that is still empty is being written.
    if (covered.size === 0 || missing.length === 0 || signed.node.kind !== "list") return;
    report(
      signed.place,
      "unsigned",
      { sender: sender.id, fields: missing.join(" and ") },
      { fix: [{ id: "sign", with: { list: signed.node, missing } }] },
    );
  },
});
