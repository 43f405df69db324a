import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextEdit } from "../../base/index.ts";
import { type Name, parseName, type Rdata, rdataKey, txtValue } from "../../dns/index.ts";
import { editorOf, type LocatedSet, readAlone, type ZoneEditor, type ZoneSource } from "../index.ts";

const name = (text: string) => parseName(text) as Name;
const read = (text: string) => readAlone(text, { path: "x.zone", origin: name("example.test") });
const a = (address: string): Rdata => ({ kind: "address", type: "A", address });
const txt = (...strings: string[]): Rdata => ({ kind: "txt", type: "TXT", strings });

function apply(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  const sorted = [...edits].sort((x, y) => y.place.start - x.place.start || y.place.end - x.place.end);
  for (let i = 1; i < sorted.length; i++)
    expect((sorted[i] as TextEdit).place.end, "edits overlap").toBeLessThanOrEqual((sorted[i - 1] as TextEdit).place.start);
  for (const { place, newText } of sorted) result = result.slice(0, place.start) + newText + result.slice(place.end);
  return result;
}

function edited(
  text: string,
  change: (editor: ZoneEditor, set: (owner: string, type: string) => LocatedSet) => readonly TextEdit[],
): string {
  const zone = read(text);
  const find = (owner: string, type: string) => zone.sets.find((set) => set.owner === owner && set.type === type) as LocatedSet;
  return apply(text, change(editorOf(zone), find));
}

const zone = `$ORIGIN example.test.
$TTL 3600
@           IN SOA  ns1 hostmaster ( 2026100899 7200 900 1209600 300 )
            IN NS   ns1
mail    300 IN A    192.0.2.25
            IN MX   10 mx.example.net  ; no dot
@           IN TXT  "v=spf1 ip4:192.0.2.1 -all"   ; the office
s1          IN TXT  ( "v=DKIM1; " ; first
                      "p=AQID" )
last        IN A    192.0.2.9`;

/** The lines that differ, after the change. */
const changedLines = (before: string, after: string) => {
  const old = before.split("\n");
  return after.split("\n").filter((line) => !old.includes(line));
};
const soa = "@           IN SOA  ns1 hostmaster ( 2026100900 7200 900 1209600 300 )";

test("a text changes where it differs, and the serial with it", () => {
  const after = edited(zone, (editor, set) => editor.setText(set("example.test", "TXT"), 0, "v=spf1 ip4:192.0.2.1 include:x.test -all"));
  expect(changedLines(zone, after)).toEqual([soa, '@           IN TXT  "v=spf1 ip4:192.0.2.1 include:x.test -all"   ; the office']);
  const split = edited(zone, (editor, set) => editor.setText(set("s1.example.test", "TXT"), 0, "v=DKIM1; k=rsa; p=AQID"));
  expect(changedLines(zone, split)).toEqual([soa, 's1          IN TXT  ( "v=DKIM1; k=rsa; " ; first']);
});

test("a text over 255 bytes becomes several strings in parentheses", () => {
  const long = `v=spf1 ${"ip4:192.0.2.0/24 ".repeat(20)}-all`;
  const after = edited(zone, (editor, set) => editor.setText(set("example.test", "TXT"), 0, long));
  expect(changedLines(zone, after)).toEqual([
    soa,
    `@           IN TXT  ( "${long.slice(0, 255)}"`,
    `                      "${long.slice(255)}" )   ; the office`,
  ]);
  expect(
    read(after)
      .sets.find((set) => set.owner === "example.test" && set.type === "TXT")
      ?.records.map(txtValue),
  ).toEqual([long]);
});

test("a word without quotes gets them when its text changes, quotes and backslashes are escaped", () => {
  const text = 'a TXT abc\nb TXT "x"\n';
  expect(edited(text, (editor, set) => editor.setText(set("a.example.test", "TXT"), 0, "ab; c"))).toBe('a TXT "ab; c"\nb TXT "x"\n');
  expect(edited(text, (editor, set) => editor.setText(set("b.example.test", "TXT"), 0, 'x"\\\u00fc'))).toBe(
    'a TXT abc\nb TXT "x\\"\\\\\\252"\n',
  );
});

