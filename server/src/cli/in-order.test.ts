import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachInOrder } from "./in-order.ts";

async function* of(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i;
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve();
}

describe("each in order", () => {
  it("hands all on, in order or as they are ready, and never holds more than it may", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 5 }), fc.boolean(), async (delays, ahead, ordered) => {
        const handed: number[] = [];
        let held = 0;
        let most = 0;
        const work = async (i: number): Promise<number> => {
          most = Math.max(most, ++held);
          await turns(delays[i] ?? 0);
          return i;
        };
        const hand = async (i: number): Promise<void> => {
          await turns(2);
          handed.push(i);
          held--;
        };
        await eachInOrder(of(delays.length), work, hand, { ahead, ordered });
        const all = delays.map((_, i) => i);
        expect(ordered ? handed : [...handed].sort((a, b) => a - b)).toEqual(all);
        expect(most).toBeLessThanOrEqual(ahead);
      }),
    );
  });

  it("hands the first on while the next has not come yet", async () => {
    for (const ordered of [true, false]) {
      const handed: number[] = [];
      let come: () => void = () => {};
      const slow = (async function* () {
        yield 0;
        await new Promise<void>((done) => {
          come = done;
        });
        yield 1;
      })();
      const done = eachInOrder(
        slow,
        async (i) => i,
        async (i) => void handed.push(i),
        { ahead: 9, ordered },
      );
      await turns(30);
      expect(handed).toEqual([0]);
      come();
      await done;
      expect(handed).toEqual([0, 1]);
    }
  });

  it("fails with what went wrong, in work or in handing on", async () => {
    const wrong = async (): Promise<never> => {
      throw new Error("no");
    };
    for (const ordered of [true, false]) {
      await expect(eachInOrder(of(9), wrong, async () => {}, { ahead: 3, ordered })).rejects.toThrow("no");
      await expect(eachInOrder(of(9), async (i) => i, wrong, { ahead: 3, ordered })).rejects.toThrow("no");
    }
  });
});
