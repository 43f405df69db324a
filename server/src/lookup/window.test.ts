import { describe, expect, it } from "vitest";
import { Cancellation } from "./cancellation.ts";
import { Gate } from "./gate.ts";
import { Window } from "./window.ts";

const signal = new Cancellation();
const fill = (window: Window) => {
  let entered = 0;
  for (const places = window.places; entered < places; entered++) expect(window.enter(signal)).toBe(true);
  return entered;
};

describe("a server's window", () => {
  it("grows by one for each answer while it is full, up to its limit", () => {
    const window = new Window();
    for (let round = 0; round < 10; round++) for (let left = fill(window); left > 0; left--) window.leave("answered", round, round);
    expect(window.places).toBeGreaterThan(32);
    for (let round = 10; round < 600; round++) for (let left = fill(window); left > 0; left--) window.leave("answered", round, round);
    expect(window.places).toBe(512);
  });

  it("does not grow while few questions are asked", () => {
    const window = new Window();
    for (let i = 0; i < 1_000; i++) {
      expect(window.enter(signal)).toBe(true);
      window.leave("answered", i, i);
    }
    expect(window.places).toBe(32);
  });

  it("halves once for all that were lost together, and never below four", () => {
    const window = new Window();
    for (let left = fill(window); left > 0; left--) window.leave("silent", 0, 10);
    expect(window.places).toBe(16);
    for (let at = 20; at < 200; at += 10) {
      window.enter(signal);
      window.leave("silent", at, at + 5);
    }
    expect(window.places).toBe(4);
  });

  it("takes a cancelled question for no sign of anything", () => {
    const window = new Window();
    for (let left = fill(window); left > 0; left--) window.leave("cancelled", 0, 1);
    expect(window.places).toBe(32);
  });
});

describe("a gate", () => {
  it("lets the waiting in by order, and those who are cancelled go", async () => {
    const gate = new Gate(1);
    expect(gate.enter()).toBe(true);
    const order: number[] = [];
    const gone = new Cancellation();
    const first = Promise.resolve(gate.enter(gone)).then((admitted) => order.push(admitted ? 1 : -1));
    const second = Promise.resolve(gate.enter()).then((admitted) => order.push(admitted ? 2 : -2));
    gone.abort();
    await first;
    gate.leave();
    await second;
    expect(order).toEqual([-1, 2]);
    expect(gate.inside).toBe(1);
  });

  it("keeps its count through thousands that wait", async () => {
    const gate = new Gate(3);
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 5_000 }, () =>
        gate.through(async () => {
          most = Math.max(most, ++inside);
          await Promise.resolve();
          inside--;
        }),
      ),
    );
    expect([most, gate.inside]).toEqual([3, 0]);
  });
});

describe("a window that others share from now on", () => {
  it("takes no more than its share, whatever it had", async () => {
    const window = new Window(64);
    let inside = 0;
    for (let i = 0; i < 32; i++) if (window.enter(new AbortController().signal) === true) inside++;
    expect(inside).toBe(32);
    window.setMost(16);
    expect(window.places).toBe(16);
    // Those that are under way end in their own time; no new one comes in before there is room.
    const next = window.enter(new AbortController().signal);
    expect(next).not.toBe(true);
    for (let i = 0; i < 16; i++) window.leave("answered", 0, 0);
    window.leave("answered", 0, 0);
    await expect(next).resolves.toBe(true);
    for (let i = 0; i < 100; i++) {
      window.leave("answered", 0, 0);
      window.enter(new AbortController().signal);
    }
    expect(window.places).toBeLessThanOrEqual(16);
  });

  it("leaves a few places to everybody", () => {
    const window = new Window(64);
    window.setMost(64 / 100);
    expect(window.places).toBe(4);
  });
});
