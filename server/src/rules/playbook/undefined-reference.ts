import { closest } from "../../base/index.ts";
import { builtInDeclarations, type Playbook, type Reference, type Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "playbook/undefined-reference",
  title: "Reference to an id which does not exist",
  on: "playbook",
  kind: "semantic",
  severity: "error",
  risk: { category: "compliance", component: "playbook-structure", score: 0 },
  source: "Project schema; LANGUAGE §1.4",
  messages: {
    undefined: "`{field}` names the {kind} {id}, which nothing declares{meant}",
    protection: {
      text: "`{field}` names the {kind} {id}, which nothing declares, so the protection it promises is not there{meant}",
      category: "routing",
      score: 4,
    },
  },
  fixes: {
    rename: {
      title: "Write what was probably meant",
      safety: "unsafe",
      edit: (_target, { reference, id }: { reference: Reference; id: string }) => [{ place: reference.place, newText: id }],
    },
  },
  check(playbook, { report, cannotKnow }) {
    for (const reference of playbook.references) {
      if (reference.target) continue;
      const { id, kind, field, place } = reference;
      if (reference.unread) {
        cannotKnow("parse-error", `whether the ${kind} ${id} exists: a document that may declare it could not be read`);
        continue;
      }
      const meant = closest(id, idsOf(playbook, reference));
      const data = { field, kind, id, meant: meant ? `; did you mean ${meant}?` : "" };
      const users = protectedBy(playbook, reference);
      const only = users.length === 1 ? users[0] : undefined;
      report(place, users.length > 0 || kind === "gate" ? "protection" : "undefined", data, {
        ...(meant ? { fix: [{ id: "rename", title: `Write ${meant}`, with: { reference, id: meant } }] } : {}),
        ...(only === undefined ? {} : { about: { scope: { kind: "tranche", tranche: only }, target: only } }),
      });
    }
  },
});

/** A gate or a rollback that does not exist is a gate or a rollback that is missing: in these tranches, and in no others. */
function protectedBy(playbook: Playbook, { kind, id }: Reference): readonly string[] {
  if (kind !== "gate" && kind !== "runbook") return [];
  const isUser = ({ gate, rollback }: Tranche): boolean =>
    kind === "gate" ? gate.id === id : rollback.state === "on" && rollback.runbook === id;
  return [...playbook.tranches.values()].filter(isUser).map((tranche) => tranche.id);
}

function idsOf(playbook: Playbook, { kind }: Reference): readonly string[] {
  return [...playbook.declarations, ...builtInDeclarations()].filter((one) => one.kind === kind).map(({ id }) => id);
}
