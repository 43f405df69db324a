import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unifiedDiff } from "./diff.ts";

/** The text after a diff, by the letter of the format. */
function patched(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [head = "", ...body] = hunk.match(/[^\n]*\n/g) ?? [];
    const [, start, length] = /^@@ -(\d+)(?:,(\d+))? /.exec(head) ?? [];
    const from = Number(start) - (length === "0" ? 0 : 1);
    out.push(...lines.slice(at, from));
    at = from;
    body.forEach((line, i) => {
      const text = body[i + 1]?.startsWith("\\") ? line.slice(1, -1) : line.slice(1);
      if (line[0] === " " || line[0] === "-") expect(lines[at++]).toBe(text);
      if (line[0] === " " || line[0] === "+") out.push(text);
    });
  }
  return [...out, ...lines.slice(at)].join("");
}

const texts = fc
  .array(fc.constantFrom("a", "b", "c", "d", "\r", ""), { maxLength: 30 })
  .chain((lines) => fc.boolean().map((isEnded) => lines.join("\n") + (isEnded && lines.length > 0 ? "\n" : "")));

describe("unifiedDiff", () => {
  test("leads from the one text to the other, whatever they are", () => {
    const leads = (before: string, after: string) => {
      expect(patched(before, unifiedDiff("f", before, after))).toBe(after);
    };
    fc.assert(fc.property(texts, texts, leads));
  });

  test("of equal texts is nothing", () => {
    expect(unifiedDiff("f", "a\nb\n", "a\nb\n")).toBe("");
  });

  test("shows three lines around each change, and far changes apart", () => {
    const before = Array.from({ length: 40 }, (_, i) => `line ${i}\n`).join("");
    const after = before.replace("line 5\n", "five\n").replace("line 30\n", "");
    expect(unifiedDiff("a/f", before, after).match(/^@@.*@@$/gm)).toEqual(["@@ -3,7 +3,7 @@", "@@ -28,7 +28,6 @@"]);
  });

  test("is what `patch` reads", () => {
    const folder = mkdtempSync(join(tmpdir(), "mailtranche-diff-"));
    const [before, after] = ["a\nb\nc\nd\ne\nf\ng\nh\ni", "a\nB\nc\nd\ne\nf\ng\nx\nh\ni\n"];
    writeFileSync(join(folder, "f"), before);
    execFileSync("git", ["apply", "-"], { cwd: folder, input: unifiedDiff("f", before, after) });
    expect(readFileSync(join(folder, "f"), "utf8")).toBe(after);
    rmSync(folder, { recursive: true });
  });

  test("of two large and wholly different texts ends soon", () => {
    const text = (word: string) => Array.from({ length: 5_000 }, (_, i) => `${word}${i}\n`).join("");
    expect(unifiedDiff("f", text("a"), text("b")).split("\n").length).toBe(10_004);
  });
});
