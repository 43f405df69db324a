import { expect, test } from "vitest";
import {
  type Answer,
  type Facts,
  isAbsent,
  type Name,
  parseName,
  questionText,
  type Rdata,
  rdataText,
  resolve,
  sameRecords,
  sameResult,
  txtValue,
} from "./index.ts";

const name = (text: string) => parseName(text) as Name;
const meta = { server: "test", at: 0, authoritative: false, authenticated: false };
const txt = (...strings: string[]): Rdata => ({ kind: "txt", type: "TXT", strings });
const mx = (preference: number, exchange: string): Rdata => ({ kind: "mx", type: "MX", preference, exchange: name(exchange) });

test("absent is known only from an answer", () => {
  const isDmarc = (record: Rdata) => txtValue(record)?.startsWith("v=DMARC1") ?? false;
  expect(isAbsent(undefined, isDmarc)).toBeUndefined();
  expect(isAbsent({ kind: "failed", why: "timeout" }, isDmarc)).toBeUndefined();
  expect(isAbsent({ kind: "cname", target: name("x.test") }, isDmarc)).toBeUndefined();
  expect(isAbsent({ kind: "nodata" }, isDmarc)).toBe(true);
  expect(isAbsent({ kind: "nxdomain" }, isDmarc)).toBe(true);
  expect(isAbsent({ kind: "records", records: [txt("v=spf1 -all")] }, isDmarc)).toBe(true);
  expect(isAbsent({ kind: "records", records: [txt("v=DMA", "RC1; p=none")] }, isDmarc)).toBe(false);
});

test("records compare as sets, TXT by its joined bytes", () => {
  expect(sameRecords([txt("ab"), txt("c")], [txt("c"), txt("a", "b")])).toBe(true);
  expect(sameRecords([txt("ab")], [txt("ab"), txt("ab")])).toBe(true);
  expect(sameRecords([txt("ab")], [txt("AB")])).toBe(false);
  expect(sameRecords([mx(10, "a.test")], [mx(20, "a.test")])).toBe(false);
  expect(
    sameResult(
      { kind: "records", records: [mx(10, "a.test")], ttlSeconds: 300 },
      { kind: "records", records: [mx(10, "A.test")], ttlSeconds: 300 },
    ),
  ).toBe(true);
  expect(
    sameResult({ kind: "records", records: [mx(10, "a.test")], ttlSeconds: 300 }, { kind: "records", records: [mx(10, "a.test")] }),
  ).toBe(false);
  expect(sameResult({ kind: "nodata" }, { kind: "nxdomain" })).toBe(false);
  expect(sameResult({ kind: "failed", why: "timeout" }, { kind: "failed", why: "servfail" })).toBe(false);
});

test("presentation form quotes strings and closes names with a dot", () => {
  expect(rdataText(txt('say "hi"', "\u00e9\\;"))).toBe('"say \\"hi\\"" "\\233\\\\;"');
  expect(rdataText(mx(0, "."))).toBe("0 .");
  expect(rdataText({ kind: "caa", type: "CAA", flags: 0, tag: "issue", value: "ca.test" })).toBe('0 issue "ca.test"');
  expect(rdataText({ kind: "srv", type: "SRV", priority: 1, weight: 2, port: 25, target: name("a.test") })).toBe("1 2 25 a.test.");
});

test("a question has one key", () => {
  expect(questionText({ kind: "dns", name: name("_dmarc.example.com"), type: "TXT" })).toBe("TXT _dmarc.example.com");
  expect(questionText({ kind: "dns", name: name("example.com"), type: "MX", from: "authoritative" })).toBe("AUTH MX example.com");
  expect(questionText({ kind: "https", url: "https://mta-sts.example.com/" })).toBe("HTTPS https://mta-sts.example.com/");
});

const facts =
  (answers: Record<string, Answer>): Facts =>
  (question) =>
    answers[questionText(question)];
const alias = (target: string): Answer => ({ kind: "cname", target: name(target), meta });

test("aliases are followed hop by hop until someone does not know", () => {
  const world = facts({
    "A a.test": alias("b.test"),
    "A b.test": alias("c.test"),
    "A c.test": { kind: "nodata", meta },
    "A open.test": alias("nobody.test"),
  });
  expect(resolve(name("a.test"), "A", world)).toMatchObject({ answer: { kind: "nodata" }, owner: "c.test", aliases: ["a.test", "b.test"] });
  expect(resolve(name("open.test"), "A", world)).toEqual({ answer: undefined, owner: "nobody.test", aliases: ["open.test"] });
  expect(resolve(name("c.test"), "A", world).aliases).toEqual([]);
  expect(resolve(name("a.test"), "CNAME", facts({ "CNAME a.test": alias("b.test") })).answer?.kind).toBe("cname");
});

test("a loop of aliases and a chain that is too long fail, and end", () => {
  const loop = facts({ "A a.test": alias("b.test"), "A b.test": alias("a.test") });
  expect(resolve(name("a.test"), "A", loop).answer).toMatchObject({ kind: "failed", why: "limit" });
  const endless: Facts = (question) => alias(`x${question.kind === "dns" ? question.name : ""}`);
  expect(resolve(name("a.test"), "A", endless, 4).answer).toMatchObject({
    kind: "failed",
    why: "limit",
    detail: "more than 4 CNAMEs in a row",
  });
});
