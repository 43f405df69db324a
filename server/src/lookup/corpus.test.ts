// Real zone files, served and asked over the wire; they are not part of this repository.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { type Name, type Rdata, rdataText } from "../dns/index.ts";
import { readAlone } from "../zones/index.ts";
import { genericBytes, genericText } from "./generic-rdata.ts";
import { decide, servedZone } from "./internet.ts";
import { answerBytes } from "./serve.ts";
import { decodeMessage, encodeQuery } from "./wire.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? resolve(import.meta.dirname, "../../../../shared/data");
const isThere = existsSync(join(data, "zones"));
if (!isThere) console.warn("NOT RUN: real zone files over the wire; set MAILTRANCHE_TEST_DATA to their folder");

/** Types of mail and its surroundings: they must have a wire form. Others answer SERVFAIL where they have none, never an absence. */
const needed =
  "A AAAA AFSDB CAA CDNSKEY CDS CNAME DNAME DNSKEY DS HINFO HTTPS KX MX NAPTR NS OPENPGPKEY PTR RP SMIMEA SOA SPF SRV SSHFP SVCB TLSA TXT".split(
    " ",
  );

/** The parameters of SVCB may be quoted, ordered and escaped in many ways: a file's text is brought to ours. */
function written(data: Rdata): string {
  if (data.kind !== "raw" || (data.type !== "SVCB" && data.type !== "HTTPS")) return rdataText(data);
  const bytes = genericBytes(data.type, data.text);
  return typeof bytes === "string" ? bytes : genericText(data.type, bytes, 0, bytes.length);
}

it("every record of real zone files comes back over the wire as the text says it", () => {
  if (!isThere) return expect(process.env.MAILTRANCHE_TEST_DATA).toBeUndefined();
  let compared = 0;
  const left = new Set<string>();
  for (const file of readdirSync(join(data, "zones"))) {
    const text = readFileSync(join(data, "zones", file), "latin1");
    const source = readAlone(text, { path: file, origin: "example.com" as Name });
    const zone = servedZone(source);
    if (typeof zone === "string" || zone.unknownOwners === "all") continue;
    const internet = { zones: [zone], faults: new Map() };
    for (const set of source.sets) {
      const query = encodeQuery(1, { name: set.owner, type: set.type }, { recursion: false, edns: true });
      if (!query.ok) {
        left.add(set.type);
        continue;
      }
      const answer = decodeMessage(answerBytes(internet, query.bytes, "tcp") ?? new Uint8Array());
      if (!answer.ok) throw new Error(`${file}: ${set.type} ${set.owner}: ${answer.why}`);
      const { rcode, answers, authoritative } = answer.message;
      const isReadable = decide(internet, { kind: "dns", name: set.owner, type: set.type }).kind === "answer";
      if (rcode === 2 && isReadable) left.add(set.type);
      // Below a cut, outside the zone, or beside a CNAME or DNAME that hides it.
      if (rcode !== 0 || !authoritative || !answers.some((each) => each.data.type === set.type)) continue;
      expect(answers.map((each) => rdataText(each.data)).sort(), `${file}: ${set.type} ${set.owner}`).toEqual(
        [...new Set(set.records.map(written))].sort(),
      );
      compared++;
    }
  }
  expect(needed.filter((type) => left.has(type))).toEqual([]);
  expect(compared).toBeGreaterThan(2_000);
});
