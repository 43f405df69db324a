import { indexed, type Playbook } from "../../playbook/index.ts";

/** From here on what nobody wrote down is asked for (LANGUAGE 3, `proof`): a small plan stays small. */
const largeMailboxes = 500;

export function isLarge(playbook: Playbook): boolean {
  return indexed(playbook, sizes, "large") ?? false;
}

/** Worked out once: every tranche asks, and hardly a change of one of them changes the answer. */
function sizes({ tranches }: Playbook): ReadonlyMap<string, boolean> {
  let mailboxes = 0;
  for (const tranche of tranches.values()) mailboxes += tranche.mailboxes ?? 0;
  return new Map([["large", mailboxes >= largeMailboxes]]);
}

/** Law or a court asks for evidence of who decided what. */
export function isRegulated(playbook: Playbook): boolean {
  const compliance = playbook.fields.get("compliance");
  return (compliance?.get("regimes")?.items().length ?? 0) + (compliance?.get("holds")?.items().length ?? 0) > 0;
}
