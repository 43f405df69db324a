import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Name, rdataText, txtValue } from "../../dns/index.ts";
import { readAlone, readDns } from "../index.ts";
import { apply, flat, name, texts } from "../testing/changes.ts";
import { originOfPath } from "./reader.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");
const folder = join(data, "octodns");
const files = existsSync(folder) ? readdirSync(folder) : [];
if (files.length === 0) console.error("NOT RUN: the octoDNS corpus is missing; set MAILTRANCHE_TEST_DATA to the folder of test data");
test("test data is there where it is asked for", () => {
  if (process.env.MAILTRANCHE_TEST_DATA !== undefined) expect(files.length).toBeGreaterThan(0);
});

// --- An independent decoder: plain YAML and what octoDNS does with it, written from its documentation. ---

type Plain = Readonly<Record<string, unknown>>;

const orders: Readonly<Record<string, readonly (readonly string[])[]>> = {
  MX: [
    ["preference", "priority"],
    ["exchange", "value"],
  ],
  SRV: [["priority"], ["weight"], ["port"], ["target"]],
  CAA: [["flags"], ["tag"], ["value"]],
  SSHFP: [["algorithm"], ["fingerprint_type"], ["fingerprint"]],
  NAPTR: [["order"], ["preference"], ["flags"], ["service"], ["regexp"], ["replacement"]],
};

/** Each record as `owner ttl TYPE words`; a text as its letters. */
function decoded(text: string, origin: string): string[] {
  const zone = (parse(text) ?? {}) as Record<string, Plain | readonly Plain[]>;
  return Object.entries(zone).flatMap(([label, sets]) => {
    const owner = label === "" ? origin : `${label}.${origin}`;
    return ([] as Plain[]).concat(sets).flatMap((set) => {
      const type = String(set.type);
      const octodns = set.octodns as Plain | undefined;
      if (type.includes("/") || type === "URLFWD" || octodns?.ignored === true) return [];
      const values = ([] as unknown[]).concat((set.values ?? set.value) as unknown[]);
      return values.map((value) => `${owner.toLowerCase()} ${set.ttl} ${type} ${words(type, value)}`);
    });
  });
}

function words(type: string, value: unknown): string {
  if (type === "TXT" || type === "SPF") {
    let text = String(value);
    if (text[0] === '"') text = text.slice(1, -1);
    return text.split('" "').join("").split("\\;").join(";");
  }
  if (type === "LOC") {
    const field = (key: string) => String((value as Plain)[key]);
    const angle = (side: string) => ["degrees", "minutes", "seconds", "direction"].map((part) => field(`${side}_${part}`));
    const metres = ["altitude", "size", "precision_horz", "precision_vert"].map((key) => `${field(key)}m`);
    return [...angle("lat"), ...angle("long"), ...metres].join(" ").toLowerCase();
  }
  const order = orders[type];
  if (order)
    return order.map((names) => dotless(String(names.map((key) => (value as Plain)[key]).find((one) => one !== undefined)))).join(" ");
  return dotless(String(value));
}

const dotless = (text: string) => (text.length > 1 ? text.replace(/\.$/, "") : text).toLowerCase();

test.each(files)("%s decodes as an independent reader of octoDNS decodes it", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const origin = originOfPath(file.split("__").at(-1) as string) ?? ("x.test" as Name);
  const source = readAlone(text, { path: file, origin });
  const mine = source.sets.flatMap((set) =>
    set.records.map((rdata, i) => {
      const said = txtValue(rdata) ?? rdataText(rdata).replaceAll('"', "").split(" ").map(dotless).join(" ");
      return `${set.owner} ${set.sources[i]?.ttlSeconds} ${set.type} ${said}`;
    }),
  );
  expect(mine.sort()).toEqual(decoded(text, origin).sort());
  expect(source.problems).toEqual([]);
});

test("every text of the corpus maps to the letters that it stands for", () => {
  for (const file of files) {
    const source = readAlone(readFileSync(join(folder, file), "utf8"), { path: file, origin: name("x.test.") });
    for (const { sources } of source.sets)
      for (const { txt, place } of sources) {
        if (!txt || txt.text === "") continue;
        const written = txt.starts.map((start, i) => place.unit.text.slice(start, txt.ends[i]));
        expect(
          written.map((one, i) => [one, one.replace(/^\\(?=;)/, "").replace(/^\s+$/, " ") === txt.text[i]]).filter(([, same]) => !same),
        ).toEqual([]);
      }
  }
});

// --- The format itself. ---

const zone = (text: string, path = "example.test.yaml") => readAlone(text, { path });
const messages = (text: string) =>
  zone(text).problems.map(({ code, message, place }) => `${code} ${place.unit.text.slice(place.start, place.end)}: ${message}`);

test.each([
  ["example.com.yaml", "example.com"],
  ["zones/$example.com.yaml", "example.com"],
  ["zones/example.com./www.yaml", "example.com"],
  ["zones/k8s.io._0_base.yaml", "k8s.io"],
  ["zones/example.com..yaml", "example.com"],
  ["zones/base.yaml", undefined],
])("the zone of %s is %s", (path, expected) => {
  expect(originOfPath(path)).toBe(expected);
});

