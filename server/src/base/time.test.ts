import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant, isoInstant, offsetText, parseEnd, parseInstant, wallDay, wallTimeOf } from "./time.ts";

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

describe("days", () => {
  it.each([
    ["2026-12-31", "UTC", "2026-12-31T00:00:00Z", "2027-01-01T00:00:00Z"],
    ["2026-12-31", "Europe/Berlin", "2026-12-30T23:00:00Z", "2026-12-31T23:00:00Z"],
    // 25 and 23 hours.
    ["2026-10-25", "Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"],
    ["2027-03-28", "Europe/Berlin", "2027-03-27T23:00:00Z", "2027-03-28T22:00:00Z"],
    ["2028-02-29", "America/New_York", "2028-02-29T05:00:00Z", "2028-03-01T05:00:00Z"],
    // Havana's clocks go back from 01:00 to 00:00, so midnight comes twice; those of Beirut skip it.
    ["2026-11-01", "America/Havana", "2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z"],
    ["2026-03-29", "Asia/Beirut", "2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z"],
    // Amman's clocks went back from 01:00 to 00:00.
    ["2021-10-29", "Asia/Amman", "2021-10-28T21:00:00Z", "2021-10-29T22:00:00Z"],
  ])("%s in %s", (text, zone, first, end) => {
    expect(isoInstant(parseInstant(text, zone) as number)).toBe(first);
    expect(isoInstant(parseEnd(text, zone) as number)).toBe(end);
  });

  it("end where the text says a time, and never where it says none that exists", () => {
    expect(parseEnd("2026-10-25T12:00", "Europe/Berlin")).toBe(parseInstant("2026-10-25T12:00", "Europe/Berlin"));
    expect([parseEnd("2026-02-30"), parseEnd("2026-10-25", "Europe/Nowhere"), parseEnd("soon")]).toEqual([undefined, undefined, undefined]);
  });

  it("follow each other without a gap, whatever the clocks do", () => {
    const days = fc.integer({ min: 14_000, max: 22_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
    const zones = fc.constantFrom(
      "Europe/Berlin",
      "America/Havana",
      "Asia/Beirut",
      "Asia/Amman",
      "Australia/Lord_Howe",
      "America/Sao_Paulo",
      "UTC",
    );
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        const [start, end] = [parseInstant(day, zone) as number, parseEnd(day, zone) as number];
        const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        expect(end).toBe(parseInstant(next, zone));
        expect((end - start) / 3_600_000).toBeGreaterThanOrEqual(23);
        expect((end - start) / 3_600_000).toBeLessThanOrEqual(25);
        // The first moment shows the day, the last of the day before does not.
        expect(formatInstant(start, zone).slice(0, 10)).toBe(day);
        expect(formatInstant(start - 1, zone).slice(0, 10) < day).toBe(true);
      }),
    );
  });
});
