import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Facts, Name, Rdata } from "../../dns/index.ts";
import { parseIp } from "../ip.ts";
import { checkHost } from "./check-host.ts";
import { reaches, type SpfTree, spfTree, termOverLimit } from "./tree.ts";

const meta = { server: "test", at: 0, authoritative: true, authenticated: false };
type Entry = "open" | "timeout" | "nxdomain" | readonly string[] | { cname: string } | { mx: number } | { a: string };

/** `shop.test` alone is its TXT; `MX shop.test`, `A shop.test` are others. What is not listed is NXDOMAIN. */
function world(entries: Record<string, Entry>): Facts {
  return (question) => {
    if (question.kind !== "dns") return undefined;
    const entry = entries[question.type === "TXT" ? question.name : `${question.type} ${question.name}`];
    if (entry === "open") return undefined;
    if (entry === "timeout") return { kind: "failed", why: "timeout", meta };
    if (entry === undefined || entry === "nxdomain") return { kind: "nxdomain", meta };
    const records = (list: Rdata[]): Answer => ({ kind: "records", records: list, meta });
    if ("cname" in entry) return { kind: "cname", target: entry.cname as Name, meta };
    if ("mx" in entry)
      return records(
        Array.from({ length: entry.mx }, (_, i) => ({ kind: "mx", type: "MX", preference: i, exchange: `mx${i}.test` as Name })),
      );
    if ("a" in entry) return records([{ kind: "address", type: question.type as "A" | "AAAA", address: entry.a }]);
    return records(entry.map((text) => ({ kind: "txt", type: "TXT", strings: [text] })));
  };
}

const treeOf = (entries: Record<string, Entry>) => spfTree("shop.test" as Name, world(entries));
const sketch = (tree: SpfTree) =>
  tree.costs.map(
    (cost) =>
      `${cost.owner} ${cost.term.text} ${cost.lookups.atLeast}${cost.lookups.exact ? "" : "+"}${cost.child ? ` ${cost.child.state.kind}` : ""}`,
  );

