import type { Name } from "../../dns/index.ts";
import type { TextString } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { firstWord, lastWord, lostSpaces } from "../shared/lost-space.ts";

interface Break {
  readonly owner: Name;
  readonly index: number;
  readonly text: string;
}

export default rule({
  id: "zone/txt-split-loses-space",
  title: "Adjacent TXT strings join without the needed space",
  on: "recordSet",
  kind: "semantic",
  severity: "error",
  risk: { category: "authentication", component: "dns-text", score: 4 },
  source: "RFC 7208 §3.3",
  messages: {
    joined: 'The strings of this SPF record join without a space: receivers read "{joined}" as one term',
  },
  fixes: {
    space: {
      title: "Insert the space",
      // The record is a permerror now: nothing that works changes.
      safety: "safe",
      edit: ({ set }, { text, index }: Break, tools) => tools.zone(set.owner)?.setText(set, index, text) ?? [],
    },
  },
  check({ set, zone }, { report }) {
    if (set.type !== "TXT" || (zone.kind === "file" && zone.source.dialect.chunking !== "author")) return;
    for (const [index, source] of set.sources.entries()) {
      const strings = source.strings ?? [];
      const breaks = lostSpaces(strings);
      const at = breaks[0];
      if (at === undefined) continue;
      const text = strings.map((string, i) => string.value.text + (breaks.includes(i) ? " " : "")).join("");
      const [before, after] = [strings[at] as TextString, strings[at + 1] as TextString];
      const joined = `${lastWord(before)}${firstWord(after)}`;
      report(
        { unit: before.place.unit, start: before.place.start, end: after.place.end },
        "joined",
        { joined },
        { fix: [{ id: "space", with: { owner: set.owner, index, text } }] },
      );
    }
  },
});
