import type { TextEdit } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { FixTools } from "../rule.ts";

/** What a fix that changes one TXT needs: whose, the text it was made for, and the text it becomes. */
export interface TextChange {
  readonly owner: Name;
  readonly text: string;
  readonly changed: string;
}

/** The `edit` of such a fix: nothing while no text of ours holds exactly `text`. */
export function changeText(_target: unknown, { owner, text, changed }: TextChange, tools: FixTools): readonly TextEdit[] {
  const { set, index } = located(owner, text, tools);
  return set && changed !== text ? (tools.zone(owner)?.setText(set, index, changed) ?? []) : [];
}

/** The `edit` that adds a TXT record. */
export function addText(_target: unknown, { owner, text }: Omit<TextChange, "changed">, tools: FixTools): readonly TextEdit[] {
  return tools.zone(owner)?.addSet(owner, "TXT", [{ kind: "txt", type: "TXT", strings: [text] }]) ?? [];
}

/** The `edit` that removes the record whose text is `text`. */
export function removeText(_target: unknown, { owner, text }: Omit<TextChange, "changed">, tools: FixTools): readonly TextEdit[] {
  const { set, index } = located(owner, text, tools);
  return set ? (tools.zone(owner)?.removeRecord(set, index) ?? []) : [];
}

function located(owner: Name, text: string, tools: FixTools) {
  const set = tools.located(owner, "TXT");
  const index = set?.sources.findIndex((source) => source.txt?.text === text) ?? -1;
  return { set: index < 0 ? undefined : set, index };
}
