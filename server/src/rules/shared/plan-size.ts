import type { Playbook } from "../../playbook/index.ts";

/** From here on what nobody wrote down is asked for (LANGUAGE 3, `proof`): a small plan stays small. */
const largeMailboxes = 500;

export function isLarge(playbook: Playbook): boolean {
  let mailboxes = 0;
  for (const tranche of playbook.tranches.values()) mailboxes += tranche.mailboxes ?? 0;
  return mailboxes >= largeMailboxes;
}

/** Law or a court asks for evidence of who decided what. */
export function isRegulated(playbook: Playbook): boolean {
  const compliance = playbook.fields.get("compliance");
  return (compliance?.get("regimes")?.items().length ?? 0) + (compliance?.get("holds")?.items().length ?? 0) > 0;
}
