import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWorkspace, validateFile, type WorkspaceModel, wantedGlobs, wantedZoneFiles } from "./index.ts";

const samples = new URL("../../../schemas/samples/documents/", import.meta.url);
const texts = readdirSync(samples)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ path: `mailtranche/${name}`, text: readFileSync(new URL(name, samples), "utf8") }));

/** Everything that a person could be shown lies inside the text it speaks of. */
function expectPlacesInside(model: WorkspaceModel): void {
  const inside = ({ unit, start, end }: { unit: { text: string }; start: number; end: number }) =>
    start >= 0 && start <= end && end <= unit.text.length;
  for (const file of model.files) {
    for (const problem of validateFile(file)) {
      expect(inside(problem.place), problem.message).toBe(true);
      for (const edit of problem.edits ?? []) expect(inside(edit.place), problem.message).toBe(true);
    }
  }
  wantedGlobs(model);
  for (const playbook of model.playbooks) {
    wantedZoneFiles(playbook);
    const places = [
      ...playbook.references,
      ...playbook.declarations,
      ...playbook.unread,
      ...playbook.waivers,
      ...[...playbook.tranches.values()].flatMap((tranche) => [
        tranche,
        tranche.gate,
        tranche.rollback,
        ...tranche.domains,
        ...tranche.senders,
      ]),
      ...[...playbook.gates.values()].flatMap((gate) => [gate, ...gate.require]),
    ];
    for (const { place } of places) expect(inside(place)).toBe(true);
  }
}

test("no half-typed document throws or points outside its text", () => {
  for (const whole of texts) {
    // What stands around it is read once.
    const others = texts.filter((other) => other !== whole && other.text.length < 1500);
    const around = readWorkspace(others);
    // A prime stride meets every kind of place and keeps the run short.
    for (let end = 0; end <= whole.text.length; end += whole.text.length > 2000 ? 41 : 7) {
      const half = { path: whole.path, text: whole.text.slice(0, end) };
      expectPlacesInside(readWorkspace([half, ...others], around));
    }
  }
});

test("no damage to a document throws", () => {
  const damage = fc.record({
    file: fc.nat(texts.length - 1),
    at: fc.nat(6000),
    length: fc.nat(12),
    put: fc.constantFrom("", "\t", ":", "- ", "{", "[", "'", '"', "\n", "&a ", "*a ", "<<: ", "~", "null", "${x}", "#", "💥"),
  });
  fc.assert(
    fc.property(damage, ({ file, at, length, put }) => {
      const { path, text } = texts[file] as (typeof texts)[number];
      const start = at % (text.length + 1);
      expectPlacesInside(readWorkspace([{ path, text: text.slice(0, start) + put + text.slice(start + length) }]));
    }),
    { numRuns: 100 },
  );
});

const examples = new URL("../../../examples/", import.meta.url);
test("the examples fit their schemas and name nothing that is not there", () => {
  expect(existsSync(examples)).toBe(true);
  const files = readdirSync(examples, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)mailtranche\/.*\.yaml$/.test(path.replaceAll("\\", "/")))
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(new URL(path, examples), "utf8") }));
  const model = readWorkspace(files);
  for (const file of model.files) expect(validateFile(file), file.path).toEqual([]);
  for (const playbook of model.playbooks) {
    expect(playbook.references.filter(({ target }) => !target).map(({ kind, id, path }) => `${path}: ${kind} ${id}`)).toEqual([]);
    expect(playbook.duplicates).toEqual([]);
  }
});
