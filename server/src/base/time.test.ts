import { describe, expect, it } from "vitest";
import { offsetText, parseInstant, wallDay, wallTimeOf } from "./time.ts";

describe("wall times", () => {
  it.each([
    // Clocks go forward: 02:00 to 03:00 in Berlin, half an hour on Lord Howe, a whole day on Samoa (no 30 December 2011).
    ["2027-03-28T02:30", "Europe/Berlin", "skipped"],
    ["2027-03-28T03:00", "Europe/Berlin", "once"],
    ["2027-03-28T01:59", "Europe/Berlin", "once"],
    ["2026-10-25T02:00", "Europe/Berlin", "twice"],
    ["2026-10-25T02:59:59", "Europe/Berlin", "twice"],
    ["2026-10-25T03:00", "Europe/Berlin", "once"],
    ["2026-03-08T02:15", "America/New_York", "skipped"],
    ["2026-11-01T01:30", "America/New_York", "twice"],
    ["2026-11-01T01:30", "UTC", "once"],
    ["2026-10-04T02:15", "Australia/Lord_Howe", "skipped"],
    ["2026-10-04T02:30", "Australia/Lord_Howe", "once"],
    ["2026-04-05T01:45", "Australia/Lord_Howe", "twice"],
    ["2011-12-30T12:00", "Pacific/Apia", "skipped"],
    ["2026-10-25T02:30+02:00", "Europe/Berlin", undefined],
    ["2026-10-25", "Europe/Berlin", undefined],
    ["2026-10-25T02:30", "Europe/Nowhere", undefined],
    ["2026-02-30T02:30", "Europe/Berlin", undefined],
  ])("%s in %s: %s", (text, zone, expected) => {
    expect(wallTimeOf(text, zone)).toBe(expected);
  });

  it("writes the offset of an instant", () => {
    const at = (text: string) => parseInstant(text) as number;
    expect(offsetText(at("2026-07-01T00:00Z"), "Europe/Berlin")).toBe("+02:00");
    expect(offsetText(at("2026-07-01T00:00Z"), "America/St_Johns")).toBe("-02:30");
    expect(offsetText(0, "Europe/Nowhere")).toBeUndefined();
  });

  it("tells the day of the week where the clock hangs", () => {
    // Friday 23:30 in London is Saturday in Berlin.
    const at = parseInstant("2026-11-27T23:30Z") as number;
    expect(wallDay(at, "Europe/London")).toEqual({ weekday: 5, minutes: 23 * 60 + 30 });
    expect(wallDay(at, "Europe/Berlin")).toEqual({ weekday: 6, minutes: 30 });
  });
});
