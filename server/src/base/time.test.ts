import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant, offsetText, parseInstant, wallDay, wallTimeOf } from "./time.ts";

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

  it("counts the instants that show it, in any zone", () => {
    const zones = [
      "Europe/Berlin",
      "America/New_York",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "Africa/Casablanca",
      "Asia/Kathmandu",
      "UTC",
    ];
    const quarter = 900_000;
    // Around changes of 2010 to 2030; offsets of these zones are whole quarters of an hour.
    const range = { min: Date.UTC(2010, 0) / quarter, max: Date.UTC(2030, 0) / quarter };
    const changes = ["2027-03-28", "2026-10-25", "2026-03-08", "2026-11-01", "2026-04-05", "2026-10-04", "2011-12-30", "2026-02-15"];
    const near = fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -24, max: 120 }))
      .map(([day, quarters]) => Date.parse(day) / quarter + quarters);
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.oneof(near, fc.integer(range)), (zone, count) => {
        const text = new Date(count * quarter).toISOString().slice(0, 16);
        let shown = 0;
        for (let i = -104; i <= 104; i++) if (formatInstant((count + i) * quarter, zone).replace(" ", "T") === text) shown++;
        expect(wallTimeOf(text, zone)).toBe(["skipped", "once", "twice"][shown]);
      }),
      { numRuns: 150 },
    );
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
