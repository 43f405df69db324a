import { type Name, type Rdata, txtValue } from "../../dns/index.ts";
import { inNetwork, isDmarc, isSpf, looksLikeDkim, parseIp, parseNetwork } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { isExampleName, isInternalName } from "../shared/zone-texts.ts";

/** RFC 5737 and 3849. */
const documentation = ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32"].map(
  (text) => parseNetwork(text) as NonNullable<ReturnType<typeof parseNetwork>>,
);

/** Words that stand for a value somebody meant to fill in. */
const fillIn =
  /\b(?:changeme|change-me|todo|fixme|replace-?me|your-?(?:domain|key|selector|tenant)|MIIB\.\.\.|p=MII[A-Za-z]{0,2}(?:\.\.\.|\u2026))/i;
const exampleInText = /[@:=.](?:example\.(?:com|net|org)|[a-z0-9-]+\.example)\b/i;

export default rule({
  id: "zone/placeholder-value",
  title: "Documentation value left in a production record",
  on: "recordSet",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dns-text", score: 3 },
  source: "RFC 5737; RFC 3849; RFC 2606; RFC 6761",
  messages: {
    value:
      "The {type} of {owner} holds {value}, which is there for documentation and leads nowhere. Put in the real value before this is published",
  },
  check({ set }, { report }) {
    if (isExampleName(set.owner) || isInternalName(set.owner)) return;
    for (const [index, record] of set.records.entries()) {
      const value = placeholderIn(record);
      const place = set.sources[index]?.rdata;
      if (value !== undefined && place) report(place, "value", { type: set.type, owner: set.owner, value });
    }
  },
});

function placeholderIn(record: Rdata): string | undefined {
  switch (record.kind) {
    case "address":
      return isDocumentation(record.address) ? record.address : undefined;
    case "name":
      return isPlaceholderName(record.target) ? record.target : undefined;
    case "mx":
      return isPlaceholderName(record.exchange) ? record.exchange : undefined;
    case "srv":
      return isPlaceholderName(record.target) ? record.target : undefined;
    case "txt":
      return inText(txtValue(record) ?? "");
    case "soa":
    case "caa":
    case "raw":
      return undefined;
  }
}

const isPlaceholderName = (name: Name): boolean => isExampleName(name) && !name.endsWith("localhost");

/** Only what mail reads: a remark may speak of examples. */
function inText(text: string): string | undefined {
  if (!isSpf(text) && !isDmarc(text) && !looksLikeDkim(text)) return undefined;
  const word = fillIn.exec(text)?.[0];
  if (word !== undefined) return word;
  if (looksLikeDkim(text)) return undefined;
  const address = [...text.matchAll(/\bip[46]:([0-9a-f.:]+)/gi)].map((match) => match[1] as string).find(isDocumentation);
  return address ?? exampleInText.exec(text)?.[0].slice(1);
}

function isDocumentation(address: string): boolean {
  const ip = parseIp(address);
  return ip !== undefined && documentation.some(({ network, bits }) => inNetwork(ip, network, bits));
}
