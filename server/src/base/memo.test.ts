import { describe, expect, it } from "vitest";
import { remembered } from "./memo.ts";

describe("a remembered function", () => {
  const counting = (most: number) => {
    let calls = 0;
    const read = remembered(most, (text) => ({ text, call: ++calls }));
    return { read, calls: () => calls };
  };

  it("reads a text once", () => {
    const { read, calls } = counting(10);
    expect(read("a")).toBe(read("a"));
    expect(read("b").text).toBe("b");
    expect(calls()).toBe(2);
  });

  it("keeps what is asked for, forgets what is not, and holds no more than two generations", () => {
    const { read, calls } = counting(10);
    const first = read("kept");
    for (let i = 0; i < 100; i++) {
      read(`n${i}`);
      expect(read("kept")).toBe(first);
    }
    const before = calls();
    read("n99");
    expect(calls()).toBe(before);
    read("n0");
    expect(calls()).toBe(before + 1);
  });
});
