import { describe, expect, it } from "vitest";
import { InFlight, type Numbered } from "./in-flight.ts";

describe("what is under way", () => {
  it("has an id of its own each, through thousands that come and go", () => {
    const all = new InFlight<Numbered>();
    const inside = new Map<number, Numbered>();
    for (let i = 0; i < 5_000; i++) {
      const one = { id: -1 };
      all.add(one);
      expect(inside.has(one.id)).toBe(false);
      inside.set(one.id, one);
      if (i % 3 === 0) continue;
      const [first] = inside.values();
      if (!first) continue;
      expect(all.delete(first)).toBe(true);
      expect(all.delete(first)).toBe(false);
      inside.delete(first.id);
    }
    expect(all.size).toBe(inside.size);
    expect(all.all()).toHaveLength(inside.size);
    for (const [id, one] of inside) expect(all.get(id)).toBe(one);
    const strangers = Array.from({ length: 0x1_0000 }, (_, id) => id).filter((id) => !inside.has(id) && all.get(id));
    expect(strangers).toEqual([]);
    all.clear();
    expect([all.size, all.all().length]).toEqual([0, 0]);
  });

  it("leaves out ids that are not free", () => {
    const all = new InFlight<Numbered>();
    for (let i = 0; i < 200; i++) {
      const one = { id: -1 };
      all.add(one, (id) => id % 2 === 0);
      expect(one.id % 2).toBe(1);
      all.delete(one);
    }
  });
});