test("a TTL is replaced, or goes where the columns have room", () => {
  expect(
    changedLines(
      zone,
      edited(zone, (editor, set) => editor.setTtl(set("mail.example.test", "A"), 60)),
    ),
  ).toEqual([soa, "mail    60 IN A    192.0.2.25"]);
  expect(
    changedLines(
      zone,
      edited(zone, (editor, set) => editor.setTtl(set("mail.example.test", "MX"), 300)),
    ),
  ).toEqual([soa, "            300 IN MX   10 mx.example.net  ; no dot"]);
  expect(
    edited(zone, (editor, set) => editor.setTtl(set("mail.example.test", "A"), 300)),
    "it is there",
  ).toBe(zone);
});

test("without $TTL, records that inherit a TTL keep theirs", () => {
  const text = "a 300 A 192.0.2.1\nb A 192.0.2.2\nc A 192.0.2.3\n";
  expect(edited(text, (editor, set) => editor.setTtl(set("a.example.test", "A"), 60))).toBe(
    "a 60 A 192.0.2.1\nb 300 A 192.0.2.2\nc A 192.0.2.3\n",
  );
  expect(
    edited("a 300 A 192.0.2.1\nb 60 A 192.0.2.2\nc A 192.0.2.3\n", (editor, set) => editor.removeRecord(set("b.example.test", "A"), 0)),
  ).toBe("a 300 A 192.0.2.1\nc 60 A 192.0.2.3\n");
});

test("a dot makes a target absolute, once", () => {
  const after = edited(zone, (editor, set) => editor.addDot(set("mail.example.test", "MX"), 0));
  expect(changedLines(zone, after)).toEqual([soa, "            IN MX   10 mx.example.net.  ; no dot"]);
  expect(edited(after, (editor, set) => editor.addDot(set("mail.example.test", "MX"), 0))).toBe(after);
});

test("new records stand behind those of their owner, in their columns, with their owner", () => {
  const after = edited(zone, (editor) =>
    editor.addSet(name("mail.example.test"), "AAAA", [{ kind: "address", type: "AAAA", address: "2001:db8::1" }], 60),
  );
  expect(after.split("\n").slice(5, 8)).toEqual([
    "            IN MX   10 mx.example.net  ; no dot",
    "mail     60 IN AAAA 2001:db8::1",
    '@           IN TXT  "v=spf1 ip4:192.0.2.1 -all"   ; the office',
  ]);
  const other = edited(zone, (editor) => editor.addSet(name("_dmarc.example.test"), "TXT", [txt("v=DMARC1; p=none")]));
  expect(other.endsWith('last        IN A    192.0.2.9\n_dmarc      IN TXT  "v=DMARC1; p=none"')).toBe(true);
});

test("a record joins its set with the set's TTL, and is not added twice", () => {
  const after = edited(zone, (editor) =>
    editor.addSet(name("mail.example.test"), "A", [a("192.0.2.25"), a("192.0.2.26"), a("192.0.2.26")], 9999),
  );
  expect(after).toContain("mail    300 IN A    192.0.2.25\nmail    300 IN A    192.0.2.26\n            IN MX");
  expect(edited(after, (editor) => editor.addSet(name("mail.example.test"), "A", [a("192.0.2.26")]))).toBe(after);
});

test("tabs stay tabs, CRLF stays CRLF, a new name goes relative to the origin in force", () => {
  const text = "$ORIGIN example.test.\r\n$TTL 60\r\nwww\t\tIN\tA\t192.0.2.1\r\n$ORIGIN sub.example.test.\r\nx\t\tIN\tA\t192.0.2.2\r\n";
  expect(edited(text, (editor) => editor.addSet(name("y.sub.example.test"), "A", [a("192.0.2.3")], 30))).toBe(
    `${text}y\t30\tIN\tA\t192.0.2.3\r\n`,
  );
  expect(edited(text, (editor) => editor.addSet(name("sub.example.test"), "TXT", [txt("t")]))).toBe(`${text}@\t\tIN\tTXT\t"t"\r\n`);
  expect(edited(text, (editor) => editor.addSet(name("other.test"), "A", [a("192.0.2.3")]))).toContain("other.test.\tIN\tA\t192.0.2.3\r\n");
});

test("removing a record hands its owner to the line that inherits it", () => {
  const after = edited(zone, (editor, set) => editor.removeRecord(set("mail.example.test", "A"), 0));
  expect(changedLines(zone, after)).toEqual([soa, "mail        IN MX   10 mx.example.net  ; no dot"]);
  const text = "$ORIGIN example.test.\na A 192.0.2.1\n$ORIGIN sub.example.test.\n\tMX 10 m\n";
  expect(edited(text, (editor, set) => editor.removeRecord(set("a.example.test", "A"), 0))).toBe(
    "$ORIGIN example.test.\n$ORIGIN sub.example.test.\na.example.test.\tMX 10 m\n",
  );
});

