import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { linesOf, openLines, openSink } from "./lines.ts";

const folder = mkdtempSync(join(tmpdir(), "mailtranche-lines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(chunks: readonly Uint8Array[]): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of linesOf(
    (async function* () {
      yield* chunks;
    })(),
  ))
    rows.push(row);
  return rows;
}

describe("lines", () => {
  it("are the same wherever the bytes are cut", async () => {
    const bytes = new TextEncoder().encode("\uFEFFä.test\r\nb.test\n\nc ü€\n");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const ends = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const rows = await read(ends.slice(1).map((end, i) => bytes.subarray(ends[i], end)));
        expect(rows).toEqual(["ä.test", "b.test", "", "c ü€"]);
      }),
    );
  });

  it("come with their last one, also without a line end; what is not there says so", async () => {
    writeFileSync(join(folder, "a"), "x\ny");
    const opened = await openLines(join(folder, "a"), new AbortController().signal);
    const rows: string[] = [];
    if (opened.ok) for await (const row of opened.lines) rows.push(row);
    expect(rows).toEqual(["x", "y"]);
    expect(await openLines(join(folder, "gone"), new AbortController().signal)).toMatchObject({ ok: false, isMissing: true });
    expect(await openLines(folder, new AbortController().signal)).toMatchObject({
      ok: false,
      isMissing: false,
      why: "is a folder, not a file",
    });
  });
});

describe("a sink", () => {
  it("creates, appends, and replaces in one step", async () => {
    const path = join(folder, "out");
    for (const [mode, text] of [
      ["create", "one\n"],
      ["append", "two\n"],
    ] as const) {
      const opened = await openSink(path, mode);
      if (!opened.ok) throw new Error(opened.why);
      expect([await opened.sink.write(text), await opened.sink.close()]).toEqual([undefined, undefined]);
    }
    expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
    const opened = await openSink(path, "replace");
    if (!opened.ok) throw new Error(opened.why);
    await opened.sink.write("three\n");
    expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
    await opened.sink.close();
    expect(readFileSync(path, "utf8")).toBe("three\n");
    expect(readdirSync(folder).filter((name) => name.startsWith("out"))).toEqual(["out"]);
  });

  it("that cannot be opened says why", async () =>
    expect(await openSink(join(folder, "no/such"), "create")).toEqual({ ok: false, why: "does not exist" }));
});
