import type { MacroPart, SpfRecord } from "../../records/index.ts";

/** The macros of the domains that a record's terms ask; a modifier that nobody reads has none. */
export function macrosOf(record: SpfRecord): readonly (MacroPart & { kind: "macro" })[] {
  return record.terms
    .flatMap((term) => {
      if (term.kind === "modifier") return [];
      const spec = "domain" in term ? term.domain : "value" in term ? term.value : undefined;
      return spec?.parts ?? [];
    })
    .filter((part) => part.kind === "macro");
}
