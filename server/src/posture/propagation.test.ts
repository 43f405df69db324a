import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../dns/index.ts";
import { isNewer, type Spread, type WhenSeen, whenSeen } from "./propagation.ts";

const mx = (exchange: string, ttlSeconds?: number): Result => ({
  kind: "records",
  records: [{ kind: "mx", type: "MX", preference: 10, exchange: exchange as never }],
  ...(ttlSeconds === undefined ? {} : { ttlSeconds }),
});
const fresh = { holds: "new", result: mx("new.test", 300) } as const;
const stale = { holds: "old", result: mx("old.test", 3600) } as const;
const silent = { holds: null, result: undefined } as const;
const copy = (secondsLeft: number, result: Result = mx("old.test")) =>
  ({ server: "udp://192.0.2.53:53", holds: "old", result, secondsLeft }) as const;
const seen = (spread: Partial<Spread>): WhenSeen =>
  whenSeen({ now: 0, servers: [fresh, fresh], resolvers: [], negativeTtlSeconds: 600, oldTtlSeconds: undefined, ...spread });

describe("when everyone sees it", () => {
  it("is now, where every server gives it and no asked resolver has another", () =>
    expect(seen({})).toMatchObject({ at: "1970-01-01T00:00:00Z", seconds: 0 }));

  it("has no time while a server gives the old answer; from then on, the old TTL counts", () =>
    expect(seen({ servers: [fresh, stale] })).toMatchObject({ at: null, seconds: 3600, because: expect.stringContaining("1 of 2") }));

  it("is when the longest copy that was seen ends", () =>
    expect(seen({ resolvers: [copy(40), copy(250)] })).toMatchObject({ at: "1970-01-01T00:04:10Z", seconds: 250 }));

  it("is the negative TTL for a name that was not there, whatever the copy seen has left", () =>
    expect(seen({ resolvers: [copy(40, { kind: "nxdomain" })] })).toMatchObject({
      seconds: 600,
      because: expect.stringContaining("10 min"),
    }));

  it("is the old TTL after the last change, where somebody knows that TTL", () =>
    expect(seen({ oldTtlSeconds: 7200, resolvers: [copy(40)] })).toMatchObject({ at: "1970-01-01T02:00:00Z", seconds: 7200 }));

  it("is not known while a server is silent, and not at all while all are", () => {
    expect(seen({ servers: [fresh, silent] })).toMatchObject({ at: null, because: expect.stringContaining("1 of 2") });
    expect(seen({ servers: [silent] })).toMatchObject({ at: null, seconds: null });
    expect(seen({ servers: [] })).toMatchObject({ at: null, seconds: null });
  });

  it("is never earlier than the end of a copy that was seen", () => {
    const sight = fc.constantFrom(fresh, stale, silent);
    fc.assert(
      fc.property(
        fc.array(sight),
        fc.array(fc.nat(100_000)),
        fc.option(fc.nat(100_000), { nil: undefined }),
        (servers, lefts, oldTtlSeconds) => {
          const { at, seconds } = seen({ servers, resolvers: lefts.map((left) => copy(left)), oldTtlSeconds });
          if (at === null) return;
          expect(servers.every(({ holds }) => holds === "new")).toBe(true);
          expect(seconds).toBeGreaterThanOrEqual(Math.max(0, ...lefts, oldTtlSeconds ?? 0));
        },
      ),
    );
  });
});

it("compares serials around their end (RFC 1982)", () => {
  expect(isNewer(2, 1)).toBe(true);
  expect(isNewer(1, 2)).toBe(false);
  expect(isNewer(5, 5)).toBe(false);
  expect(isNewer(3, 0xffff_fff0)).toBe(true);
});
