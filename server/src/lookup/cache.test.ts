import { describe, expect, it } from "vitest";
import type { Answer } from "../dns/index.ts";
import { AnswerCache } from "./cache.ts";

const meta = { server: "udp://127.0.0.1:53", at: 0, authoritative: false, authenticated: false };
const positive: Answer = { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.1" }], meta };
const negative: Answer = { kind: "nxdomain", meta };

describe("the cache", () => {
  it("holds no more than its number of answers; the oldest go first, unless they were asked for", () => {
    const cache = new AnswerCache();
    for (let i = 0; i < 20_000; i++) cache.keep(`A n${i}.test`, positive, 60, 0);
    expect(cache.get("A n0.test", 0)).toBeDefined();
    cache.keep("A last.test", positive, 60, 0);
    expect(cache.get("A n0.test", 0)).toBeDefined();
    expect(cache.get("A n1.test", 0)).toBeUndefined();
    expect(cache.get("A n19999.test", 0)).toBeDefined();
    expect(cache.get("A last.test", 0)).toBeDefined();
  });

  it("makes room even when everything in it was asked for", () => {
    const cache = new AnswerCache();
    for (let i = 0; i <= 50_000; i++) {
      cache.keep(`A n${i}.test`, positive, 60, 0);
      cache.get(`A n${i}.test`, 0);
    }
    const left = Array.from({ length: 50_001 }, (_, i) => cache.get(`A n${i}.test`, 0)).filter((answer) => answer !== undefined);
    expect(left.length).toBeLessThanOrEqual(20_000);
    expect(left.length).toBeGreaterThan(9_999);
  });

  it("keeps no record longer than a day and no absence longer than three hours, whatever the TTL", () => {
    const cache = new AnswerCache();
    cache.keep("positive", positive, 0x7fff_ffff, 0);
    cache.keep("negative", negative, 0x7fff_ffff, 0);
    expect(cache.get("positive", 86_399_000)).toMatchObject({ meta: { remainingTtl: 1 } });
    expect(cache.get("positive", 86_400_000)).toBeUndefined();
    expect(cache.get("negative", 10_800_000)).toBeUndefined();
  });

  it("gives the same object for the same second, and one that is older later", () => {
    const cache = new AnswerCache();
    cache.keep("A a.test", positive, 60, 0);
    expect(cache.get("A a.test", 500)).toBe(cache.get("A a.test", 500));
    expect(cache.get("A a.test", 5_000)).toMatchObject({ meta: { remainingTtl: 55 } });
  });

  it("lets a fresh answer that says the same take over the records of the old one", () => {
    const cache = new AnswerCache();
    cache.keep("A a.test", positive, 60, 0);
    expect(cache.get("A a.test", 60_000)).toBeUndefined();
    const equal: Answer = {
      kind: "records",
      records: [{ kind: "address", type: "A", address: "192.0.2.1" }],
      meta: { ...meta, at: 60_000 },
    };
    const kept = cache.keep("A a.test", equal, 60, 60_000);
    expect(kept.kind === "records" && kept.records).toBe(positive.kind === "records" && positive.records);
    expect(kept.meta.at).toBe(60_000);
    const other: Answer = { kind: "records", records: [{ kind: "address", type: "A", address: "192.0.2.2" }], meta };
    expect(cache.keep("A a.test", other, 60, 60_000)).toBe(other);
    expect(cache.get("A a.test", 60_000)).toMatchObject({ records: [{ address: "192.0.2.2" }] });
  });
});