test("an empty file gets a first record", () => {
  expect(edited("", (editor) => editor.addSet(name("example.test"), "A", [a("192.0.2.1")], 300))).toBe(
    "example.test. 300 IN A  192.0.2.1\n",
  );
});

test("edits from elsewhere raise the serial, also at the end of its range", () => {
  const text = "@ 60 SOA ns host 4294967295 1 1 1 1\n_dmarc 60 TXT v=DMARC1; p=none\n";
  const source = read(text);
  const fix = source.problems[0]?.edits ?? [];
  expect(apply(text, editorOf(source).replaceText(fix))).toBe('@ 60 SOA ns host 1 1 1 1 1\n_dmarc 60 TXT "v=DMARC1; p=none"\n');
  expect(editorOf(source).replaceText([])).toEqual([]);
});

// --- The property of every editor: reading the edited text gives the model with exactly that change. ---

interface Flat {
  readonly owner: string;
  readonly type: string;
  readonly ttl: number | undefined;
  readonly key: string;
}

const flat = (source: ZoneSource): Flat[] =>
  source.sets.flatMap((set) =>
    set.records.map((record, i) => ({ owner: set.owner, type: set.type, ttl: set.sources[i]?.ttlSeconds, key: rdataKey(record) })),
  );
const lines = (records: readonly Flat[]) =>
  records.map((record) => (record.type === "SOA" ? "SOA" : `${record.owner} ${record.ttl} ${record.key}`)).sort();

const blank = fc.constantFrom(" ", "\t", "   ", "\t\t");
const lineEnd = fc.constantFrom("\n", "\r\n");
const ttlWord = fc.constantFrom("", "", "60", "300", "1h");
const record = fc.oneof(
  fc.constantFrom("A 192.0.2.1", "A 192.0.2.2", "MX 10 mail", "MX 20 mx.example.net", "NS ns1", "CNAME www", "AAAA 2001:db8::1"),
  fc.constantFrom(
    'TXT "v=spf1 -all"',
    "TXT one two",
    'TXT ( "a"\n  "b" ) ; c',
    'TXT ( "a" ) "b"',
    'TXT "a" ( "b" ; x\n )',
    `TXT "${"k".repeat(250)}" "tail"`,
    'TXT "\u00fc\\"\\195\\188"',
    "TXT \\# 3 026869",
  ),
);
const line = fc
  .record({
    owner: fc.constantFrom("", "", "@", "www", "mail", "a.b", "other.example.test."),
    gap: blank,
    ttl: ttlWord,
    klass: fc.constantFrom("", "IN"),
    record,
    comment: fc.constantFrom("", " ; note"),
  })
  .map(({ owner, gap, ttl, klass, record, comment }) => `${owner}${gap}${ttl}${ttl && gap}${klass}${klass && " "}${record}${comment}`);
const directive = fc.constantFrom("$ORIGIN sub.example.test.", "$ORIGIN example.test.", "; a comment", "", "broken.line", "$TTL 120");
const zoneText = fc
  .record({
    head: fc.constantFrom(
      "$TTL 3600\n@ IN SOA ns1 host ( 2026010101 1 2 3 300 )\n",
      "@ 900 SOA ns1 host 7 1 2 3 300\n",
      "@ SOA ns1 host 7 1 2 3 300\n",
      "first 60 A 192.0.2.7\n",
    ),
    lines: fc.array(fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: directive }), { maxLength: 8 }),
    end: lineEnd,
    closed: fc.boolean(),
  })
  .map(({ head, lines, end, closed }) => `${head}${lines.join("\n")}${closed ? "\n" : ""}`.replaceAll("\n", end));

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", ";", '"', "\\", " ", "\u00e9", "0"), maxLength: 40 }),
  fc.nat(700).map((length) => "x".repeat(length)),
  fc.constantFrom("v=spf1 -all ", "ab", "onetwo", "one two"),
);
const operation = fc.record({
  kind: fc.constantFrom("setText", "setTtl", "addDot", "addSet", "removeRecord", "removeSet", "setMx", "comment"),
  pick: fc.nat(),
  index: fc.nat(),
  text,
  ttl: fc.constantFrom(60, 300, 3600, 7),
  owner: fc.constantFrom("example.test", "www.example.test", "new.example.test", "a.b.sub.example.test", "elsewhere.test"),
});

