import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deadlines, type Patient } from "./deadlines.ts";

const ended: string[] = [];

class Waits implements Patient {
  deadlinePlace = -1;
  readonly dueAt: number;
  readonly name: string;

  constructor(name: string, ms: number) {
    this.name = name;
    this.dueAt = performance.now() + ms;
    deadlines.add(this);
  }

  late(): void {
    ended.push(this.name);
  }
}

describe("who waits too long", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => {
    vi.useRealTimers();
    ended.length = 0;
  });

  it("is ended when its time is over, whoever came first", () => {
    new Waits("slow", 500);
    new Waits("quick", 100);
    vi.advanceTimersByTime(99);
    expect(ended).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ended).toEqual(["quick"]);
    new Waits("later", 450);
    vi.advanceTimersByTime(450);
    expect(ended).toEqual(["quick", "slow", "later"]);
  });

  it("is not ended once it has left, and others are", () => {
    const gone = new Waits("gone", 100);
    new Waits("stays", 100);
    deadlines.remove(gone);
    deadlines.remove(gone);
    vi.advanceTimersByTime(100);
    expect(ended).toEqual(["stays"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
