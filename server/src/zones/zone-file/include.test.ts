import { expect, test } from "vitest";
import { type TextEdit, textAt } from "../../base/index.ts";
import { type Name, parseName } from "../../dns/index.ts";
import { editorOf, type LocatedSet, overlay, readDns, wantedBeside, type ZoneEditor, type ZoneSource } from "../index.ts";

const name = (text: string) => parseName(text) as Name;

function read(files: Readonly<Record<string, string>>): ZoneSource {
  const units = new Map(Object.entries(files).map(([path, text]) => [path, { text }]));
  const [path] = units.keys();
  const unit = units.get(path ?? "");
  if (path === undefined || !unit) throw new Error("no file");
  return readDns(unit, { path, origin: name("example.test"), unit: (one) => units.get(one), list: () => [] });
}

/** The files after the edits. */
function edited(files: Readonly<Record<string, string>>, change: (editor: ZoneEditor, zone: ZoneSource) => readonly TextEdit[]) {
  const zone = read(files);
  const edits = change(editorOf(zone), zone);
  return Object.fromEntries(
    Object.entries(files).map(([path, text], i) => {
      const unit = i === 0 ? zone.unit : zone.includes?.get(path);
      const own = edits.filter(({ place }) => place.unit === unit).sort((a, b) => b.place.start - a.place.start);
      return [path, own.reduce((result, { place, newText }) => result.slice(0, place.start) + newText + result.slice(place.end), text)];
    }),
  );
}

const set = (zone: ZoneSource, owner: string, type: string) =>
  zone.sets.find((one) => one.owner === owner && one.type === type) as LocatedSet;

const files = {
  "zones/example.zone":
    "$TTL 3600\n$INCLUDE head.inc\n@ MX 10 mx\n$INCLUDE common/mail.inc\nwww A 192.0.2.1\n$GENERATE 1-3 h$ A 192.0.2.$\n",
  "zones/head.inc": "@ SOA ns1 host 7 1 2 3 4\n@ NS ns1\n",
  "common/mail.inc": '@ TXT "v=spf1 -all"\n_dmarc 300 TXT "v=DMARC1; p=none"\n       TXT "other"\n',
};

test("records of included files stand in their files, and the zone knows them", () => {
  const zone = read(files);
  expect(zone.problems).toEqual([]);
  expect(zone.covers).toBe("zone");
  expect([...(zone.includes?.keys() ?? [])]).toEqual(["zones/head.inc", "common/mail.inc"]);
  const [dmarc] = set(zone, "_dmarc.example.test", "TXT").sources;
  expect(dmarc && textAt(dmarc.rdata)).toBe('"v=DMARC1; p=none"');
  expect(dmarc?.place.unit).toBe(zone.includes?.get("common/mail.inc"));
  expect(wantedBeside("zones/example.zone", files["zones/example.zone"])).toContain("common/mail.inc");
});

test("a change of an included file raises the serial where the SOA stands", () => {
  const after = edited(files, (editor, zone) => editor.setText(set(zone, "_dmarc.example.test", "TXT"), 0, "v=DMARC1; p=reject"));
  expect(after).toEqual({
    ...files,
    "zones/head.inc": "@ SOA ns1 host 8 1 2 3 4\n@ NS ns1\n",
    "common/mail.inc": '@ TXT "v=spf1 -all"\n_dmarc 300 TXT "v=DMARC1; p=reject"\n       TXT "other"\n',
  });
  const removed = edited(files, (editor, zone) => editor.removeRecord(set(zone, "_dmarc.example.test", "TXT"), 0));
  expect(removed["common/mail.inc"]).toBe('@ TXT "v=spf1 -all"\n_dmarc TXT "other"\n');
  expect(removed["zones/example.zone"]).toBe(files["zones/example.zone"]);
});

test("a new name goes to the file of the zone itself, a record of a set to its set", () => {
  const other = edited(files, (editor) => editor.addSet(name("x.example.test"), "TXT", [{ kind: "txt", type: "TXT", strings: ["t"] }]));
  expect(other["common/mail.inc"]).toBe(files["common/mail.inc"]);
  expect(other["zones/example.zone"]).toContain('\nx   TXT "t"\n');
  const same = edited(files, (editor) => editor.addSet(name("example.test"), "TXT", [{ kind: "txt", type: "TXT", strings: ["t"] }]));
  expect(same["common/mail.inc"]).toContain('@ TXT "v=spf1 -all"\n@ TXT "t"\n_dmarc');
});

test("one record of a $GENERATE cannot be changed", () => {
  const zone = read(files);
  const made = set(zone, "h2.example.test", "A");
  const editor = editorOf(zone);
  expect(made.sources[0] && textAt(made.sources[0].place)).toBe("$GENERATE 1-3 h$ A 192.0.2.$");
  expect([editor.setTtl(made, 60), editor.removeSet(made), editor.removeRecord(made, 0), editor.comment(made, 0, "x")]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test("a change of a file that several zones include raises the serial of each", () => {
  const texts: Readonly<Record<string, string>> = {
    "a.zone": "$ORIGIN a.test.\n$TTL 60\n@ SOA ns host 2026010101 1 2 3 4\n$INCLUDE mail.inc\n",
    "b.zone": "$ORIGIN b.test.\n$TTL 60\n@ SOA ns host 7 1 2 3 4\n$INCLUDE mail.inc\n",
    "c.zone": "$ORIGIN c.test.\n$TTL 60\n@ SOA ns host 1 1 2 3 4\n@ MX 10 mx\n",
    "mail.inc": '@ TXT "v=spf1 -all"\n',
  };
  const units = new Map(Object.entries(texts).map(([path, text]) => [path, { text }]));
  const zones = [...units].map(([path, unit]) => readDns(unit, { path, unit: (one) => units.get(one), list: () => [] }));
  const over = overlay({ zones, documents: [] }, {});
  const editor = over.editor(name("b.test"));
  const spf = over.located(name("b.test"), "TXT") as LocatedSet;
  const written = (edits: readonly TextEdit[]) =>
    edits.map(({ place, newText }) => [[...units].find(([, unit]) => unit === place.unit)?.[0], textAt(place), newText]);
  expect(written(editor?.setText(spf, 0, "v=spf1 mx -all") ?? [])).toEqual([
    ["mail.inc", "", "mx "],
    ["b.zone", "7", "8"],
    ["a.zone", "2026010101", "2026010102"],
  ]);
  expect(editor?.setText(spf, 0, "v=spf1 -all")).toEqual([]);
  expect(written(editor?.comment(spf, 0, "why") ?? []).map(([path]) => path)).toEqual(["mail.inc"]);
});

test("an absolute path is said not to be followed, and makes the zone unknown", () => {
  const zone = read({ "a.zone": "@ SOA ns host 1 1 2 3 4\n$INCLUDE /etc/bind/mail.inc\n" });
  expect(zone.problems.map(({ code, message, place }) => [code, textAt(place), message])).toEqual([
    [
      "not-read-yet",
      "/etc/bind/mail.inc",
      "`/etc/bind/mail.inc` is an absolute path, which is not followed: it stands on the name server, not in this workspace, so nothing can be said about what it holds",
    ],
  ]);
  expect(zone.unknown).toContain("is not followed");
});