describe("spfTree", () => {
  it("counts the six terms that ask, and nothing else", () => {
    const tree = treeOf({
      "shop.test": ["v=spf1 ip4:192.0.2.1 a mx ptr exists:%{i}.x.test include:i.test exp=why.test x=y"],
      "i.test": ["v=spf1 ip6:2001:db8::/32 -all"],
    });
    expect(tree.lookups).toEqual({ atLeast: 5, exact: true });
  });

  it("keeps the whole tree beyond the limit and finds the term that breaks it", () => {
    const vendor = ["v=spf1 include:n1.test include:n2.test ~all"];
    const entries: Record<string, Entry> = {
      "shop.test": ["v=spf1 include:a.test include:b.test include:c.test include:d.test -all"],
      "n1.test": ["v=spf1 ip4:192.0.2.1"],
      "n2.test": ["v=spf1 ip4:192.0.2.2"],
    };
    for (const name of ["a.test", "b.test", "c.test", "d.test"]) entries[name] = vendor;
    const tree = treeOf(entries);
    expect(tree.lookups).toEqual({ atLeast: 12, exact: true });
    const over = termOverLimit(tree);
    expect(over?.term.text).toBe("include:d.test");
    expect(over?.range).toEqual({ start: 52, end: 66 });
    expect(over?.owner).toBe("shop.test");
    expect(tree.costs).toHaveLength(4 * 4 + 1 + 8);
  });

  it("does not count terms after all, nor redirect beside all", () => {
    expect(treeOf({ "shop.test": ["v=spf1 redirect=r.test a -all mx include:x.test"] }).lookups).toEqual({ atLeast: 1, exact: true });
  });

  it("follows redirect and counts it", () => {
    const tree = treeOf({
      "shop.test": ["v=spf1 redirect=_spf.%{d}"],
      "_spf.shop.test": ["v=spf1 mx a:%{o} -all"],
      "A shop.test": { a: "192.0.2.1" },
    });
    expect(sketch(tree)).toEqual([
      "shop.test redirect=_spf.%{d} 3 known",
      "_spf.shop.test mx 1",
      "_spf.shop.test a:%{o} 1",
      "_spf.shop.test -all 0",
    ]);
    expect(tree.voids).toEqual({ atLeast: 1, exact: true });
  });

  it("gives a lower bound while an include is open or failed, and goes on beside it", () => {
    const tree = treeOf({
      "shop.test": ["v=spf1 include:open.test include:bad.test include:fine.test a"],
      "open.test": "open",
      "bad.test": "timeout",
      "fine.test": ["v=spf1 mx"],
    });
    expect(tree.lookups).toEqual({ atLeast: 5, exact: false });
    expect(sketch(tree)).toEqual([
      "shop.test include:open.test 1+ open",
      "shop.test include:bad.test 1+ failed",
      "shop.test include:fine.test 2 known",
      "fine.test mx 1",
      "shop.test a 1",
    ]);
    expect(tree.costs[1]?.child?.state).toEqual({ kind: "failed", why: "timeout" });
    expect(tree.voids.exact).toBe(false);
  });

  it("asks every include of a level in one round", () => {
    const asked: string[] = [];
    spfTree("shop.test" as Name, (question) => {
      if (question.kind === "dns") asked.push(question.name);
      return question.kind === "dns" && question.name === "shop.test" && question.type === "TXT"
        ? world({ "shop.test": ["v=spf1 include:a.test include:b.test include:c.test"] })(question)
        : undefined;
    });
    expect(asked).toEqual(["shop.test", "a.test", "b.test", "c.test"]);
  });

  it("reports loops and stops at them; their cost is beyond any limit", () => {
    const tree = treeOf({ "shop.test": ["v=spf1 include:b.test"], "b.test": ["v=spf1 include:SHOP.test. -all"] });
    expect(tree.loops.map((cost) => `${cost.owner} ${cost.term.text}`)).toEqual(["b.test include:SHOP.test."]);
    expect(tree.lookups.atLeast).toBeGreaterThan(10);
  });

  it("is no loop when two branches include the same domain: both are paid", () => {
    const tree = treeOf({
      "shop.test": ["v=spf1 include:a.test include:b.test"],
      "a.test": ["v=spf1 include:c.test"],
      "b.test": ["v=spf1 include:c.test"],
      "c.test": ["v=spf1 -all"],
    });
    expect(tree.loops).toEqual([]);
    expect(tree.lookups).toEqual({ atLeast: 4, exact: true });
  });

  it("tells missing, several and broken records apart", () => {
    const tree = treeOf({
      "shop.test": ["v=spf1 include:gone.test include:two.test include:bad.test include:other.test"],
      "two.test": ["v=spf1 a", "v=spf1 mx"],
      "bad.test": ["v=spf1 ipv4:192.0.2.1 mx"],
      "other.test": ["hello"],
    });
    expect(tree.costs.flatMap((cost) => cost.child?.state ?? [])).toEqual([
      { kind: "absent" },
      { kind: "several", count: 2 },
      { kind: "known" },
      { kind: "absent" },
    ]);
    expect(tree.costs.find((cost) => cost.term.text === "include:bad.test")?.child?.problems.map((p) => p.code)).toEqual([
      "unknown-mechanism",
    ]);
    expect(tree.lookups).toEqual({ atLeast: 5, exact: true });
    expect(tree.costs.filter((cost) => cost.isVoid).map((cost) => cost.term.text)).toEqual(["include:gone.test", "mx"]);
  });

  it("follows aliases, and counts them as nothing", () => {
    expect(
      treeOf({ "shop.test": ["v=spf1 include:alias.test"], "alias.test": { cname: "real.test" }, "real.test": ["v=spf1 a"] }).lookups,
    ).toEqual({ atLeast: 2, exact: true });
  });

  it("cannot expand an include that depends on the mail", () => {
    const tree = treeOf({ "shop.test": ["v=spf1 include:%{ir}._spf.x.test exists:%{i}.x.test a:%{h}"] });
    expect(tree.lookups).toEqual({ atLeast: 3, exact: false });
    expect(tree.costs.map((cost) => cost.target?.kind)).toEqual(["message", "message", "message"]);
  });

  it("counts void lookups and the hosts of mx", () => {
    const tree = treeOf({
      "shop.test": ["v=spf1 a:gone.test a:six.test mx:big.test mx:none.test exists:nobody.test -all"],
      "AAAA six.test": { a: "2001:db8::1" },
      "MX big.test": { mx: 12 },
    });
    expect(tree.voids).toEqual({ atLeast: 3, exact: true });
    expect(tree.costs[2]?.exchanges).toBe(12);
  });

  it("stays small when every record includes two more", () => {
    const tree = spfTree("n0.test" as Name, (question) => {
      const n = question.kind === "dns" ? Number(/^[ab]?n(\d+)\.test$/.exec(question.name)?.[1]) : 0;
      return {
        kind: "records",
        records: [{ kind: "txt", type: "TXT", strings: [`v=spf1 include:an${n + 1}.test include:bn${n + 1}.test`] }],
        meta,
      };
    });
    expect(tree.lookups.exact).toBe(false);
    expect(tree.lookups.atLeast).toBeGreaterThan(10);
    expect(tree.costs.length).toBeLessThan(1500);
  });

  it("knows whether a domain is included, or that this is open", () => {
    const tree = treeOf({
      "shop.test": ["v=spf1 include:a.test include:late.test"],
      "a.test": ["v=spf1 redirect=deep.test"],
      "deep.test": ["v=spf1 -all"],
      "late.test": "open",
    });
    expect(reaches(tree, "deep.test" as Name)).toBe(true);
    expect(reaches(tree, "late.test" as Name)).toBe(true);
    expect(reaches(tree, "other.test" as Name)).toBeUndefined();
    expect(reaches(treeOf({ "shop.test": ["v=spf1 -all"] }), "other.test" as Name)).toBe(false);
  });

  it("knows nothing while the domain's own record is open", () => {
    expect(treeOf({ "shop.test": "open" })).toMatchObject({ lookups: { atLeast: 0, exact: false }, voids: { atLeast: 0, exact: false } });
  });

  it("never counts less than check_host uses up", () => {
    const names = ["shop.test", "a.test", "b.test", "c.test"];
    const term = fc.constantFrom(
      "a",
      "mx",
      "ptr",
      "include:a.test",
      "include:b.test",
      "include:c.test",
      "redirect=b.test",
      "ip4:192.0.2.9",
      "exists:%{i}.x.test",
      "-all",
      "~all",
    );
    const record = fc.array(term, { maxLength: 5 }).map((terms) => [`v=spf1 ${[...new Set(terms)].join(" ")}`]);
    fc.assert(
      fc.property(fc.tuple(record, record, record, record), (records) => {
        const entries: Record<string, Entry> = {};
        for (const [i, name] of names.entries()) entries[name] = records[i] as string[];
        for (const name of names)
          Object.assign(entries, {
            [`MX ${name}`]: { mx: 1 },
            [`A ${name}`]: { a: "198.51.100.1" },
            "A 192.0.2.1.x.test": { a: "198.51.100.1" },
          });
        const facts = world(entries);
        const tree = spfTree("shop.test" as Name, facts);
        const check = checkHost({ ip: parseIp("192.0.2.1")!, sender: "x@shop.test", helo: "h.test" }, facts);
        if ("value" in check && check.value.reason === "more than 10 lookups") expect(tree.lookups.atLeast).toBeGreaterThan(10);
      }),
      { numRuns: 500 },
    );
  });
});
