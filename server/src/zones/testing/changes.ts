import fc from "fast-check";
import { expect } from "vitest";
import type { SourceRange, TextEdit } from "../../base/index.ts";
import { type Name, parseName, type Rdata, rdataKey, txtValue } from "../../dns/index.ts";
import { editorOf, type LocatedSet, type ZoneEditor, type ZoneSource } from "../index.ts";

/** The text of a source after edits that do not overlap. */
export function apply(source: ZoneSource, edits: readonly TextEdit[]): string {
  const begins = new Map((source.units ?? []).map(({ unit, offset }) => [unit, offset]));
  let result = source.unit.text;
  const inFile = edits.map(({ place, newText }) => {
    const shift = place.unit === source.unit ? 0 : begins.get(place.unit);
    expect(shift, "an edit of another file").toBeDefined();
    return { start: place.start + (shift as number), end: place.end + (shift as number), newText };
  });
  const sorted = inFile.sort((x, y) => y.start - x.start || y.end - x.end);
  for (let i = 1; i < sorted.length; i++)
    expect((sorted[i] as SourceRange).end, "edits overlap").toBeLessThanOrEqual((sorted[i - 1] as SourceRange).start);
  for (const { start, end, newText } of sorted) result = result.slice(0, start) + newText + result.slice(end);
  return result;
}

export const name = (text: string): Name => parseName(text) as Name;

const txt = (text: string): Rdata => ({ kind: "txt", type: "TXT", strings: text === "" ? [""] : (text.match(/[\s\S]{1,255}/g) ?? []) });

/** A change by meaning, chosen before anybody knows the text. */
export interface Change {
  readonly kind: "setText" | "setTtl" | "addDot" | "addSet" | "removeRecord" | "removeSet" | "setMx" | "comment";
  readonly pick: number;
  readonly index: number;
  readonly text: string;
  readonly ttl: number;
  /** Relative to the zone of the record that is picked. */
  readonly label: string;
}

const value = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", ";", '"', "\\", " ", "0", "$", "{", "%", "#", ":", "'", "-"), minLength: 1, maxLength: 30 }),
  fc.integer({ min: 1, max: 700 }).map((length) => "x".repeat(length)),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a text of HCL
  fc.constantFrom("v=spf1 -all", "v=DMARC1; p=none; rua=mailto:d@example.test", "v=DKIM1; k=rsa; p=AQID", "yes", "0x10", "%{i} ${a}"),
);

export const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("setText", "setTtl", "addDot", "addSet", "removeRecord", "removeSet", "setMx", "comment"),
  pick: fc.nat(),
  index: fc.nat(),
  text: value,
  ttl: fc.constantFrom(60, 300, 3600, 7),
  label: fc.constantFrom("", "www", "_dmarc", "a10", "a9", "zz.new", "*", "10"),
});

interface Flat {
  readonly owner: string;
  readonly type: string;
  readonly ttl: number | undefined;
  readonly key: string;
}

export const flat = (source: ZoneSource): Flat[] =>
  source.sets.flatMap((set) =>
    set.records.map((record, i) => ({ owner: set.owner, type: set.type, ttl: set.sources[i]?.ttlSeconds, key: rdataKey(record) })),
  );

const lines = (records: readonly Flat[]) => records.map(({ owner, ttl, key }) => `${owner} ${ttl} ${key}`).sort();

/** What stands beside the records: it stays through every change. */
const beside = (source: ZoneSource) => ({
  lost: source.lost.map(({ owner, type }) => `${owner} ${type}`).sort(),
  partial: (source.partial ?? []).map(({ owner, type, texts }) => `${owner} ${type} ${texts.join(" ")}`).sort(),
});

