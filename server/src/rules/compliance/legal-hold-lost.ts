import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { lawyers, whoOf } from "../shared/programme.ts";

export default rule({
  id: "compliance/legal-hold-lost",
  title: "Mailboxes on hold move without their hold",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "legal", score: 5 },
  source: "Method, legal policies; Federal Rules of Civil Procedure 37(e) as an example",
  messages: {
    lost: "How does {holds} survive the move of {tranche}{method}? A hold is a property of the old mailbox: name the step that sets it again before the source is removed, or let the vendor's questionnaire answer it",
  },
  check({ playbook, tranche }, { unstated }) {
    if (!tranche.hasCohort || leavesHeldOut(tranche)) return;
    const holds = (playbook.fields.get("compliance")?.get("holds")?.items() ?? []).map(({ text }) => text).filter((text) => text !== "");
    if (holds.length === 0) return;
    const method = tranche.fields.get("sync")?.get("method");
    // A hybrid move takes the mailbox as a whole, its recoverable items and its hold with it.
    if (method?.text === "hybrid-move" || runbooksSpeakOfHolds(playbook, tranche) || vendorAnswers(playbook)) return;
    const data = { tranche: tranche.id, holds: holds.join(", "), method: method ? ` by ${method.text}` : "" };
    unstated(tranche.place, "lost", data, whoOf(playbook, ...lawyers) ?? "whoever answers for compliance");
  },
});

/** `not litigationHold`, `litigationHold == false`: held mailboxes move with another tranche. */
function leavesHeldOut({ fields }: Tranche): boolean {
  const select = fields.get("cohort")?.get("select")?.text ?? "";
  return /\bnot\s+\(?\s*\w*hold\b|\b\w*hold\s*(?:==\s*'?(?:false|no)\b|!=\s*'?(?:true|yes)\b)/i.test(select);
}

/** The run sheet of the tranche, or a runbook that moves holds by its name. */
function runbooksSpeakOfHolds({ runbooks }: Playbook, { fields }: Tranche): boolean {
  const sheet = fields.get("cutover")?.get("runbook")?.text;
  return [...runbooks.values()].some(
    ({ id, title, builtIn, fields: runbook }) =>
      !builtIn &&
      (isAboutHolds(id) ||
        isAboutHolds(title) ||
        (id === sheet &&
          (runbook.get("steps")?.items() ?? []).some((step) =>
            [step.get("id"), step.get("title"), step.get("manual"), step.get("run")].some((text) => isAboutHolds(text?.text ?? "")),
          ))),
  );
}

function vendorAnswers({ questionnaires }: Playbook): boolean {
  return questionnaires.some(({ fields }) =>
    (fields.get("answers")?.entries() ?? []).some(
      ([key, answer]) =>
        (answer.get("answer")?.text ?? "") !== "" && (isAboutHolds(key.text) || isAboutHolds(answer.get("question")?.text ?? "")),
    ),
  );
}

function isAboutHolds(text: string): boolean {
  return /\b(?:legal|litigation|transfer|retention|in-place|set|move|keep)[\s-]*holds?\b|LitigationHold/i.test(text);
}
