import { formatDuration, type Place, parseDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";

const dayS = 86_400;

export default rule({
  id: "sync/one-pass-for-large",
  title: "One-pass copy where mail keeps arriving",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "sync", score: 3 },
  source: "Method, stage 2 (incremental copy and final delta)",
  messages: {
    long: "{tranche} is copied in one pass over {length}, and the source takes mail until its end: what arrives in a mailbox after its turn stays behind. Copy in deltas (`imap-delta`), or keep the source read-only that long",
  },
  fixes: {
    delta: { title: "Copy in deltas", safety: "unsafe", edit: (_target, place: Place) => [{ place, newText: "imap-delta" }] },
  },
  check({ tranche }, { report }) {
    const method = tranche.fields.get("sync")?.get("method");
    if (!tranche.hasCohort || method?.text !== "imap-once" || !tranche.window) return;
    const seconds = (tranche.window.to - tranche.window.from) / 1000;
    const readOnly = parseDuration(tranche.fields.get("cutover")?.get("readOnly")?.text ?? "") ?? 0;
    if (seconds <= dayS || readOnly >= seconds) return;
    report(method.place, "long", { tranche: tranche.id, length: formatDuration(seconds) }, { fix: [{ id: "delta", with: method.place }] });
  },
});
