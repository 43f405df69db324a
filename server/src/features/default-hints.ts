import { isFirstSlice } from "../playbook/index.ts";
import { type FeatureContext, rangeIn } from "./context.ts";
import type { InlayHint } from "./spf-hints.ts";

/** Behind the id of a tranche: the gate and the way back that it has although nobody wrote them (LANGUAGE 1.7). */
export function defaultHintsOf(context: FeatureContext, path: string): readonly InlayHint[] {
  return context.model.playbooks.flatMap((playbook) =>
    [...playbook.tranches.values()].flatMap((tranche) => {
      const { gate, rollback, place } = tranche;
      const range = tranche.path === path && isFirstSlice(tranche) ? rangeIn(context, path, place) : undefined;
      const words = [
        ...(gate.state === "on" && !gate.stated ? [`gate ${gate.id}`] : []),
        ...(rollback.state === "on" && !rollback.stated ? [`rollback ${rollback.runbook}`] : []),
      ];
      if (!range || words.length === 0) return [];
      const text = context.documents.find((document) => document.path === path)?.text ?? "";
      // Behind the colon of a key, not between the two.
      const offset = text[range.end] === ":" ? range.end + 1 : range.end;
      return [{ offset, label: words.join(", "), tooltip: "Not written, so the default counts" }];
    }),
  );
}
