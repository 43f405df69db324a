import { Script } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextEdit } from "../../base/index.ts";
import { type Name, parseName, type Rdata, rdataKey } from "../../dns/index.ts";
import { editorOf, type LocatedSet, readAlone, type ZoneEditor, type ZoneSource } from "../index.ts";

const name = (text: string) => parseName(text) as Name;
const read = (text: string) => readAlone(text, { path: "dnsconfig.js" });
const a = (address: string): Rdata => ({ kind: "address", type: "A", address });
const txt = (text: string): Rdata => ({ kind: "txt", type: "TXT", strings: text.match(/[\s\S]{1,255}/g) ?? [""] });
const mx = (preference: number, exchange: string): Rdata => ({ kind: "mx", type: "MX", preference, exchange: name(exchange) });

function apply(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  const sorted = [...edits].sort((x, y) => y.place.start - x.place.start || y.place.end - x.place.end);
  for (let i = 1; i < sorted.length; i++)
    expect((sorted[i] as TextEdit).place.end, "edits overlap").toBeLessThanOrEqual((sorted[i - 1] as TextEdit).place.start);
  for (const { place, newText } of sorted) result = result.slice(0, place.start) + newText + result.slice(place.end);
  return result;
}

type Change = (editor: ZoneEditor, set: (owner: string, type: string) => LocatedSet) => readonly TextEdit[];

function edited(text: string, change: Change): string {
  const source = read(text);
  const find = (owner: string, type: string) => source.sets.find((set) => set.owner === owner && set.type === type) as LocatedSet;
  return apply(text, change(editorOf(source), find));
}

/** Lines that the change took away and brought. */
function difference(before: string, change: Change): readonly string[] {
  const after = edited(before, change);
  const [old, young] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !young.includes(line)).map((line) => `-${line}`),
    ...young.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

const zone = `var office = "ip4:192.0.2.1";
D("example.test", REG, DnsProvider(DNS),
  A("@", "192.0.2.10", TTL(600)), // the web server
  MX("@", 10, "mx.vendor.test"),
  TXT("note", 'it\\'s ' + "here"),
  SPF_BUILDER({
    label: "@",
    parts: [
      "v=spf1",
      "ip4:192.0.2.1", // the office
      "include:_spf.vendor.test", // CRM-12
      "-all",
    ],
  }),
  DMARC_BUILDER({
    policy: "none",
    rua: ["mailto:a@example.test"]
  }),
  CNAME("www", "web")
);
`;

test("a text changes in its literal, with the escapes of its quotes", () => {
  expect(difference(zone, (editor, set) => editor.setText(set("note.example.test", "TXT"), 0, "it's 'there'"))).toEqual([
    `-  TXT("note", 'it\\'s ' + "here"),`,
    `+  TXT("note", 'it\\'s ' + "'there'"),`,
  ]);
  expect(edited("D('a.test', R, TXT('@', `x`));", (editor, set) => editor.setText(set("a.test", "TXT"), 0, "x`${y}\\"))).toBe(
    "D('a.test', R, TXT('@', `x\\`\\${y}\\\\`));",
  );
  const shared = 'var spf = "v=spf1 -all";\nD("a.test", R, TXT("@", spf));\n';
  expect(edited(shared, (editor, set) => editor.setText(set("a.test", "TXT"), 0, "v=spf1 mx -all"))).toBe(
    shared.replace("-all", "mx -all"),
  );
  const chunks = 'D("a.test", R, TXT("@", ["one ", "two"]));';
  expect(edited(chunks, (editor, set) => editor.setText(set("a.test", "TXT"), 0, "one 2two"))).toBe(chunks.replace('"one "', '"one 2"'));
  expect(edited(chunks, (editor, set) => editor.setText(set("a.test", "TXT"), 0, "three"))).toBe('D("a.test", R, TXT("@", ["three"]));');
  const known = 'D("a.test", R, TXT("@", [one, "two"].join("")));var one = f();';
  expect(edited(known, (editor) => editor.addSet(name("x.test"), "A", [a("192.0.2.1")]))).toBe(known);
});

