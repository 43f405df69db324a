import { plural } from "../../base/index.ts";
import { type Delegation, delegationsOf, type Playbook, type Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { cohortPlace, knownCohort, textList, whyUnknown } from "../shared/cohorts.ts";

export default rule({
  id: "tranche/delegates-split",
  title: "Shared mailbox and its users move in different tranches",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "cohort", score: 3 },
  source: "Method, question 3; Exchange hybrid permissions (OfficeDocs-Exchange @52e8b70, 2021)",
  messages: {
    split:
      "{count} {verb} cut between {tranche} and {later} until {later} has moved: {pairs}. Meanwhile these people cannot open the other mailbox or send as it",
    hybrid: {
      text: "{count} {verb} cut between {tranche} and {later}: {pairs}. A hybrid move keeps full access across, but not every send-as and calendar right: try one first",
      severity: "info",
      score: 1,
    },
  },
  check({ tranche, playbook }, { report, cannotKnow }) {
    const own = knownCohort(tranche);
    const why = whyUnknown(tranche);
    if (why) return cannotKnow(...why);
    const { permissions } = playbook.inventory.files;
    if (!own || permissions.state === "unstated" || permissions.state === "none") return;
    const edges = delegationsOf(playbook.inventory);
    if (!edges) return cannotKnow("no-text", `${permissions.path} is not there, or has no columns of mailbox and delegate`);
    const mine = new Set(own.members);
    // Told once, where the first of the two moves: that is when it breaks.
    const after = [...playbook.tranches.values()].filter(({ order }) => order > tranche.order);
    for (const written of new Set(after.map((one) => one.written))) {
      const slices = after.filter((one) => one.written === written);
      const theirs = new Set(slices.flatMap((one) => knownCohort(one)?.members ?? []));
      const cut = edges.filter(({ owner, delegate }) => isCut(mine, theirs, owner, delegate));
      const [later, last] = [slices[0], slices.at(-1)];
      if (cut.length === 0 || !later || !last) continue;
      const name = later === last ? later.id : `${later.id} to ${last.id}`;
      const data = {
        count: plural(cut.length, "delegation", "delegations"),
        verb: cut.length === 1 ? "is" : "are",
        tranche: tranche.id,
        later: name,
        pairs: textList(clusters(playbook, cut).slice(0, 3), clusters(playbook, cut).length),
      };
      report(cohortPlace(tranche), isHybrid(tranche) ? "hybrid" : "split", data, {
        related: [{ place: cohortPlace(later), message: `the others move with ${name}` }],
      });
    }
  },
});

/** One side moves here and the other there. Who is in both is another finding. */
function isCut(mine: ReadonlySet<number>, theirs: ReadonlySet<number>, owner: number, delegate: number): boolean {
  const here = (row: number) => mine.has(row) && !theirs.has(row);
  const there = (row: number) => theirs.has(row) && !mine.has(row);
  return (here(owner) && there(delegate)) || (there(owner) && here(delegate));
}

function isHybrid({ fields }: Tranche): boolean {
  return fields.get("sync")?.get("method")?.text === "hybrid-move";
}

/** `info@shop.test (3 people)`, those with most people first. */
function clusters({ inventory }: Playbook, cut: readonly Delegation[]): readonly string[] {
  const people = new Map<number, number>();
  for (const { owner } of cut) people.set(owner, (people.get(owner) ?? 0) + 1);
  return [...people]
    .sort((a, b) => b[1] - a[1])
    .map(([owner, count]) => `${inventory.mailboxes?.addressOf(owner) ?? ""} (${plural(count, "person", "people")})`);
}