const comments = (text: string) => text.split(/\r?\n/).filter((line) => /^\s*(?:#|\/\/)/.test(line));

interface Outcome {
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
}

/**
 * Makes one change of a text and expects that reading the result gives the model with exactly that change, that comments
 * stay, and that the same change again gives no edit. An editor may decline (no edits): then nothing is expected but that
 * `mayDecline` agrees.
 */
export function checkChange(
  before: string,
  read: (text: string) => ZoneSource,
  { kind, pick, index, text, ttl, label }: Change,
  mayDecline: (kind: Change["kind"], set: LocatedSet, at: number) => boolean,
): Outcome | undefined {
  const source = read(before);
  const able = source.sets.filter((set) => (kind === "setText" ? set.type === "TXT" : kind === "setMx" ? set.type === "MX" : true));
  const set = able[pick % Math.max(able.length, 1)];
  if (!set) return undefined;
  const at = index % set.records.length;
  const editor = editorOf(source);
  const expected = flat(source);
  const position = source.sets.slice(0, source.sets.indexOf(set)).reduce((sum, one) => sum + one.records.length, 0);
  const old = expected[position + at] as Flat;
  const origins = (source.zones?.length ? source.zones : [source.origin as Name]).filter((zone) => zone !== undefined);
  const zone = origins.find((one) => set.owner.endsWith(one)) ?? (set.owner as Name);
  const owner = name(label === "" ? `${zone}.` : `${label}.${zone}.`);
  let edits: readonly TextEdit[];
  let again: (editor: ZoneEditor, found: LocatedSet | undefined) => readonly TextEdit[] = () => [];
  switch (kind) {
    case "setText":
      edits = editor.setText(set, at, text);
      expected[position + at] = { ...old, key: rdataKey(txt(text)) };
      again = (next, found) => (found ? next.setText(found, indexOf(found, txt(text)), text) : []);
      break;
    case "setTtl":
      edits = editor.setTtl(set, ttl);
      for (let i = 0; i < set.records.length; i++) expected[position + i] = { ...(expected[position + i] as Flat), ttl };
      again = (next, found) => (found ? next.setTtl(found, ttl) : []);
      break;
    case "addDot":
      edits = editor.addDot(set, at);
      again = (next, found) => (found ? next.addDot(found, at) : []);
      break;
    case "addSet": {
      const added = [txt(text), txt("second")];
      const existing = source.sets.find((one) => one.owner === owner && one.type === "TXT");
      edits = editor.addSet(owner, "TXT", added, ttl);
      const wanted = new Set(added.map(rdataKey));
      for (const one of existing?.records ?? []) wanted.delete(rdataKey(one));
      const joins = existing !== undefined;
      for (const key of wanted) expected.push({ owner, type: "TXT", ttl: joins ? existing.sources.at(-1)?.ttlSeconds : ttl, key });
      again = (next) => next.addSet(owner, "TXT", added, ttl);
      break;
    }
    case "setMx": {
      edits = editor.setMx(set, at, 7, name("mx.new.example."));
      const moved: Rdata = { kind: "mx", type: "MX", preference: 7, exchange: name("mx.new.example.") };
      expected[position + at] = { ...old, key: rdataKey(moved) };
      again = (next, found) => (found ? next.setMx(found, indexOf(found, moved), 7, name("mx.new.example.")) : []);
      break;
    }
    case "removeSet":
      edits = editor.removeSet(set);
      expected.splice(position, set.records.length);
      break;
    case "removeRecord":
      edits = editor.removeRecord(set, at);
      expected.splice(position + at, 1);
      break;
    case "comment":
      edits = editor.comment(set, at, "why it stands here");
      again = (next, found) => (found ? next.comment(found, at, "why it stands here") : []);
      break;
  }
  const after = apply(source, edits);
  const result = read(after);
  const about = JSON.stringify({
    kind,
    owner: set.owner,
    type: set.type,
    at,
    text,
    label,
    edits: edits.map(({ place, newText }) => [place.unit.text.slice(place.start, place.end), newText]),
  });
  if (edits.length === 0) {
    if (lines(flat(source)).join() !== lines(expected).join()) expect(mayDecline(kind, set, at), `declined ${about}`).toBe(true);
    return undefined;
  }
  expect(lines(flat(result)), about).toEqual(lines(expected));
  expect(beside(result), about).toEqual(beside(source));
  expect(result.problems.map(({ message }) => message).sort(), about).toEqual(
    kind === "addDot" || kind.startsWith("remove") || kind === "setText" || kind === "setMx"
      ? expect.arrayContaining([])
      : source.problems.map(({ message }) => message).sort(),
  );
  expect(result.problems.length, about).toBeLessThanOrEqual(source.problems.length);
  if (!kind.startsWith("remove")) {
    const kept = comments(after);
    expect(
      comments(before).filter((line) => !kept.includes(line)),
      about,
    ).toEqual([]);
  }
  const found = result.sets.find((one) => one.owner === set.owner && one.type === set.type);
  expect(again(editorOf(result), found), about).toEqual([]);
  return { before, after, edits };
}

const indexOf = (set: LocatedSet, wanted: Rdata) => set.records.findIndex((one) => rdataKey(one) === rdataKey(wanted));

/** The texts of a TXT set, for readable expectations. */
export const texts = (source: ZoneSource, owner: string): readonly (string | undefined)[] =>
  source.sets.filter((set) => set.owner === owner && set.type === "TXT").flatMap((set) => set.records.map(txtValue));
