import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portfolio } from "../../../test/bench/engine/portfolio.ts";
import { locator } from "../base/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { Session, type WorkspaceFile } from "./index.ts";

const now = Date.UTC(2026, 8, 1);

function northwind(): readonly WorkspaceFile[] {
  const root = "examples/northwind";
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.startsWith("mailtranche/") && /\.(yaml|zone)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8"), language: path.endsWith(".zone") ? "dns-zone" : "mailtranche" }));
}

/** All that anybody sees of an analysis, with places as offsets in their files and the edits of every fix. */
function seen(session: Session) {
  const analysis = session.analyse({ live: false });
  const locate = locator(analysis.documents);
  return {
    findings: analysis.findings.map(({ rule, message, target, world, score, severity, place, related, fixes, waived, suppressed }) => ({
      ...{ rule, message, target, world, score, severity, suppressed },
      at: locate(place),
      related: related.map((one) => [locate(one.place), one.message]),
      fixes: fixes.map(({ title, edits }) => [title, edits.map((edit) => [locate(edit.place), edit.newText])]),
      waived: waived?.reason,
    })),
    unchecked: analysis.unchecked.map(({ rule, target, world, unknown }) => [rule, target, world, unknown]),
    verdicts: analysis.assessments.map(({ tranche, verdict, reasons, checked, unknown }) => [
      tranche.id,
      verdict,
      reasons,
      checked,
      unknown,
    ]),
  };
}

interface Edit {
  readonly file: number;
  readonly at: number;
  readonly kind: "cut" | "double" | "word";
}

/** A line taken out, a line written twice, or a word in it spoilt. */
function edit(files: readonly WorkspaceFile[], { file, at, kind }: Edit): readonly WorkspaceFile[] {
  const index = file % files.length;
  return files.map((one, i) => {
    if (i !== index) return one;
    const lines = one.text.split("\n");
    const line = lines[at % lines.length] ?? "";
    const put = kind === "cut" ? [] : kind === "double" ? [line, line] : [line.replace(/[a-z0-9]+(?=\W*$)/, "1")];
    lines.splice(at % lines.length, 1, ...put);
    return { ...one, text: lines.join("\n") };
  });
}

const edits = fc.array(
  fc.record({ file: fc.nat(50), at: fc.nat(500), kind: fc.constantFrom("cut" as const, "double" as const, "word" as const) }),
  { minLength: 1, maxLength: 4 },
);

describe("an edit", () => {
  for (const [what, files] of [
    ["the example", northwind()],
    ["a generated playbook", portfolio(100)],
  ] as const) {
    it(`of ${what} leads to the same as a look at the new text from scratch`, () => {
      fc.assert(
        fc.property(edits, (list) => {
          const session = new Session(registry, { now: () => now });
          let texts = files;
          session.load(texts);
          seen(session);
          for (const one of list) {
            texts = edit(texts, one);
            session.load(texts);
            const fresh = new Session(registry, { now: () => now });
            fresh.load(texts);
            expect(seen(session)).toEqual(seen(fresh));
          }
        }),
        { numRuns: 6 },
      );
    });
  }
});
