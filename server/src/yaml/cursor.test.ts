import { describe, expect, it } from "vitest";
import { Cursor } from "./cursor.ts";
import { parseYaml } from "./document.ts";
import { mergeMaps } from "./merge.ts";
import { nodeAtPointer, toPlain } from "./plain.ts";
import type { YamlMap } from "./types.ts";

interface Playbook {
  title?: string;
  size?: number;
  gate?: string | { require?: string[] } | null;
  tranches?: { [id: string]: { needs?: string[]; size?: number } | null };
}

const map = (text: string) => parseYaml(text, "t").root as YamlMap;
const open = (text: string) => new Cursor<Playbook>(map(text));

describe("Cursor", () => {
  const cursor = open("title: 1.10\ngate: ~\ntranches:\n  pilot: { needs: [a, b] }\n  final:\n");

  it("reads scalars, maps and lists through their type", () => {
    expect(cursor.get("title")?.text).toBe("1.10");
    expect(cursor.get("title")?.value).toBe(1.1);
    expect(
      cursor
        .get("tranches")
        ?.entries()
        .map(([key, tranche]) => [
          key.text,
          tranche
            .get("needs")
            ?.items()
            .map((item) => item.text),
        ]),
    ).toEqual([
      ["pilot", ["a", "b"]],
      ["final", undefined],
    ]);
    expect(open("gate: { require: [x] }").get("gate")?.get("require")?.items()).toHaveLength(1);
  });

  it("tells an absent key from a null one", () => {
    expect([cursor.get("gate"), cursor.isNull("gate"), cursor.entry("gate")?.key.text]).toEqual([undefined, true, "gate"]);
    expect([cursor.get("size"), cursor.isNull("size"), cursor.entry("size")]).toEqual([undefined, false, undefined]);
  });

  it("gives nothing where the text does not fit the type", () => {
    const wrong = open("tranches: soon\ntitle: [x]\n");
    expect([wrong.get("tranches")?.entries(), wrong.get("title")?.value, wrong.get("title")?.text]).toEqual([[], undefined, ""]);
  });
});

describe("mergeMaps", () => {
  const parent = map("sync: { method: a, every: 1h, list: [1] }\ngate: x\nkeep: 1\n");

  it("lets the child win per key, merges maps, replaces lists, removes with null", () => {
    const child = map("sync: { every: 2h, list: [2] }\ngate: ~\nown: 2\n");
    expect(toPlain(mergeMaps(child, parent))).toEqual({ sync: { method: "a", every: "2h", list: [2] }, keep: 1, own: 2 });
  });

  it("keeps every entry at the place where it is written", () => {
    const child = map("sync: { every: 2h }\n");
    const sync = mergeMaps(child, parent).get("sync") as YamlMap;
    expect(sync.entry("every")).toBe((child.get("sync") as YamlMap).entry("every"));
    expect(sync.entry("method")).toBe((parent.get("sync") as YamlMap).entry("method"));
  });

  it("asks the policy about lists", () => {
    const merged = mergeMaps(map("sync: { list: [2] }\n"), parent, (path) =>
      path.join("/") === "sync/list" ? (own, inherited) => ({ ...own, items: [...inherited.items, ...own.items] }) : "replace",
    );
    expect(toPlain(merged)).toMatchObject({ sync: { list: [1, 2] } });
  });
});

describe("toPlain and nodeAtPointer", () => {
  it("reads the values of the core schema", () => {
    expect(toPlain(map("a: yes\nb: true\nc: ~\nd: 0x10\ne: 1e3\nf: 2026-10-12\ng: 010\nh: '1'\ni: .inf\n__proto__: 1\n"))).toEqual(
      Object.defineProperty(
        { a: "yes", b: true, c: null, d: 16, e: 1000, f: "2026-10-12", g: 10, h: "1", i: Number.POSITIVE_INFINITY },
        "__proto__",
        { value: 1, enumerable: true },
      ),
    );
  });

  it("follows JSON pointers with escapes, through maps and lists", () => {
    const root = map("a/b: { '~': [x, { y: 1 }] }\n");
    expect(nodeAtPointer(root, "/a~1b/~0/1/y")).toMatchObject({ node: { value: 1 }, entry: { key: { text: "y" } } });
    expect(nodeAtPointer(root, "/a~1b/~0/0")?.entry).toBeUndefined();
    expect(nodeAtPointer(root, "")?.node).toBe(root);
    expect([nodeAtPointer(root, "/no"), nodeAtPointer(root, "/a~1b/~0/9"), nodeAtPointer(root, "/a~1b/~0/0/x")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