test("reading the edited text gives the model with exactly that change, and the same change again gives no edit", () => {
  fc.assert(
    fc.property(zoneText, operation, (before, { kind, pick, index, text: value, ttl, owner }) => {
      const source = read(before);
      const set = source.sets[pick % source.sets.length] as LocatedSet;
      const at = index % set.records.length;
      const editor = editorOf(source);
      const expected = flat(source);
      const position = source.sets.slice(0, source.sets.indexOf(set)).reduce((sum, one) => sum + one.records.length, 0);
      let again: (editor: ZoneEditor, found: LocatedSet | undefined) => readonly TextEdit[];
      let edits: readonly TextEdit[];
      switch (kind) {
        case "setText": {
          if (set.type !== "TXT") return;
          edits = editor.setText(set, at, value);
          expected[position + at] = { ...(expected[position + at] as Flat), key: rdataKey(txt(value)) };
          again = (next, found) =>
            found
              ? next.setText(
                  found,
                  found.records.findIndex((one) => txtValue(one) === value),
                  value,
                )
              : [];
          break;
        }
        case "setTtl":
          if (set.type === "SOA") return;
          edits = editor.setTtl(set, ttl);
          for (let i = 0; i < set.records.length; i++) expected[position + i] = { ...(expected[position + i] as Flat), ttl };
          again = (next, found) => (found ? next.setTtl(found, ttl) : []);
          break;
        case "addDot": {
          edits = editor.addDot(set, at);
          const written = set.sources[at]?.nameWritten;
          if (written === undefined) expect(edits).toEqual([]);
          else if (edits.length > 0) {
            const old = set.records[at] as Rdata;
            const target = name(written);
            expected[position + at] = {
              ...(expected[position + at] as Flat),
              key: rdataKey(old.kind === "mx" ? { ...old, exchange: target } : { kind: "name", type: set.type as "CNAME", target }),
            };
          }
          again = (next, found) => (found ? next.addDot(found, at) : []);
          break;
        }
        case "addSet": {
          const added: readonly Rdata[] = [txt(value), txt("second")];
          const existing = source.sets.find((one) => one.owner === name(owner) && one.type === "TXT");
          edits = editor.addSet(name(owner), "TXT", added, ttl);
          const wanted = new Set(added.map(rdataKey));
          for (const one of existing?.records ?? []) wanted.delete(rdataKey(one));
          for (const key of wanted) expected.push({ owner: name(owner), type: "TXT", ttl: existing?.sources[0]?.ttlSeconds ?? ttl, key });
          again = (next) => next.addSet(name(owner), "TXT", added, ttl);
          break;
        }
        case "removeSet":
          edits = editor.removeSet(set);
          expected.splice(position, set.records.length);
          again = () => [];
          break;
        case "setMx": {
          if (set.type !== "MX") return;
          edits = editor.setMx(set, at, 7, name(owner));
          const moved: Rdata = { kind: "mx", type: "MX", preference: 7, exchange: name(owner) };
          expected[position + at] = { ...(expected[position + at] as Flat), key: rdataKey(moved) };
          again = (next, found) =>
            found
              ? next.setMx(
                  found,
                  found.records.findIndex((one) => rdataKey(one) === rdataKey(moved)),
                  7,
                  name(owner),
                )
              : [];
          break;
        }
        case "comment":
          edits = editor.comment(set, at, "why it stands here");
          again = (next, found) => (found ? next.comment(found, at, "why it stands here") : []);
          break;
        default:
          edits = editor.removeRecord(set, at);
          expected.splice(position + at, 1);
          again = () => [];
      }
      const after = apply(before, edits);
      const result = read(after);
      expect(lines(flat(result)), JSON.stringify({ kind, before, after })).toEqual(lines(expected));
      // Without its last record the file is empty, which is a problem that nobody wrote.
      const problems = result.problems.filter(({ code }) => code !== "not-read-yet");
      expect(problems.length, JSON.stringify({ before, after })).toBeLessThanOrEqual(source.problems.length);
      const found = result.sets.find((one) => one.owner === set.owner && one.type === set.type);
      expect(again(editorOf(result), found), JSON.stringify({ kind, before, after })).toEqual([]);
      const serial = (one: ZoneSource) => one.sets.flatMap((other) => other.records).find((other) => other.kind === "soa")?.serial;
      const raised = serial(source);
      if (raised !== undefined && set.type !== "SOA")
        expect(serial(result)).toBe(edits.length > 0 && kind !== "comment" ? raised + 1 : raised);
    }),
    { numRuns: 3000 },
  );
});