test("a term of SPF_BUILDER has a line of its own, and the remarks of others stay", () => {
  const set =
    (text: string): Change =>
    (editor, find) =>
      editor.setText(find("example.test", "TXT"), 0, text);
  expect(difference(zone, set("v=spf1 ip4:192.0.2.1 include:_spf.vendor.test include:_spf.other.test -all"))).toEqual([
    '+      "include:_spf.other.test",',
  ]);
  expect(difference(zone, set("v=spf1 ip4:192.0.2.1 -all"))).toEqual(['-      "include:_spf.vendor.test", // CRM-12']);
  expect(difference(zone, set("v=spf1 ip4:192.0.2.1 include:_spf.other.test ~all"))).toEqual([
    '-      "include:_spf.vendor.test", // CRM-12',
    '-      "-all",',
    '+      "include:_spf.other.test", // CRM-12',
    '+      "~all",',
  ]);
  const inline = 'D("a.test", R, SPF_BUILDER({parts: ["v=spf1", "-all"]}));';
  expect(edited(inline, (editor, find) => editor.setText(find("a.test", "TXT"), 0, "v=spf1 mx -all"))).toBe(
    inline.replace('"v=spf1"', '"v=spf1", "mx"'),
  );
});

test("a tag changes in the option of its builder; what no option can say becomes a plain record", () => {
  const set =
    (text: string): Change =>
    (editor, find) =>
      editor.setText(find("_dmarc.example.test", "TXT"), 0, text);
  expect(difference(zone, set("v=DMARC1; p=quarantine; rua=mailto:a@example.test"))).toEqual([
    '-    policy: "none",',
    '+    policy: "quarantine",',
  ]);
  expect(difference(zone, set("v=DMARC1; p=none; adkim=s; rua=mailto:a@example.test"))).toEqual([
    '-    rua: ["mailto:a@example.test"]',
    '+    rua: ["mailto:a@example.test"],',
    '+    alignmentDKIM: "strict"',
  ]);
  expect(difference(zone, set("v=DMARC1; p=none"))).toEqual([
    '-    policy: "none",',
    '-    rua: ["mailto:a@example.test"]',
    '+    policy: "none"',
  ]);
  expect(difference(zone, set("v=DMARC1;p=none")).at(-1)).toBe('+  TXT("_dmarc", "v=DMARC1;p=none"),');
});

test("a TTL stands in its call, in the builder's option, or joins the call", () => {
  const set =
    (owner: string, type: string): Change =>
    (editor, find) =>
      editor.setTtl(find(owner, type), 60);
  expect(difference(zone, set("example.test", "A"))[1]).toBe('+  A("@", "192.0.2.10", TTL(60)), // the web server');
  expect(difference(zone, set("www.example.test", "CNAME"))[1]).toBe('+  CNAME("www", "web", TTL(60))');
  expect(difference(zone, set("_dmarc.example.test", "TXT"))).toContain("+    ttl: 60");
  const text = 'D("a.test", R, A("@", "192.0.2.1", TTL("1h")));';
  expect(edited(text, (editor, find) => editor.setTtl(find("a.test", "A"), 60))).toBe(text.replace("1h", "60"));
});

test("a dot, a preference and a host change where they stand", () => {
  expect(difference(zone, (editor, set) => editor.addDot(set("example.test", "MX"), 0))[1]).toBe('+  MX("@", 10, "mx.vendor.test."),');
  expect(difference(zone, (editor, set) => editor.setMx(set("example.test", "MX"), 0, 20, name("mx2.vendor.test")))[1]).toBe(
    '+  MX("@", 20, "mx2.vendor.test."),',
  );
  const dotted = 'D("a.test", R, MX("@", 10, "mx.test."));';
  const variable = 'var h = "mx.test.";\nD("a.test", R, MX("@", 10, h), MX("@", 20, h));';
  expect(edited(variable, (editor, set) => editor.setMx(set("a.test", "MX"), 0, 10, name("new.test")))).toBe(
    variable.replace("10, h", '10, "new.test."'),
  );
  expect(edited(dotted, (editor, set) => editor.addDot(set("a.test", "MX"), 0))).toBe(dotted);
});

