import { plural } from "../../base/index.ts";
import { holdsOf, type Playbook, type Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { addressList, knownCohort, textList } from "../shared/cohorts.ts";
import { platformOf } from "../shared/platforms.ts";
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
    held: "How does the hold on {count} of {tranche} survive the move{method} ({mailboxes})? A hold is a property of the old mailbox: name the step that sets it again before the source is removed, or let the vendor's questionnaire answer it",
    nowhere:
      "{count} of {tranche} {verb} on hold ({mailboxes}), and the target is an IMAP server, which has no holds: from the move on, what their owners delete is gone. Leave them at the source, or name the step that keeps their mail elsewhere",
    unclear:
      "Is somebody of {tranche} on hold? {why}: look it up, because a mailbox that is on hold and moves{method} loses its hold unless a step sets it again",
  },
  check({ playbook, tranche }, { report, unstated, cannotKnow }) {
    const method = tranche.fields.get("sync")?.get("method")?.text;
    // A hybrid move takes the mailbox as a whole, its recoverable items and its hold with it.
    if (!tranche.hasCohort || method === "hybrid-move" || runbooksSpeakOfHolds(playbook, tranche) || vendorAnswers(playbook)) return;
    const who = whoOf(playbook, ...lawyers) ?? "whoever answers for compliance";
    const said = { tranche: tranche.id, method: method ? ` by ${method}` : "" };
    const declared = (playbook.fields.get("compliance")?.get("holds")?.items() ?? []).flatMap(({ text }) => (text === "" ? [] : [text]));
    const holds = holdsOf(playbook.inventory);
    if (typeof holds === "string") cannotKnow("no-text", holds);
    const own = knownCohort(tranche);
    const { mailboxes } = playbook.inventory;
    // Who is on hold is known, and that somebody is: so it is known whether one of them moves here.
    if (typeof holds === "object" && own && mailboxes && (holds.held.size > 0 || declared.length === 0)) {
      const held = own.members.filter((row) => holds.held.has(row));
      const data = { ...said, count: plural(held.length, "mailbox", "mailboxes"), mailboxes: addressList(mailboxes, held) };
      if (held.length > 0 && platformOf(playbook, "target") === "imap")
        report(tranche.place, "nowhere", { ...data, verb: held.length === 1 ? "is" : "are" });
      else if (held.length > 0) unstated(tranche.place, "held", data, who);
      const unsure = own.members.filter((row) => holds.unsure.has(row)).length;
      const why =
        holds.wide.length > 0
          ? `The list of holds has some on a unit or group, which names no mailbox (${textList(holds.wide, holds.wide.length)})`
          : unsure > 0 && (holds.held.size > 0 || declared.length > 0)
            ? `For ${plural(unsure, "mailbox", "mailboxes")} the inventory does not say`
            : undefined;
      if (held.length === 0 && why !== undefined) unstated(tranche.place, "unclear", { ...said, why }, who);
      return;
    }
    if (declared.length > 0 && !leavesHeldOut(tranche)) unstated(tranche.place, "lost", { ...said, holds: declared.join(", ") }, who);
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
