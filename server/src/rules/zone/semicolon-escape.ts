import { type Place, sourceRange, type TextEdit, textAt } from "../../base/index.ts";
import type { LocatedSet, ZoneSource } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { aboutName } from "../shared/zone-texts.ts";

interface Bare {
  readonly set: LocatedSet;
  readonly index: number;
  readonly text: string;
}

export default rule({
  id: "zone/semicolon-escape",
  title: "A semicolon is escaped as the format does not read it",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dns-text", score: 4 },
  source: "octoDNS: TXT records, escaped_semicolons",
  messages: {
    bare: "{problem}",
    published: "The backslash before this semicolon is published: receivers read `\\;`, not the end of a tag. Write the semicolon alone",
    changing: {
      text: "octoDNS 2.0 reads `\\;` as a backslash and a semicolon unless `escaped_semicolons: true` is set: before the update, write {count} semicolons of this file bare and set `escaped_semicolons: false`",
      severity: "hint",
      score: 0,
    },
  },
  fixes: {
    escape: {
      title: "Put the backslash before it",
      // octoDNS refuses the zone now: nothing that works changes.
      safety: "safe",
      edit: (_, edits: readonly TextEdit[]) => edits,
    },
    bare: {
      title: "Write the semicolons alone",
      // Receivers do not know the record now: nothing that works changes.
      safety: "safe",
      edit: (_, { set, index, text }: Bare, tools) => tools.zone(set.owner)?.setText(set, index, text) ?? [],
    },
    unescape: {
      title: "Write all semicolons of the file without a backslash",
      // Right only together with the setting of the provider.
      safety: "unsafe",
      edit: (_, edits: readonly TextEdit[]) => edits,
    },
  },
  check(zone, { report }) {
    for (const { code, message, place, edits } of zone.problems)
      if (code === "bare-semicolon") report(place, "bare", { problem: message }, edits ? { fix: [{ id: "escape", with: edits }] } : {});
    if (zone.kind !== "file") return;
    const { source } = zone;
    if (source.dialect.name === "octodns") {
      const signs = escapes(source);
      const [first] = signs;
      if (first) {
        const edits = signs.map((place): TextEdit => ({ place, newText: ";" }));
        report(first, "changing", { count: signs.length }, { fix: [{ id: "unescape", with: edits }] });
      }
      return;
    }
    for (const set of source.sets) {
      if (set.type !== "TXT") continue;
      for (const [index, { txt, rdata }] of set.sources.entries()) {
        const at = txt && tagged.test(txt.text) ? txt.text.indexOf("\\;") : -1;
        if (!txt || at < 0) continue;
        const place = { unit: rdata.unit, ...sourceRange(txt, { start: at, end: at + 1 }) };
        const bare: Bare = { set, index, text: txt.text.replaceAll("\\;", ";") };
        report(place, "published", {}, { about: aboutName(set.owner), fix: [{ id: "bare", with: bare }] });
      }
    }
  },
});

/** Records of tags; a key of DKIM has its own rule for what leaked into it. */
const tagged = /^v=(?:DMARC1|STSv1|TLSRPTv1|BIMI1)\b/i;

/** Where the file's own texts write a semicolon as `\;`, or as `\\;` in double quotes. */
function escapes(source: ZoneSource): readonly Place[] {
  const own = new Set((source.units ?? []).map(({ unit }) => unit));
  return source.sets.flatMap(({ sources }) =>
    sources.flatMap(({ txt, rdata: { unit } }) => {
      if (!txt || !own.has(unit)) return [];
      return [...txt.text].flatMap((char, i): readonly Place[] => {
        const place = { unit, ...sourceRange(txt, { start: i, end: i + 1 }) };
        return char === ";" && /^\\{1,2};$/.test(textAt(place)) ? [place] : [];
      });
    }),
  );
}
