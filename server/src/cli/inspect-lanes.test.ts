import { describe, expect, it } from "vitest";
import type { Name } from "../dns/index.ts";
import type { InspectLine } from "../report/index.ts";
import type { ListedDomain } from "./domain-list.ts";
import { InspectLanes, threadsFor } from "./inspect-lanes.ts";

const long = 600;
const listed = (index: number): ListedDomain => ({ index, domain: `d${index}.test` as Name });
const lineOf = (one: ListedDomain, by: string): InspectLine => ({ ...one, by }) as unknown as InspectLine;
const byOf = (line: InspectLine): string => (line as unknown as { by: string }).by;

/** Answers when it is told to. */
class Slow {
  readonly waiting: (() => void)[] = [];
  readonly seen: number[] = [];
  isClosed = false;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  inspect(one: ListedDomain): Promise<InspectLine> {
    this.seen.push(one.index);
    return new Promise((resolve) => this.waiting.push(() => resolve(lineOf(one, this.#name))));
  }

  close(): void {
    this.isClosed = true;
  }
}

describe("a list that is dealt to threads", () => {
  it("starts none while it is short", async () => {
    let started = 0;
    const lanes = new InspectLanes(
      async (one) => lineOf(one, "own"),
      () => {
        started++;
        return [];
      },
    );
    for (let i = 0; i < 499; i++) await lanes.inspect(listed(i));
    expect(started).toBe(0);
    for (let i = 499; i < 1_200; i++) await lanes.inspect(listed(i));
    expect(started).toBe(1);
  });

  it("gives each domain to one of them, the idler one first", async () => {
    const [own, other] = [new Slow("own"), new Slow("other")];
    const lanes = new InspectLanes(
      (one) => own.inspect(one),
      () => [other],
    );
    const lines = Array.from({ length: long }, (_, i) => lanes.inspect(listed(i)));
    // This thread has what came before: the other one catches up.
    expect([own.seen.length, other.seen.length]).toEqual([499, 101]);
    for (const answer of own.waiting.splice(0)) answer();
    await Promise.all(lines.slice(0, 499));
    lines.push(...Array.from({ length: 50 }, (_, i) => lanes.inspect(listed(long + i))));
    expect(own.seen.length).toBe(549);
    for (const answer of [...own.waiting, ...other.waiting]) answer();
    const all = await Promise.all(lines);
    expect(all.map(({ index }) => index)).toEqual(Array.from({ length: long + 50 }, (_, i) => i));
    expect(new Set(all.map(byOf))).toEqual(new Set(["own", "other"]));
    lanes.close();
    expect(other.isClosed).toBe(true);
  });

  it("does itself what a thread that ended has left, and sends it nothing more", async () => {
    let sent = 0;
    const own = new Slow("own");
    const lanes = new InspectLanes(
      (one) => own.inspect(one),
      () => [
        {
          inspect: async () => {
            sent++;
            return undefined;
          },
          close: () => {},
        },
      ],
    );
    const lines = Array.from({ length: long }, (_, i) => lanes.inspect(listed(i)));
    await new Promise((resolve) => setTimeout(resolve, 0));
    lines.push(lanes.inspect(listed(long)));
    expect(sent).toBe(101);
    for (const answer of own.waiting) answer();
    expect(new Set((await Promise.all(lines)).map(byOf))).toEqual(new Set(["own"]));
  });
});

it("takes a thread for each core, and fewer for whoever wants few questions under way", () => {
  expect(threadsFor(1, 2_048)).toBe(1);
  expect(threadsFor(4, 2_048)).toBe(4);
  expect(threadsFor(64, 2_048)).toBe(8);
  expect(threadsFor(8, 256)).toBe(2);
  expect(threadsFor(8, 10)).toBe(1);
});
