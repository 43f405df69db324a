import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Session } from "../../server/src/engine/index.ts";
import { parseSpf } from "../../server/src/records/index.ts";
import { registry as rules } from "../../server/src/rules/registry.gen.ts";

const folder = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../shared/data");
const syntaxRules = rules.filter((rule) => rule.id.startsWith("spf/") && rule.kind === "syntax");

/** A zone file with one text, every byte that is not plain written as `\DDD`. */
function zoneWith(record: string): string {
  const escaped = [...Buffer.from(record, "latin1")]
    .map((byte) =>
      byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c ? `\\${String(byte).padStart(3, "0")}` : String.fromCharCode(byte),
    )
    .join("");
  return `$ORIGIN shop.test.\n@ 3600 IN TXT "${escaped}"\n`;
}

/** What the syntax rules of SPF report as errors for a zone file with this text alone: rule, and the text it underlines. */
async function syntaxErrors(record: string): Promise<readonly { rule: string; start: number; end: number }[]> {
  const session = new Session(syntaxRules, { now: () => 0 });
  session.load([{ path: "shop.zone", text: zoneWith(record), language: "dns-zone" }]);
  return session
    .analyse({ live: false })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, place }) => ({ rule, start: place.start, end: place.end }));
}

describe("rules on the syntax of SPF", () => {
  const file = join(folder, "spf/static-syntax.json");
  if (!existsSync(file)) {
    if (process.env.MAILTRANCHE_TEST_DATA) throw new Error(`no cases at ${file}`);
    it("is announced as not run where its data is not there", () =>
      console.warn(`NOT RUN: the static SPF cases, since there is no ${file}; set MAILTRANCHE_TEST_DATA`));
  } else {
    const cases = JSON.parse(readFileSync(file, "utf8")) as { id: string; record: string; syntax_ok: boolean }[];
    it.each(cases)("$id: $record", async ({ record, syntax_ok }) => {
      const errors = await syntaxErrors(record);
      expect(errors.length === 0, JSON.stringify(errors)).toBe(syntax_ok);
    });
  }

  it("speak of a record exactly when the parser finds a fault, and of each place once", async () => {
    const word = fc.constantFrom(
      ..."a mx ptr all include exists ip4 ip6 redirect exp : / // = , ; - ~ ? 24 33 024 192.0.2.1 2001:db8::1 x.test %{d2r} %{x} %o é \t ipv4 incldue".split(
        " ",
      ),
    );
    const term = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(""));
    const record = fc.array(term, { maxLength: 6 }).map((terms) => ["v=spf1", ...terms].join(" "));
    await fc.assert(
      fc.asyncProperty(record, async (text) => {
        const errors = await syntaxErrors(text);
        expect(errors.length > 0).toBe(parseSpf(text).problems.length > 0);
        expect(new Set(errors.map((error) => JSON.stringify(error))).size).toBe(errors.length);
      }),
      { numRuns: 400 },
    );
  });
});
