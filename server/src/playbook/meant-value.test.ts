import { expect, test } from "vitest";
import { meantValue } from "./meant-value.ts";

test.each([
  ["3 days", "x-duration", "3d"],
  ["1 hour", "x-duration", "1h"],
  ["90 min", "x-duration", "90m"],
  ["24H", "x-duration", "24h"],
  ["2 weeks", "x-duration", "2w"],
  ["-72 hours", "x-offset", "-72h"],
  ["300 sec", "x-ttl", "300s"],
  ["35 mb", "x-size", "35MB"],
  ["1.5 GiB", "x-size", "1.5GB"],
  ["4000/day", "x-rate", "4000/d"],
  ["20 per hour", "x-rate", "20/h"],
  ["98 %", "x-percent", "98%"],
  ["0,1%", "x-percent", "0.1%"],
  ["12.10.2026", "x-instant", "2026-10-12"],
  ["2026/1/5 8:00", "x-instant", "2026-01-05T08:00"],
])("%s as %s is %s", (text, format, meant) => expect(meantValue(text, format)).toBe(meant));

test.each([
  ["a number could be seconds or days", "90", "x-duration"],
  ["before or after the window", "7 days", "x-offset"],
  ["months differ", "2 months", "x-duration"],
  ["the month may stand first", "10/12/2026", "x-instant"],
  ["a share could be one or a hundred", "0.98", "x-percent"],
  ["nothing is wrong with it", "3d", "x-duration"],
  ["no unit", "35", "x-size"],
  ["no format", "3 days", undefined],
])("%s: nothing is proposed for %s", (_, text, format) => expect(meantValue(text, format)).toBeUndefined());
