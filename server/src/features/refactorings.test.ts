import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Lexer } from "yaml";
import { partMaps, readWorkspace, type WorkspaceModel } from "../playbook/index.ts";
import { toPlain, type YamlNode } from "../yaml/index.ts";
import { type FeatureContext, type Refactoring, refactoringsAt } from "./index.ts";

const PLAN = "mailtranche/migration.yaml";
const example = join(import.meta.dirname, "../../../examples/northwind");
const northwind = readdirSync(join(example, "mailtranche"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ya?ml|zone)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
  .map((file) => file.slice(example.length + 1))
  .map((path): [string, string] => [path, readFileSync(join(example, path), "utf8")]);

type Texts = ReadonlyMap<string, string>;

let before: WorkspaceModel | undefined;

/** What did not change is not read again. */
function opened(texts: Texts): FeatureContext {
  const files = [...texts].filter(([path]) => path.endsWith(".yaml")).map(([path, text]) => ({ path, text }));
  const model = readWorkspace(files, before);
  before = model;
  return { model, documents: model.files.map(({ yaml }) => yaml), zones: [], rules: [], pages: () => undefined };
}

/** `\u00a6` in one of the texts is the cursor. */
function offered(texts: Texts): { readonly found: readonly Refactoring[]; readonly clean: Texts } {
  const [path, marked] = [...texts].find(([, text]) => text.includes("\u00a6")) as [string, string];
  const clean = new Map([...texts, [path, marked.replace("\u00a6", "")]]);
  return { found: refactoringsAt(opened(clean), path, marked.indexOf("\u00a6")), clean };
}

function after(texts: Texts, { edits, create, remove }: Refactoring): Texts {
  const result = new Map(texts);
  for (const { path, range, newText } of [...edits].sort((a, b) => b.range.start - a.range.start)) {
    const text = result.get(path) ?? "";
    result.set(path, text.slice(0, range.start) + newText + text.slice(range.end));
  }
  if (create) result.set(create.path, create.text);
  if (remove !== undefined) result.delete(remove);
  return result;
}

const plan = (...lines: readonly string[]): Texts =>
  new Map([["plan.yaml", ["apiVersion: mailtranche/v1", "kind: Playbook", "id: move", ...lines, ""].join("\n")]]);
const titles = (texts: Texts) => offered(texts).found.map(({ title }) => title);
function taken(texts: Texts, title: RegExp): Texts {
  const { found, clean } = offered(texts);
  const one = found.find((each) => title.test(each.title));
  if (!one) throw new Error(`not offered: ${found.map((each) => each.title).join(", ")}`);
  return after(clean, one);
}
const body = (texts: Texts) => texts.get("plan.yaml")?.split("\n").slice(3).join("\n");

describe("a file of its own, and back", () => {
  test("the new file is laid out as Format Document would", () => {
    const out = taken(
      plan("senders:", "   c\u00a6rm:", "    service: ses", "    domains:", "    - shop.test", "    dkim: [a,b]", "   b: {}"),
      /^Move crm/,
    );
    expect(out.get("senders/crm.yaml")).toBe(
      "apiVersion: mailtranche/v1\nkind: Sender\nid: crm\nservice: ses\ndomains:\n  - shop.test\ndkim: [a, b]\n",
    );
  });

  test("a block entry goes with its comments, and comes back with them", () => {
    const texts = plan(
      "tranches:",
      "  pilot: { cohort: { size: 10 } }",
      "",
      "  # Berlin first.",
      "  scale:   # many",
      "    needs: [pilot]",
      "    # as agreed",
      "    window:",
      "      from: 2026-10-30T18:00",
      "      to: 2026-11-01T20:00",
      "",
      "gates:",
      "  ga: { soak: 1d }",
    );
    const marked = new Map([["plan.yaml", (texts.get("plan.yaml") as string).replace("  scale:", "  sc\u00a6ale:")]]);
    const moved = taken(marked, /^Move scale to tranches\/scale.yaml$/);
    expect(moved.get("tranches/scale.yaml")).toBe(
      [
        "# Berlin first.",
        "apiVersion: mailtranche/v1",
        "kind: Tranche",
        "id: scale # many",
        "needs: [pilot]",
        "# as agreed",
        "window:",
        "  from: 2026-10-30T18:00",
        "  to: 2026-11-01T20:00",
        "",
      ].join("\n"),
    );
    expect(body(moved)).toBe("tranches:\n  pilot: { cohort: { size: 10 } }\n\ngates:\n  ga: { soak: 1d }\n");
    const back = taken(
      new Map([...moved, ["tranches/scale.yaml", (moved.get("tranches/scale.yaml") as string).replace("id: scale", "i\u00a6d: scale")]]),
      /^Move scale into plan.yaml$/,
    );
    expect([...back.keys()]).toEqual(["plan.yaml"]);
    expect(body(back)).toBe(
      "tranches:\n  pilot: { cohort: { size: 10 } }\n  # Berlin first.\n  scale: # many\n    needs: [pilot]\n    # as agreed\n    window:\n      from: 2026-10-30T18:00\n      to: 2026-11-01T20:00\n\ngates:\n  ga: { soak: 1d }\n",
    );
  });

  test("the only entry leaves an empty map, and `kind` is called as a document calls it", () => {
    const moved = taken(plan("safety:  # insurance", "  lo\u00a6w: { kind: dns-ttl, ttl: 300 } # TTL"), /^Move low/);
    expect(body(moved)).toBe("safety: {}  # insurance\n");
    expect(moved.get("safety/low.yaml")).toBe("apiVersion: mailtranche/v1\nkind: Safety\nid: low # TTL\ninsurance: dns-ttl\nttl: 300\n");
  });

  test("Windows line breaks stay what they are, in both files", () => {
    const texts = plan("gates:", "  # strict", "  a: { soak: 1d }", "  \u00a6b:", "    soak: 2d");
    const moved = taken(new Map([["plan.yaml", (texts.get("plan.yaml") as string).replaceAll("\n", "\r\n")]]), /^Move b/);
    expect(moved.get("gates/b.yaml")).toBe("apiVersion: mailtranche/v1\r\nkind: Gate\r\nid: b\r\nsoak: 2d\r\n");
    expect(body(moved)).toBe("gates:\r\n  # strict\r\n  a: { soak: 1d }\r\n");
  });

  test.each([
    ["an alias that names something elsewhere", plan("gates:", "  a: &a { soak: 1d }", "  \u00a6b: *a")],
    ["a text that does not parse", plan("gates:", "  \u00a6a: { soak: 1d", "  b: { soak: 2d }")],
    ["a map in braces", plan("gates: { \u00a6a: { soak: 1d }, b: { soak: 2d } }")],
    ["a key of the entry", plan("gates:", "  a:", "    so\u00a6ak: 1d")],
  ])("not offered: %s", (_, texts) => {
    expect(titles(texts).filter((title) => title.startsWith("Move"))).toEqual([]);
  });

  test("every entry of the example moves out and back: same plan, same comments", () => {
    const texts = new Map(northwind);
    const comments = (all: Texts) =>
      [...all.values()].flatMap((text) => [...new Lexer().lex(text)].filter((token) => token.startsWith("#"))).length;
    const meaning = (all: Texts) => {
      const playbook = opened(all).model.playbooks[0];
      const shown = (part: ReadonlyMap<string, { readonly fields: { readonly node: YamlNode } }> | undefined) =>
        [...(part ?? [])].map(([id, { fields }]) => [id, toPlain(fields.node)]).sort();
      return [playbook?.tranches, playbook?.senders, playbook?.gates, playbook?.safety, playbook?.domains].map(shown);
    };
    const whole = [meaning(texts), comments(texts)];
    let moved = 0;
    const source = texts.get(PLAN) as string;
    for (const { map } of partMaps) {
      const start = source.search(new RegExp(`^${map}:`, "m"));
      const section = start < 0 ? "" : (/^.*\n(?:(?: .*)?\n)*/.exec(source.slice(start))?.[0] ?? "");
      for (const { index, 1: id = "" } of section.matchAll(/^ {2}([\w.-]+):/gm)) {
        const [out] = refactoringsAt(opened(texts), PLAN, start + index + 3).filter(({ kind }) => kind === "refactor.extract");
        if (!out?.create) continue;
        const apart = after(texts, out);
        expect([meaning(apart), comments(apart)]).toEqual(whole);
        const at = out.create.text.indexOf("kind:");
        const [back] = refactoringsAt(opened(apart), out.create.path, at + 1).filter(({ kind }) => kind === "refactor.inline");
        expect(back, id).toBeDefined();
        const again = after(apart, back as Refactoring);
        expect([meaning(again), comments(again)]).toEqual(whole);
        expect(again.size).toBe(texts.size);
        moved++;
      }
    }
    expect(moved).toBeGreaterThan(25);
  }, 60_000);
});

describe("order", () => {
  test("tranches follow what they need, then their windows; comments go along, empty lines stay", () => {
    const texts = plan(
      "tran\u00a6ches:",
      "  # the last",
      "  final: { needs: [b, a] }",
      "",
      "  b: { needs: [pilot], window: { from: 2026-11-02T18:00, to: 2026-11-02T20:00 } }",
      "  a: { needs: [pilot], window: { from: 2026-11-01T18:00, to: 2026-11-01T20:00 } }   # first",
      "  pilot:",
      "    cohort: { size: 10 }",
    );
    expect(body(taken(texts, /^Sort tranches/))).toBe(
      [
        "tranches:",
        "  pilot:",
        "    cohort: { size: 10 }",
        "",
        "  a: { needs: [pilot], window: { from: 2026-11-01T18:00, to: 2026-11-01T20:00 } }   # first",
        "  b: { needs: [pilot], window: { from: 2026-11-02T18:00, to: 2026-11-02T20:00 } }",
        "  # the last",
        "  final: { needs: [b, a] }",
        "",
      ].join("\n"),
    );
  });

  test("senders by name; nothing where they are sorted, or need each other", () => {
    expect(body(taken(plan("sen\u00a6ders:", "  b: { service: google }", "  a: { service: other }"), /^Sort senders by name/))).toBe(
      "senders:\n  a: { service: other }\n  b: { service: google }\n",
    );
    expect(
      titles(plan("sen\u00a6ders:", "  a: { service: google }", "  b: { service: other }")).filter((title) => /^Sort/.test(title)),
    ).toEqual([]);
    expect(titles(plan("tran\u00a6ches:", "  b: { needs: [a] }", "  a: { needs: [b] }")).filter((title) => /^Sort/.test(title))).toEqual(
      [],
    );
  });
});

describe("what is not written", () => {
  test("a tranche gets its gate and its way back", () => {
    const texts = plan(
      "source: { platform: google }",
      "target: { platform: microsoft365 }",
      "tranches:",
      "  pi\u00a6lot:",
      "    cohort: { size: 10 }",
    );
    expect(body(taken(texts, /^Add the default gate/))).toContain("    cohort: { size: 10 }\n    gate: default\n");
    expect(body(taken(texts, /^Add the default way back/))).toContain(
      "    rollback: { runbook: rollback-google-microsoft365, until: 72h }\n",
    );
  });

  test("a tranche keeps the gate and the way back that the plan gives to all of them", () => {
    const texts = plan(
      "defaults: { tranche: { gate: strict } }",
      "gates: { strict: { extends: default } }",
      "rollback: { runbook: our-way, until: 24h }",
      "tranches:",
      "  pi\u00a6lot:",
      "    cohort: { size: 10 }",
    );
    expect(body(taken(texts, /^Add the gate strict/))).toContain("    cohort: { size: 10 }\n    gate: strict\n");
    expect(titles(texts).filter((title) => title.startsWith("Add"))).toEqual(["Add the gate strict"]);
  });

  test("a plan gets insurance and seed boxes, once", () => {
    const texts = plan("tran\u00a6ches:", "  pilot: { cohort: { size: 10 } }");
    const added = taken(texts, /^Add insurance/);
    expect(body(added)).toContain("safety:\n  low-ttl: { kind: dns-ttl");
    const again = new Map([["plan.yaml", (added.get("plan.yaml") as string).replace("tranches:", "tran\u00a6ches:")]]);
    expect(titles(again)).not.toContain("Add insurance: low TTLs, DMARC in staging");
    expect(body(taken(again, /^Add a list of seed boxes/))).toMatch(/^seeds:\n {2}main:\n {4}gmail: 5/m);
  });
});

describe("durations", () => {
  test.each([
    ["gates:|  a: { soak: 7\u00a62h }", ["3d"]],
    ["gates:|  a: { soak: 9\u00a60s }", []],
    ["gates:|  a: { soak: 1.\u00a65h }", ["90m"]],
    ['gates:|  a: { require: ["login-success >= 97% over 1\u00a64d"] }', ["2w", "336h"]],
    ['gates:|  a: { require: ["login-success >= 9\u00a67% over 14d"] }', []],
    ["safety:|  a: { kind: dns-ttl, ttl: 36\u00a600 }", ["1h", "60m", "3600s"]],
    ["safety:|  a: { kind: dns-ttl, ttl: 30\u00a61 }", ["301s"]],
    ["backup:|  sets:|    a: { covers: [pilot], at: -\u00a61d, method: snapshot }", ["-24h"]],
  ])("%s", (text, expected) => {
    const written = titles(plan(...text.split("|"))).flatMap((title) => /^Write \S+ as (\S+)$/.exec(title)?.[1] ?? []);
    expect(written).toEqual(expected);
  });
});

test("nothing is thrown at any offset of half a text", () => {
  const source = new Map(northwind).get(PLAN) as string;
  for (let end = 0; end < source.length; end += 1999) {
    const texts = new Map([...northwind, [PLAN, source.slice(0, end)]]);
    const context = opened(texts);
    for (let at = 0; at <= end; at += 211) refactoringsAt(context, PLAN, at);
  }
});
