import { describe, it } from "vitest";
import { looksLikeDkim, parseDkimKey } from "./dkim.ts";
import { isDmarc, parseDmarc } from "./dmarc.ts";
import { insertSpfTerms, mergeSpf, parseSpf } from "./spf/index.ts";

// A TXT record holds up to 64 kB, and whoever runs a name server chooses what is in it.
const size = 64_000;
const units = [
  ",",
  ";",
  "/",
  "=",
  "%",
  "%{",
  "%{d",
  ".",
  "a",
  "a ",
  "1",
  ":",
  "-----",
  "-----A",
  '"',
  " ",
  "\t",
  "a=",
  "a=b;",
  "rua=mailto:a@x,",
  "!1",
  "include:%{d}.",
  "ip4:1.2.3.4 ",
];
const texts = units.flatMap((unit) => {
  const run = unit.repeat(size / unit.length);
  return ["", "v=spf1 ", "v=spf1 a:x.", "v=DMARC1; p=", "v=DMARC1; rua=mailto:", "v=DKIM1; p=", "k=ed25519; p=", "p="].map(
    (start) => `${start}${run}!`,
  );
});

describe("hostile records", () => {
  const parsers: readonly [string, (text: string) => unknown][] = [
    ["parseSpf", parseSpf],
    ["mergeSpf", (text) => mergeSpf([text, text])],
    ["insertSpfTerms", (text) => insertSpfTerms(text, ["mx"])],
    ["parseDmarc", parseDmarc],
    ["isDmarc", isDmarc],
    ["parseDkimKey", parseDkimKey],
    ["looksLikeDkim", looksLikeDkim],
  ];
  it.each(parsers)("%s takes no longer than its text is long", (_, parse) => {
    // Twice the length must not be four times the work: 64 kB would take seconds each, and all of them longer than a test may.
    for (const text of texts) parse(text);
  });
});