test("new records stand behind those of their owner, else at the end of their zone, with one comma between", () => {
  expect(difference(zone, (editor) => editor.addSet(name("example.test"), "MX", [mx(20, "mx2.vendor.test")]))).toEqual([
    '+  MX("@", 20, "mx2.vendor.test."),',
  ]);
  expect(difference(zone, (editor) => editor.addSet(name("new.example.test"), "TXT", [txt('say "hi"')], 60))).toEqual([
    '-  CNAME("www", "web")',
    '+  CNAME("www", "web"),',
    `+  TXT("new", "say \\"hi\\"", TTL(60))`,
  ]);
  expect(
    edited('D("a.test", REG, DnsProvider(CF));\n', (editor) => editor.addSet(name("a.test"), "A", [a("192.0.2.1"), a("192.0.2.2")])),
  ).toBe('D("a.test", REG, DnsProvider(CF),\n  A("@", "192.0.2.1"),\n  A("@", "192.0.2.2"));\n');
  expect(
    edited('D("a.test", REG,\n  A("x", "192.0.2.1"), // x\n  END);\n', (editor) => editor.addSet(name("x.a.test"), "A", [a("192.0.2.2")])),
  ).toBe('D("a.test", REG,\n  A("x", "192.0.2.1"), // x\n  A("x", "192.0.2.2"),\n  END);\n');
  expect(edited(zone, (editor) => editor.addSet(name("example.test"), "A", [a("192.0.2.10")]))).toBe(zone);
  const tlsa: Rdata = { kind: "raw", type: "TLSA", text: "3 1 1 ABCD" };
  expect(edited("D('a.test', REG, A('@', '192.0.2.1'));", (editor) => editor.addSet(name("_25._tcp.a.test"), "TLSA", [tlsa]))).toBe(
    "D('a.test', REG, A('@', '192.0.2.1'),\n  TLSA('_25._tcp', 3, 1, 1, 'ABCD'));",
  );
});

test("a record goes with its comma and its line, and not where others need it", () => {
  expect(difference(zone, (editor, set) => editor.removeRecord(set("example.test", "A"), 0))).toEqual([
    '-  A("@", "192.0.2.10", TTL(600)), // the web server',
  ]);
  expect(difference(zone, (editor, set) => editor.removeSet(set("www.example.test", "CNAME")))).toEqual([
    '-  CNAME("www", "web")',
    "+  })",
  ]);
  const two = 'D("a.test", R, A("@", "192.0.2.1"), A("@", "192.0.2.2"));';
  expect(edited(two, (editor, set) => editor.removeSet(set("a.test", "A")))).toBe('D("a.test", R );');
  const shared = 'var s = [TXT("@", "x")];\nD("a.test", R, s);\nD("b.test", R, s);\n';
  expect(edited(shared, (editor, set) => editor.removeSet(set("a.test", "TXT")))).toBe(shared);
});

