import { toName } from "../dns/index.ts";
import type { Cursor } from "../yaml/index.ts";
import type { PlaybookDoc } from "./model.gen.ts";
import type { Playbook } from "./types.ts";

/** `risk` of a plan: scores that it raises, risks that its people know. What is half typed counts as not there. */
export function readRisk(fields: Cursor<PlaybookDoc>): Pick<Playbook, "knownRisks" | "raisedScores"> {
  const risk = fields.get("risk");
  const isScore = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 5;
  return {
    raisedScores: new Map(
      (risk?.get("scores")?.entries() ?? []).flatMap(([key, value]) =>
        isScore(value.value) ? [[key.text, { score: value.value, place: value.place }] as const] : [],
      ),
    ),
    knownRisks: (risk?.get("findings")?.items() ?? []).flatMap((item) => {
      const [category, score, what] = [item.get("category")?.text, item.get("score")?.value, item.get("what")?.text];
      if (!category || !what || !isScore(score)) return [];
      const domain = item.get("domain")?.text;
      return [
        {
          category,
          score,
          what,
          tranche: item.get("tranche")?.text || undefined,
          domain: domain ? toName(domain) : undefined,
          place: item.place,
        },
      ];
    }),
  };
}