test("a semicolon without its backslash is refused where the others have one, and mended", () => {
  const text = "a:\n  type: TXT\n  values:\n    - v=DKIM1; p=A\n    - 'v=x\\; y; z'\n    - \"q\\\\; r;\"\n";
  const source = zone(text);
  expect(source.problems.map(({ code }) => code)).toEqual(["bare-semicolon", "bare-semicolon", "bare-semicolon"]);
  const after = apply(
    source,
    source.problems.flatMap(({ edits }) => edits ?? []),
  );
  expect(after).toBe("a:\n  type: TXT\n  values:\n    - v=DKIM1\\; p=A\n    - 'v=x\\; y\\; z'\n    - \"q\\\\; r\\\\;\"\n");
  expect(zone(after).problems).toEqual([]);
  expect(flat(zone(after))).toEqual(flat(source));
});

test("semicolons without backslashes are right where no text has one", () => {
  const text = "_dmarc:\n  type: TXT\n  value: v=DMARC1; p=none\na:\n  type: CAA\n  value: {flags: 0, tag: issue, value: ca.test; x=y}\n";
  expect(zone(text).problems).toEqual([]);
  expect(texts(zone(text), "_dmarc.example.test")).toEqual(["v=DMARC1; p=none"]);
});

test("quotes around a text and between its chunks are taken away", () => {
  expect(texts(zone(`a:\n  type: TXT\n  value: '"v=DKIM1\\; " "p=AQID"'\n`), "a.example.test")).toEqual(["v=DKIM1; p=AQID"]);
});

test("what octoDNS refuses in a text is told where it stands", () => {
  expect(messages("a:\n  type: TXT\n  values: ['x\\\\; y\\;', caf\u00e9]\n")).toEqual([
    "rdata \\\\;: octoDNS refuses more than one backslash before a semicolon",
    "rdata \u00e9: octoDNS refuses characters outside ASCII in a text: \u00e9",
  ]);
});

test("`\\;` in double quotes is no YAML: the parser says so", () => {
  expect(zone('a:\n  type: TXT\n  value: "v=DKIM1\\; p="\n').problems.map(({ code }) => code)).toContain("syntax");
});

test("a variable of the template processor is not known, a macro of SPF is", () => {
  const source = zone("a:\n  type: TXT\n  values:\n  - v=spf1 include:spf.{zone_name} -all\n  - v=spf1 exists:%{ir}.x.test -all\n");
  expect(source.partial?.map(({ texts: parts, why }) => [...parts, why])).toEqual([
    ["v=spf1 include:spf.\u2026 -all", "{zone_name} is filled in when octoDNS runs"],
  ]);
  expect(texts(source, "a.example.test")).toEqual(["v=spf1 exists:%{ir}.x.test -all"]);
});

test("types that nobody asks about here are lost without a word, and a wrong MX is told", () => {
  const text =
    "a:\n- type: LOC\n  value: {altitude: 20}\n- type: Route53Provider/ALIAS\n  value: {name: x.test.}\n- type: MX\n  value: 10 mx.test.\n";
  expect(messages(text)).toEqual(["rdata 10 mx.test.: octoDNS wants a map of `preference` and `exchange` here"]);
  expect(zone(text).lost.map(({ owner, type }) => `${owner} ${type}`)).toEqual([
    "a.example.test LOC",
    "a.example.test A",
    "a.example.test AAAA",
    "a.example.test MX",
  ]);
});

test("HTTPS and SVCB are read with their parameters, and left open where one is not known", () => {
  const text = `a:
- type: HTTPS
  value:
    svcparams:
      alpn: [h2, h3]
      no-default-alpn: null
      port: 8443
    svcpriority: 1
    targetname: .
- type: SVCB
  value: {svcpriority: 0, targetname: svc.test.}
b:
  type: HTTPS
  value: {svcpriority: 1, targetname: ., svcparams: {key7: x}}
`;
  expect(flat(zone(text)).map(({ key }) => key)).toEqual(["HTTPS 1 . alpn=h2,h3 no-default-alpn port=8443", "SVCB 0 svc.test."]);
  expect(zone(text).problems).toEqual([]);
  expect(zone(text).lost.map(({ owner, type }) => `${owner} ${type}`)).toEqual(["b.example.test HTTPS"]);
});

test("included files belong to the zone, and one that is missing leaves it unknown", () => {
  const units = new Map([
    ["zones/example.test.yaml", { text: "<<: !include common/mail.yaml\nwww:\n  type: A\n  value: 192.0.2.1\n" }],
    ["zones/common/mail.yaml", { text: "'':\n  type: MX\n  value: {exchange: mx.test., preference: 10}\n" }],
  ]);
  const context = { path: "zones/example.test.yaml", unit: (path: string) => units.get(path), list: () => [] };
  const unit = units.get(context.path) as { text: string };
  expect(
    flat(readDns(unit, context))
      .map(({ key }) => key)
      .sort(),
  ).toEqual(["A 192.0.2.1", "MX 10 mx.test."]);
  units.delete("zones/common/mail.yaml");
  const without = readDns({ text: unit.text }, context);
  expect(without.unknown).toBe("it could not be read to its end");
  expect(without.problems.map(({ message }) => message)).toEqual(["common/mail.yaml is not there, so its records are not known"]);
});

test("a half-typed record loses its owner and nothing else", () => {
  const source = zone("a:\n  type: TXT\n  value:\nb:\n  type: \nc:\nd:\n  type: A\n  value: 192.0.2.1\n");
  expect(flat(source).map(({ owner }) => owner)).toEqual(["d.example.test"]);
  expect(source.lost.map(({ owner, type }) => `${owner} ${type}`)).toEqual([
    "a.example.test TXT",
    "b.example.test undefined",
    "c.example.test undefined",
  ]);
});
