import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "./document.ts";
import { nodeAt, type Spot } from "./spot.ts";

function spot(marked: string): Spot | undefined {
  const offset = marked.indexOf("$0");
  return nodeAt(parseYaml(marked.replace("$0", ""), "t"), offset);
}

function brief(marked: string): unknown {
  const found = spot(marked);
  return found && [found.where, found.path.join("/"), found.node?.kind, found.typed, found.indent, ...(found.flow ? ["flow"] : [])];
}

const head = "kind: Playbook\ntranches:\n  pilot:\n    stage: pilot\n";

describe("nodeAt", () => {
  it.each<[string, unknown]>([
    ["$0", ["gap", "", undefined, "", 0]],
    ["ki$0", ["key", "", "map", "ki", 0]],
    ["kind: Play$0book\n", ["value", "kind", "scalar", "Play", 6]],
    ["kind: $0\n", ["value", "kind", "scalar", "", 6]],
    ["kind:$0\n", ["value", "kind", "scalar", "", 5]],
    [`${head}$0`, ["gap", "", "map", "", 0]],
    [`${head}  $0`, ["gap", "tranches", "map", "", 2]],
    [`${head}    $0`, ["gap", "tranches/pilot", "map", "", 4]],
    [`${head}    $0\n  final: {}\n`, ["gap", "tranches/pilot", "map", "", 4]],
    [`${head}    ne$0\n  final: {}\n`, ["key", "tranches/pilot", "map", "ne", 4]],
    [`${head}    ne$0eds\n    window: {}\n`, ["key", "tranches/pilot", "map", "ne", 4]],
    [`${head}  fi$0`, ["key", "tranches", "map", "fi", 2]],
    [`${head}    window:\n      $0\n`, ["gap", "tranches/pilot/window", "scalar", "", 6]],
    [`${head}    window:\n      fr$0\n`, ["key", "tranches/pilot/window", "scalar", "fr", 6]],
    [`${head}    window: { $0 }\n`, ["gap", "tranches/pilot/window", "map", "", 14, "flow"]],
    [`${head}    window: { from: a, t$0 }\n`, ["key", "tranches/pilot/window", "map", "t", 23, "flow"]],
    [`${head}    window: { from: $0 }\n`, ["value", "tranches/pilot/window/from", "scalar", "", 20, "flow"]],
    [`${head}    window: { from: a$0 }\n`, ["value", "tranches/pilot/window/from", "scalar", "a", 20, "flow"]],
    [`${head}    window: { from: a, $0`, ["gap", "tranches/pilot/window", "map", "", 14, "flow"]],
    [`${head}    needs: [pi$0]\n`, ["value", "tranches/pilot/needs/0", "scalar", "pi", 12, "flow"]],
    [`${head}    needs: [pilot, $0]\n`, ["gap", "tranches/pilot/needs", "list", "", 11, "flow"]],
    [`${head}    needs:\n      - $0\n`, ["value", "tranches/pilot/needs/0", "scalar", "", 8]],
    [`${head}    needs:\n      - pi$0\n`, ["value", "tranches/pilot/needs/0", "scalar", "pi", 8]],
    ["waivers:\n- rule: a\n  $0\n", ["gap", "waivers/0", "map", "", 2]],
    ["waivers:\n- rule: a\n  tar$0\n", ["key", "waivers/0", "map", "tar", 2]],
    ["waivers:\n- ru$0le: a\n", ["key", "waivers/0", "map", "ru", 2]],
    ["# com$0ment\nkind: x\n", undefined],
    ["kind: x # com$0ment\n", undefined],
    ["kind: 'x # te$0xt'\n", ["value", "kind", "scalar", "'x # te", 6]],
    ["a: |\n  li$0ne # x\n", ["value", "a", "scalar", "|\n  li", 3]],
  ])("finds what is being typed in %j", (marked, expected) => {
    expect(brief(marked)).toEqual(expected);
  });

  it("gives the whole word to replace", () => {
    expect(spot("kind: Play$0book\n")?.replace).toEqual({ start: 6, end: 14 });
    expect(spot("ki$0nd: Playbook\n")?.replace).toEqual({ start: 0, end: 4 });
  });

  it("never throws and stays inside the text, at every offset of broken documents", () => {
    const parts = fc.constantFrom(
      "a",
      "b:",
      " ",
      "  ",
      "\n",
      "\n  ",
      "\n    ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ", ",
      ": ",
      '"',
      "'",
      "# ",
      "|\n",
      "&x ",
      "*x ",
      "\t",
      "\r\n",
      "---\n",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (words) => {
        const text = words.join("");
        const document = parseYaml(text, "t");
        for (let offset = 0; offset <= text.length; offset++) {
          const found = nodeAt(document, offset);
          if (!found) continue;
          expect(found.replace.start).toBeGreaterThanOrEqual(0);
          expect(found.replace.end).toBeGreaterThanOrEqual(found.replace.start);
          expect(found.replace.end).toBeLessThanOrEqual(text.length);
          expect(found.indent).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
