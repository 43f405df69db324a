import type { StepPart } from "../../playbook/index.ts";
import type { Cursor } from "../../yaml/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

/** Commands that change something, at the beginning of a command of the line. Reading ones (`Get-`, `dig`, `--dry-run`) are not meant. */
const changing = [
  /(?:^|[;|&\n{]\s*)(?:(?:Set|Remove|New|Enable|Disable|Add|Clear|Start|Stop|Update|Suspend|Resume|Move|Complete|Reset)-[A-Z]\w+)/,
  /(?:^|[;|&\n]\s*)(?:sudo\s+)?(?:rm|mv|dd|kill|truncate)\s/,
  /(?:^|[;|&\n]\s*)(?:sudo\s+)?(?:postsuper\s+-d|postqueue\s+-f|systemctl\s+(?:stop|restart|start|disable)|doveadm\s+(?:expunge|deduplicate|mailbox\s+delete))/,
  /\b(?:terraform\s+(?:apply|destroy)|gcloud\s.*\bdelete\b|aws\s.*\b(?:delete|change)-|octodns-sync\s.*--doit|dnscontrol\s+push|gam\s.*\b(?:delete|update|create)\b)/,
];

export default rule({
  id: "runbook/destructive-command",
  title: "Triage command changes state without a marker",
  on: "playbook",
  kind: "semantic",
  severity: "warning",
  risk: { category: "routing", component: "runbooks", score: 2 },
  source: "Tool rule",
  messages: {
    changes:
      "`{command}` of {runbook} changes something, and nobody has to confirm it: a step that is run to look must not change what it looks at; add `confirm`",
  },
  fixes: {
    confirm: {
      title: "Let a person confirm it",
      safety: "safe",
      edit: (_target, { step, person }: { step: Cursor<StepPart>; person: string }) =>
        step.node.kind === "map" ? insertEntry(step.node, "confirm", person) : [],
    },
  },
  check(playbook, { report }) {
    const lead = [...playbook.people.values()].find(({ role }) => role === "migration-lead")?.id;
    for (const { id, builtIn, fields } of playbook.runbooks.values()) {
      if (builtIn) continue;
      for (const step of [...(fields.get("steps")?.items() ?? []), ...(fields.get("rollback")?.items() ?? [])]) {
        const run = step.get("run");
        const found =
          run && !/--dry-run|-WhatIf\b/.test(run.text) ? changing.map((pattern) => pattern.exec(run.text)?.[0]).find(Boolean) : undefined;
        if (!run || !found || step.get("confirm")) continue;
        report(
          run.place,
          "changes",
          { command: found.replace(/^[;|&\n{\s]+/, "").trim(), runbook: id },
          {
            ...(lead ? { fix: [{ id: "confirm", with: { step, person: lead } }] } : {}),
            about: { scope: { kind: "document", path: playbook.path }, target: id },
          },
        );
      }
    }
  },
});
