import { formatDuration } from "../base/index.ts";
import { planMove } from "../plan/index.ts";
import { isFirstSlice, logicalColumn, type Playbook, type Tranche } from "../playbook/index.ts";
import { type FeatureContext, rangeIn } from "./context.ts";
import { code, escapeMarkdown } from "./markdown.ts";
import { cohortCount } from "./select-completion.ts";
import type { InlayHint } from "./spf-hints.ts";

/** Behind what says who moves: how many that are. */
export function cohortHintsOf(context: FeatureContext, path: string): readonly InlayHint[] {
  return context.model.playbooks.flatMap((playbook) =>
    [...playbook.tranches.values()].flatMap((tranche) => {
      // The slices of a split tranche have one expression.
      if (!isFirstSlice(tranche)) return [];
      const place = tranche.cohort?.select?.place ?? tranche.fields.get("cohort")?.get("file")?.place;
      const label = cohortCount(playbook, tranche);
      const range = place && label !== undefined ? rangeIn(context, path, place) : undefined;
      if (!range || label === undefined) return [];
      return [{ offset: range.end, label, tooltip: moveText(playbook, tranche) ?? "Mailboxes of the inventory that it selects" }];
    }),
  );
}

/** Who moves with a tranche, by domain and department, and how long it takes; empty while nobody knows. Markdown. */
export function cohortText(playbook: Playbook, tranche: Tranche): string {
  const { cohort } = tranche;
  const { mailboxes, names } = playbook.inventory;
  if (cohort?.state === "unknown" && cohort.why !== "unstated") return `Who moves is not known: ${escapeMarkdown(cohort.detail)}.`;
  if (cohort?.state !== "known" || !mailboxes) return "";
  const [moved] = cohort.moved;
  const along = cohort.members.length - cohort.chosen;
  const lines = [`${cohortCount(playbook, tranche) ?? ""}${along > 0 ? `, ${along} of them by \`with\`` : ""}`];
  if (moved) lines.push(`moved, as ${code(moved.list.decision)} keeps it in ${code(moved.list.path)}`);
  const domains = cohort.members.map((row) => mailboxes.addressOf(row).replace(/^.*@/, ""));
  lines.push(`by domain: ${countText(domains)}`);
  for (const logical of ["department", "site"] as const) {
    const column = logicalColumn(mailboxes.table, "mailboxes", logical, names);
    if (column) lines.push(`by ${logical}: ${countText(cohort.members.map((row) => mailboxes.table.cell(row, column)))}`);
  }
  const move = moveText(playbook, tranche);
  if (move !== undefined) lines.push(move);
  if (cohort.unsure > 0) lines.push(`${cohort.unsure} more may belong to it: a cell that decides is empty`);
  return lines.map((line) => `- ${line}`).join("\n");
}

function countText(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const shown = sorted.slice(0, 6).map(([value, count]) => `${value === "" ? "(empty)" : code(value)} ${count}`);
  return sorted.length > shown.length ? `${shown.join(", ")} and ${sorted.length - shown.length} more` : shown.join(", ");
}

/** `1.2 TB, hybrid move, 20 at once: about 3 d, in bad cases 14 d`. */
function moveText(playbook: Playbook, tranche: Tranche): string | undefined {
  const plan = planMove(playbook, tranche);
  if (!plan || plan.p50Seconds === 0) return undefined;
  const gigabytes = plan.bytes / 1024 ** 3;
  const size = gigabytes >= 1024 ? `${(gigabytes / 1024).toFixed(1)} TB` : `${gigabytes.toFixed(1)} GB`;
  const times = `about ${formatDuration(plan.p50Seconds)}, in bad cases ${formatDuration(plan.p90Seconds)}`;
  const batches = plan.batches > 1 ? ` in ${plan.batches} batches` : "";
  return `${size}, ${plan.limits.way}${plan.isAssumed ? " (assumed)" : ""}, ${plan.concurrency} at once${batches}: ${times}${plan.isOnePass ? "" : " for the first copy"}`;
}
