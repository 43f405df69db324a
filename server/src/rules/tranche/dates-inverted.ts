import { type Place, textAt } from "../../base/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "tranche/dates-inverted",
  title: "Window ends before it starts",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "routing", component: "tranche-plan", score: 3 },
  source: "LANGUAGE §3",
  messages: {
    inverted: "The window of {tranche} ends ({to}) before it starts ({from}): nobody can plan with it",
    empty: "The window of {tranche} ends in the moment in which it starts ({from}): no time is left to move anybody",
  },
  fixes: {
    swap: {
      title: "Swap start and end",
      safety: "unsafe",
      edit: (_target, [from, to]: readonly [Place, Place]) => [
        { place: from, newText: textAt(to) },
        { place: to, newText: textAt(from) },
      ],
    },
  },
  check({ tranche }, { report }) {
    const { window } = tranche;
    if (!window || window.to > window.from) return;
    const [from, to] = [window.fromPlace, window.toPlace];
    const words = { tranche: tranche.id, from: plain(from), to: plain(to) };
    if (window.to === window.from) report(to, "empty", words);
    else report(to, "inverted", words, { fix: [{ id: "swap", with: [from, to] }], related: [{ place: from, message: "the start" }] });
  },
});

function plain(place: Place): string {
  return textAt(place)
    .replaceAll(/^["']|["']$/g, "")
    .replaceAll(/\s+/g, " ");
}
