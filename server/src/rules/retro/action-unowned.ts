import { formatInstant, parseEnd } from "../../base/index.ts";
import { insertEntry, type YamlMap } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { mapOf, programmeOf, whoOf } from "../shared/programme.ts";

export default rule({
  id: "retro/action-unowned",
  title: "What a review decided is nobody's, or still open",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "organisation", score: 2 },
  source: "Method, retrospectives (responsible owners)",
  messages: {
    unowned: "Nobody does it, or nobody says until when: the action has no {missing}, and what has none is not done",
    overdue: {
      text: "This action of the review of {tranche} was due on {due} and is open: {owner} says whether it still matters, or it comes back in the next tranche",
      score: 1,
    },
    unheld: {
      text: "Who holds the reviews (`reviews.owner`)? What everybody looks back at, nobody prepares",
      severity: "info",
      score: 1,
    },
    blocking: {
      text: "{next} starts on {start}, and this action of the review of {tranche} that it has to wait for is open",
      severity: "error",
      score: 3,
    },
  },
  fixes: {
    owner: {
      title: "Give it to whoever held the review",
      safety: "unsafe",
      edit: (_target, { action, owner }: { action: YamlMap; owner: string }) => insertEntry(action, "owner", owner),
    },
  },
  check(playbook, { report, unstated, isPast }) {
    const reviews = programmeOf(playbook)?.get("reviews");
    if (reviews?.node.kind === "map" && (reviews.get("owner")?.text ?? "") === "") {
      const place = programmeOf(playbook)?.entry("reviews")?.key.place ?? reviews.place;
      unstated(place, "unheld", {}, whoOf(playbook, "migration-lead") ?? "the migration lead");
    }
    for (const { fields } of playbook.reviews) {
      const reviewed = fields.get("tranche")?.text ?? "";
      for (const action of fields.get("actions")?.items() ?? []) {
        const map = mapOf(action);
        const what = action.get("what");
        if (!map || !what || action.get("done")) continue;
        const missing = (["owner", "due"] as const).filter((key) => !map.entry(key));
        const by = fields.get("by")?.text ?? "";
        const isFixable = missing.includes("owner") && playbook.people.has(by);
        if (missing.length > 0) {
          const fix = isFixable ? { fix: [{ id: "owner" as const, with: { action: map, owner: by } }] } : {};
          report(what.place, "unowned", { missing: missing.map((key) => `\`${key}\``).join(" and no ") }, fix);
        }
        const due = action.get("due");
        const end = parseEnd(due?.text ?? "", playbook.timeZone);
        if (due && end !== undefined && isPast(end))
          report(due.place, "overdue", { tranche: reviewed, due: due.text, owner: action.get("owner")?.text || "whoever held it" });
        if (action.get("blocking")?.value !== true) continue;
        for (const next of playbook.tranches.values()) {
          const { window } = next;
          const waits = next.needs.some(({ id }) => id === reviewed || playbook.tranches.get(id)?.written === reviewed);
          // Told from three days before: earlier there is time to do it.
          if (!waits || !window || !isPast(window.from - warnedMs)) continue;
          const data = { next: next.id, start: formatInstant(window.from, window.timeZone), tranche: reviewed };
          report(what.place, "blocking", data, { about: { scope: { kind: "tranche", tranche: next.id }, target: next.id } });
        }
      }
    }
  },
});

const warnedMs = 3 * 86_400_000;
