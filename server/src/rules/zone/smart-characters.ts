import { type Place, type TextEdit, textAt } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { LocatedSet } from "../../zones/index.ts";
import { rule } from "../rule.ts";

/** What word processors, PDF and ticket systems put in place of the characters of a record. */
const smart = /[\u2018-\u201f\u00a0\u200b-\u200f\ufeff\u2013\u2014\uff01-\uff5e]/;

export default rule({
  id: "zone/smart-characters",
  title: "Typographic quotes, NBSP or invisible characters inside a record",
  on: "recordSet",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dns-text", score: 4 },
  source: "RFC 7208 §12; RFC 6376 §3.2",
  messages: {
    smart: "The {type} of {owner} holds {characters}, which no receiver understands: it looks right and is not. Type the plain characters",
  },
  fixes: {
    plain: {
      title: "Use plain characters",
      safety: "unsafe",
      edit: (_target, { owner, edits }: { owner: Name; edits: readonly TextEdit[] }, tools) => tools.zone(owner)?.replaceText(edits) ?? [],
    },
  },
  check({ set }, { report }) {
    for (const source of set.sources) {
      const text = textAt(source.rdata);
      if (!smart.test(text) || !isForMachines(set, text)) continue;
      const found = [...text].flatMap((char, i, all) => (smart.test(char) ? [{ char, at: all.slice(0, i).join("").length }] : []));
      const edits = found.map(({ char, at }) =>
        editOf(char, { ...source.rdata, start: source.rdata.start + at, end: source.rdata.start + at + char.length }, source.strings),
      );
      const first = edits[0]?.place;
      const last = edits.at(-1)?.place;
      if (!first || !last) continue;
      const characters = [...new Set(found.map(({ char }) => nameOf(char)))].join(", ");
      report(
        { ...first, end: last.end },
        "smart",
        { type: set.type, owner: set.owner, characters },
        { fix: [{ id: "plain", with: { owner: set.owner, edits } }] },
      );
    }
  },
});

/** A remark for people may have any quotes it likes. */
function isForMachines(set: LocatedSet, text: string): boolean {
  if (set.type !== "TXT" && set.type !== "SPF") return ["MX", "CNAME", "SRV", "CAA", "NS"].includes(set.type);
  return set.owner.startsWith("_") || set.owner.includes("._") || /v\s*=\s*(?:spf1|dkim1|dmarc1|stsv1|tlsrptv1|bimi1)/i.test(text);
}

function editOf(char: string, place: Place, strings: LocatedSet["sources"][number]["strings"]): TextEdit {
  // A value of YAML needs no quotes of its own.
  const inQuotes = !strings || strings.some((string) => string.quoted && string.place.start < place.start && place.end < string.place.end);
  return { place, newText: plainOf(char, inQuotes) };
}

function plainOf(char: string, inQuotes: boolean): string {
  const point = char.codePointAt(0) as number;
  if (point >= 0xff01 && point <= 0xff5e) return String.fromCharCode(point - 0xfee0);
  if (point === 0xa0) return " ";
  if (point === 0x2013 || point === 0x2014) return "-";
  if (point >= 0x201c && point <= 0x201f) return inQuotes ? "" : '"';
  return point >= 0x2018 && point <= 0x201b ? (inQuotes ? "" : '"') : "";
}

function nameOf(char: string): string {
  const point = char.codePointAt(0) as number;
  const what =
    point >= 0xff01
      ? point === 0xfeff
        ? "an invisible mark"
        : "a full-width letter"
      : point === 0xa0
        ? "a no-break space"
        : point === 0x2013 || point === 0x2014
          ? "a long dash"
          : point >= 0x2018
            ? "a typographic quote"
            : "an invisible mark";
  return `${what} (U+${point.toString(16).toUpperCase().padStart(4, "0")})`;
}
