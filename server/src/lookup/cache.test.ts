import { describe, expect, it } from "vitest";
import type { Answer } from "../dns/index.ts";
import { AnswerCache } from "./cache.ts";

const meta = { server: "udp://127.0.0.1:53", at: 0, authoritative: false, authenticated: false };
const positive: Answer = { kind: "records", records: [], meta };
const negative: Answer = { kind: "nxdomain", meta };

describe("the cache", () => {
  it("holds no more than its number of answers; the oldest go first", () => {
    const cache = new AnswerCache();
    for (let i = 0; i <= 20_000; i++) cache.keep(`A n${i}.test`, positive, 60, 0);
    expect(cache.get("A n0.test", 0)).toBeUndefined();
    expect(cache.get("A n1.test", 0)).toBeDefined();
    expect(cache.get("A n20000.test", 0)).toBeDefined();
  });

  it("keeps no record longer than a day and no absence longer than three hours, whatever the TTL", () => {
    const cache = new AnswerCache();
    cache.keep("positive", positive, 0x7fff_ffff, 0);
    cache.keep("negative", negative, 0x7fff_ffff, 0);
    expect(cache.get("positive", 86_399_000)).toMatchObject({ meta: { remainingTtl: 1 } });
    expect(cache.get("positive", 86_400_000)).toBeUndefined();
    expect(cache.get("negative", 10_800_000)).toBeUndefined();
  });
});
