import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portfolio } from "../../../test/bench/engine/portfolio.ts";
import { locator } from "../base/index.ts";
import { questionText } from "../dns/index.ts";
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
    findings: analysis.findings.map(
      ({ rule, message, target, world, score, severity, place, related, fixes, waived, suppressed, evidence }) => ({
        ...{ rule, message, target, world, score, severity, suppressed },
        at: locate(place),
        evidence: evidence.map(({ question, answer, ttl, server }) => [question, answer, ttl, server]),
        related: related.map((one) => [locate(one.place), one.message]),
        fixes: fixes.map(({ title, edits }) => [title, edits.map((edit) => [locate(edit.place), edit.newText])]),
        waived: waived?.reason,
      }),
    ),
    open: [analysis.open, session.openQuestions({ live: true }).map(questionText)],
    validUntil: analysis.validUntil,
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

const kinds = ["cut", "double", "word", "key", "paste", "move", "indent", "block", "flow", "crlf", "half", "undo"] as const;

interface Edit {
  readonly file: number;
  readonly at: number;
  readonly to: number;
  readonly size: number;
  readonly kind: (typeof kinds)[number];
}

/** Lines of `text` from `at` on with something done to them, as a person does it at a keyboard. */
function editText(text: string, { at, to, size, kind }: Edit): string {
  if (kind === "crlf") return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n");
  const lines = text.split("\n");
  const from = at % lines.length;
  const target = to % lines.length;
  const line = lines[from] ?? "";
  const indent = /^ */.exec(line)?.[0] ?? "";
  const few = lines.slice(from, from + 1 + (size % 6));
  switch (kind) {
    case "cut":
      lines.splice(from, few.length);
      break;
    case "double":
      lines.splice(from, 1, line, line);
      break;
    case "word":
      lines[from] = line.replace(/[a-z0-9]+(?=\W*$)/, "1");
      break;
    case "key":
      lines[from] = line.replace(/^( *)([\w.-]+):/, "$1x$2:");
      break;
    case "paste":
      lines.splice(target, 0, ...few);
      break;
    case "move":
      lines.splice(from, few.length);
      lines.splice(target, 0, ...few);
      break;
    case "indent":
      lines[from] = size % 2 ? `  ${line}` : line.replace(/^ {2}/, "");
      break;
    case "block":
      lines.splice(from, 0, `${indent}note: |`, `${indent}  two: lines`, `${indent}  # no comment`);
      break;
    case "flow":
      lines[from] = size % 2 ? line.replace(/[}\]]/, "") : line.replace(/: (\S+)$/, ": { a: [$1,\n    b] }");
      break;
    case "half":
      lines[from] = line.slice(0, size % (line.length + 1));
      break;
    case "undo":
      break;
  }
  return lines.join("\n");
}

/** The texts after an edit; `undo` takes back the last. `past` holds what was before, the newest last. */
function edit(files: readonly WorkspaceFile[], past: (readonly WorkspaceFile[])[], one: Edit): readonly WorkspaceFile[] {
  if (one.kind === "undo") return past.pop() ?? files;
  past.push(files);
  // Mostly the playbook: it is what a person writes all day.
  const plan = files.findIndex(({ path }) => path.endsWith("migration.yaml"));
  const index = one.file % 3 === 0 ? one.file % files.length : plan;
  return files.map((file, i) => (i === index ? { ...file, text: editText(file.text, one) } : file));
}

const edits = fc.array(
  fc.record({ file: fc.nat(50), at: fc.nat(500), to: fc.nat(500), size: fc.nat(50), kind: fc.constantFrom(...kinds) }),
  { minLength: 1, maxLength: 7 },
);

describe("an edit", () => {
  for (const [what, files] of [
    ["the example", northwind()],
    ["a generated playbook", portfolio(100)],
  ] as const) {
    it(`of ${what} leads to the same as a look at the new text from scratch`, () => {
      fc.assert(
        fc.property(edits, (list) => {
          // Time goes on between two edits, over the ends of windows and waivers.
          let clock = now;
          const session = new Session(registry, { now: () => clock });
          let texts = files;
          const past: (readonly WorkspaceFile[])[] = [];
          session.load(texts);
          seen(session);
          for (const one of list) {
            texts = edit(texts, past, one);
            clock += one.size * 3_600_000;
            session.load(texts);
            const fresh = new Session(registry, { now: () => clock });
            fresh.load(texts);
            expect(seen(session)).toEqual(seen(fresh));
          }
        }),
        { numRuns: 8 },
      );
    });
  }
});
