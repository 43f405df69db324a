import type { Place } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import { quotedString } from "../../dns/index.ts";
import { rule, type ZoneText } from "../rule.ts";
import { aboutName, setsIn } from "../shared/zone-texts.ts";

export default rule({
  id: "zone/txt-string-too-long",
  title: "One TXT character-string exceeds 255 octets",
  on: "zone",
  kind: "syntax",
  severity: "error",
  risk: { category: "authentication", component: "dns-text", score: 4 },
  source: "RFC 1035 §3.3, §3.3.14; RFC 7208 §3.3; RFC 6376 §3.6.2.2",
  messages: {
    long: "This string of {owner} has {length} bytes and a string holds 255: servers refuse the zone, or cut the value, which breaks the key or policy in it. Split it into adjacent strings; receivers join them without a space",
  },
  fixes: {
    split: {
      title: "Split into strings of 255 bytes",
      // What is joined is what was meant, and today no server takes it.
      safety: "safe",
      edit: (_zone, { owner, place, bytes }: { owner: Name; place: Place; bytes: string }, tools) => {
        const pieces = bytes.match(/[\s\S]{1,255}/g) ?? [];
        const edits = [{ place, newText: pieces.map(quotedString).join(" ") }];
        return tools.zone(owner)?.replaceText(edits) ?? edits;
      },
    },
  },
  check(zone, { report }) {
    for (const { code, place } of zone.problems) {
      if (code !== "string-too-long") continue;
      const found = stringAt(zone, place);
      if (!found) continue;
      const { owner, bytes } = found;
      const about = { about: aboutName(owner), fix: [{ id: "split" as const, with: { owner, place, bytes } }] };
      report(place, "long", { owner, length: bytes.length }, about);
    }
  },
});

function stringAt(zone: ZoneText, place: Place): { readonly owner: Name; readonly bytes: string } | undefined {
  for (const set of setsIn(zone)) {
    if (set.type !== "TXT" && set.type !== "SPF") continue;
    for (const { strings } of set.sources) {
      const string = strings?.find((one) => one.place.start === place.start);
      if (string) return { owner: set.owner, bytes: string.value.text };
    }
  }
  return undefined;
}
