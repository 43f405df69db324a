import type { WireLocation, WireSubject } from "../../../server/src/lsp/protocol.ts";

export type { StepSubject } from "../../../server/src/lsp/protocol.ts";

/** What a row is about, for the commands on it. */
export type Subject = WireSubject | { readonly kind: "finding"; readonly rule: string };

/** One row of a tree as plain data: the views turn it into what VS Code draws. */
export interface TreeNode {
  /** Stable over refreshes: what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  readonly icon: string;
  readonly color?: string;
  readonly place?: WireLocation;
  readonly subject?: Subject;
  readonly expanded?: boolean;
  /** Asked for only when the row is opened; a row without it is a leaf. */
  readonly children?: () => readonly TreeNode[] | Promise<readonly TreeNode[]>;
}

/** The words that menus in package.json ask for. */
export function contextOf({ place, subject, icon }: TreeNode): string {
  const words: string[] = [];
  if (subject?.kind === "step") words.push("step", ...(icon === "terminal" ? ["command"] : []));
  else if (subject) words.push(subject.kind);
  if (place) words.push("place");
  return words.join(" ");
}
