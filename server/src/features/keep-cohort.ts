import { joinPath } from "../base/index.ts";
import { insertEntry, nodeAt } from "../yaml/index.ts";
import { type FeatureContext, fileAt, playbookOf, rangeIn } from "./context.ts";
import { isClean, type Refactoring, rootMap } from "./extract.ts";

/** On a key of a Decision that does not say who moved: the members of its tranche as a list beside it, which the Decision names. */
export function keptCohort(context: FeatureContext, path: string, offset: number): Refactoring | undefined {
  const file = fileAt(context, path);
  const playbook = playbookOf(context, path);
  const root = rootMap(file);
  const spot = file && nodeAt(file.yaml, offset);
  if (!file || !playbook || !root || file.kind !== "Decision" || spot?.where !== "key" || spot.path.length > 0 || !isClean(file))
    return undefined;
  const decision = playbook.decisions.find((one) => one.path === path);
  const tranche = playbook.tranches.get(decision?.tranche ?? "");
  const { mailboxes } = playbook.inventory;
  if (root.entry("cohort") || decision?.verdict === "rolled-back" || tranche?.cohort?.state !== "known" || !mailboxes) return undefined;
  const { members } = tranche.cohort;
  if (members.length === 0) return undefined;
  const list = `records/${file.id ?? tranche.id}.csv`.replace(/[^\w./-]/g, "-");
  const edits = insertEntry(root, "cohort", `{ file: ${list}, size: ${members.length} }`).flatMap(({ place, newText }) => {
    const range = rangeIn(context, path, place);
    return range ? [{ path, range, newText }] : [];
  });
  return {
    title: `Keep who moved with ${tranche.id} in ${list}`,
    kind: "refactor.rewrite",
    edits,
    create: { path: joinPath(playbook.folder, list), text: ["PrimarySmtpAddress", ...members.map(mailboxes.addressOf), ""].join("\n") },
  };
}