test("a remark stands above its call once", () => {
  const remark: Change = (editor, set) => editor.comment(set("_dmarc.example.test", "TXT"), 0, "until  July");
  const once = edited(zone, remark);
  expect(once).toContain("  // until July\n  DMARC_BUILDER({");
  expect(edited(once, remark)).toBe(once);
  const inline: Change = (editor, set) => editor.comment(set("a.test", "A"), 0, "why */ so");
  const line = edited('D("a.test", R, A("@", "192.0.2.1"));', inline);
  expect(line).toBe('D("a.test", R, /* why * / so */ A("@", "192.0.2.1"));');
  expect(edited(line, inline)).toBe(line);
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
const shown = (records: readonly Flat[]) => records.map((record) => `${record.owner} ${record.ttl} ${record.key}`).sort();

const label = fc.constantFrom("@", "www", "mail", "a.b");
const ttl = fc.constantFrom("", "", ", TTL(60)", ', TTL("5m")');
const call = fc
  .record({
    label,
    ttl,
    rest: fc.constantFrom(
      ["A", '"192.0.2.1"'],
      ["A", "'192.0.2.2'"],
      ["MX", '10, "mail"'],
      ["MX", "20, 'mx.vendor.test.'"],
      ["MX", '5, host + "."'],
      ["CNAME", '"www"'],
      ["TXT", '"v=spf1 -all"'],
      ["TXT", "'it\\'s'"],
      ["TXT", "`a${host}b`"],
      ["TXT", '["one ", "two"]'],
      ["TXT", '"x" + "y"'],
      ["TXT", '"\\u00fc\\x41"'],
      ["TXT", '""'],
      ["CAA", '"issue", "ca.test", CAA_CRITICAL'],
    ),
  })
  .map(({ label, ttl, rest: [type, fields] }) => `${type}("${label}", ${fields}${ttl})`);
const builder = fc.constantFrom(
  'SPF_BUILDER({label: "@", parts: ["v=spf1", "mx", "-all"]})',
  'SPF_BUILDER({\n    label: "s",\n    ttl: 60,\n    parts: [\n      "v=spf1",\n      "ip4:192.0.2.1", // office\n      "include:a.test include:b.test",\n      "-all" // end\n    ]\n  })',
  'DMARC_BUILDER({policy: "none"})',
  'DMARC_BUILDER({\n    label: "d",\n    policy: "reject",\n    alignmentSPF: "strict",\n    rua: ["mailto:a@b.test"],\n  })',
  'DKIM_BUILDER({ selector: "s1", pubkey: "AQID", ttl: "1h" })',
  'CAA_BUILDER({ label: "c", issue: ["x.test", "y.test"] })',
);
const configuration = fc
  .record({
    items: fc.array(fc.oneof({ weight: 3, arbitrary: call }, { weight: 1, arbitrary: builder }), { maxLength: 6 }),
    separator: fc.constantFrom(", ", ",\n  ", ", // note, with comma\n  ", ",\n\n  // above\n  ", " /* c */ ,\n\t"),
    trailing: fc.constantFrom("", ",", ",\n  END", "\n", ",\n", " // last\n"),
    second: fc.constantFrom(
      "",
      'D_EXTEND("sub.example.test",\n  A("@", "192.0.2.9"),\n  MX("x", 10, "mail"));\n',
      'D("other.test", R, DefaultTTL(900), A("@", "192.0.2.8"));\n',
    ),
    end: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ items, separator, trailing, second, end }) =>
    `var host = "mx.vendor.test";\nD("example.test", REG, DnsProvider(DNS)${items.map((item) => separator.trimStart() + item).join("")}${trailing});\n${second}`.replaceAll(
      "\n",
      end,
    ),
  );

const spf = fc
  .array(fc.constantFrom("mx", "a", "ip4:192.0.2.1", "include:a.test", "include:b.test", "-all", ""), { maxLength: 5 })
  .map((terms) => ["v=spf1", ...terms].join(" "));
const dmarc = fc
  .record({
    p: fc.constantFrom("p=none", "p=reject"),
    more: fc.subarray(["sp=none", "adkim=s", "aspf=r", "pct=50", "rua=mailto:x@y.test,mailto:z@y.test", "ruf=mailto:q@y.test", "fo=1"]),
    close: fc.constantFrom("", ";", "; x=y"),
  })
  .map(({ p, more, close }) => ["v=DMARC1", p, ...more].join("; ") + close);
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", ";", '"', "'", "`", "${", "\\", " ", "\n", "\u00c3\u00a9", "0"), maxLength: 20 }),
  fc.nat(600).map((length) => "x".repeat(length)),
  spf,
  dmarc,
  fc.constantFrom("v=DKIM1; k=rsa; p=AQIDBA==", "v=DKIM1; p=", "v=DKIM1; h=sha256; p=AQ; s=email; t=y:s", "\u00ff"),
);
const operation = fc.record({
  kind: fc.constantFrom("setText", "setText", "setTtl", "addDot", "addSet", "removeRecord", "removeSet", "setMx", "comment"),
  pick: fc.nat(),
  index: fc.nat(),
  text,
  ttl: fc.constantFrom(60, 300, 3600, 7),
  owner: fc.constantFrom("example.test", "www.example.test", "new.example.test", "x.sub.example.test", "other.test", "elsewhere.test"),
});

function accepted(script: string): boolean {
  try {
    new Script(script);
    return true;
  } catch {
    return false;
  }
}

test("reading the edited text gives the model with exactly that change, and the same change again gives no edit", () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(configuration, operation, (before, { kind, pick, index, text: value, ttl, owner }) => {
      expect(accepted(before), before).toBe(true);
      const source = read(before);
      expect(source.problems, before).toEqual([]);
      if (source.sets.length === 0 && kind !== "addSet") return;
      const set = source.sets[pick % Math.max(source.sets.length, 1)] as LocatedSet;
      const at = set ? index % set.records.length : 0;
      const editor = editorOf(source);
      const expected = flat(source);
      const position = set ? source.sets.slice(0, source.sets.indexOf(set)).reduce((sum, one) => sum + one.records.length, 0) : 0;
      const replace = (change: Partial<Flat>) => {
        expected[position + at] = { ...(expected[position + at] as Flat), ...change };
      };
      let edits: readonly TextEdit[] = [];
      let again: (next: ZoneEditor, found: LocatedSet | undefined) => readonly TextEdit[] = () => [];
      const indexOf = (found: LocatedSet, key: string) => found.records.findIndex((one) => rdataKey(one) === key);
      switch (kind) {
        case "setText": {
          if (set.type !== "TXT") return;
          edits = editor.setText(set, at, value);
          const key = rdataKey(txt(value));
          if (edits.length > 0) replace({ key });
          if (edits.length > 0) again = (next, found) => (found ? next.setText(found, indexOf(found, key), value) : []);
          break;
        }
        case "setTtl":
          edits = editor.setTtl(set, ttl);
          for (let i = 0; i < set.records.length; i++) expected[position + i] = { ...(expected[position + i] as Flat), ttl };
          again = (next, found) => (found ? next.setTtl(found, ttl) : []);
          break;
        case "addDot": {
          edits = editor.addDot(set, at);
          const written = set.sources[at]?.nameWritten;
          const old = set.records[at] as Rdata;
          if (edits.length > 0 && written !== undefined) {
            const target = name(written);
            replace({
              key: rdataKey(old.kind === "mx" ? { ...old, exchange: target } : { kind: "name", type: set.type as "CNAME", target }),
            });
          }
          break;
        }
        case "addSet": {
          const added: readonly Rdata[] = /\u00ff/.test(value) ? [txt("z")] : [txt(value), txt("second")];
          const existing = source.sets.find((one) => one.owner === name(owner) && one.type === "TXT");
          edits = editor.addSet(name(owner), "TXT", added, ttl);
          const isOurs = owner !== "elsewhere.test" && (owner !== "other.test" || before.includes("other.test"));
          expect(
            edits.length > 0 || !isOurs || added.every((one) => existing?.records.some((held) => rdataKey(held) === rdataKey(one))),
            before,
          ).toBe(true);
          const wanted = new Set(edits.length > 0 ? added.map(rdataKey) : []);
          for (const one of existing?.records ?? []) wanted.delete(rdataKey(one));
          for (const key of wanted) expected.push({ owner: name(owner), type: "TXT", ttl: existing?.sources[0]?.ttlSeconds ?? ttl, key });
          again = (next) => next.addSet(name(owner), "TXT", added, ttl);
          break;
        }
        case "removeSet":
          edits = editor.removeSet(set);
          if (edits.length > 0) expected.splice(position, set.records.length);
          break;
        case "removeRecord":
          edits = editor.removeRecord(set, at);
          if (edits.length > 0) expected.splice(position + at, 1);
          break;
        case "setMx": {
          if (set.type !== "MX") return;
          const moved = mx(7, owner);
          edits = editor.setMx(set, at, 7, name(owner));
          if (edits.length > 0) replace({ key: rdataKey(moved) });
          if (edits.length > 0) again = (next, found) => (found ? next.setMx(found, indexOf(found, rdataKey(moved)), 7, name(owner)) : []);
          break;
        }
        case "comment":
          edits = editor.comment(set, at, "why it stands here");
          expect(edits.length).toBe(1);
          again = (next, found) => (found ? next.comment(found, at, "why it stands here") : []);
          break;
      }
      if (edits.length > 0) done.set(kind, (done.get(kind) ?? 0) + 1);
      const after = apply(before, edits);
      expect(accepted(after), JSON.stringify({ kind, before, after })).toBe(true);
      const result = read(after);
      expect(shown(flat(result)), JSON.stringify({ kind, before, after })).toEqual(shown(expected));
      expect(result.problems, JSON.stringify({ kind, before, after })).toEqual([]);
      const found = result.sets.find((one) => one.owner === set?.owner && one.type === set?.type);
      expect(again(editorOf(result), found), JSON.stringify({ kind, before, after })).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  // An editor that does nothing would pass all of the above.
  for (const kind of ["setText", "setTtl", "addDot", "addSet", "removeRecord", "removeSet", "setMx", "comment"])
    expect(done.get(kind) ?? 0, kind).toBeGreaterThan(30);
});
