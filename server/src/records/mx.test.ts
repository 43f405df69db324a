import { describe, expect, it } from "vitest";
import { type Name, parseName } from "../dns/index.ts";
import { gatewayPlatform, isNullMx, type MxRecord, meantGoogleMx, microsoftCloudOf, platformOfMx, sortMx } from "./mx.ts";
import { googleMxMistakes, googleOldMx, microsoftClouds, mxPlatforms } from "./mx-platforms.ts";

const mx = (preference: number, exchange: string): MxRecord => ({ kind: "mx", type: "MX", preference, exchange: exchange as Name });

describe("mx", () => {
  it.each([
    ["shop-test.mail.protection.outlook.com", "microsoft365"],
    ["shop-test.o-v1.mx.microsoft", "microsoft365"],
    ["smtp.google.com", "google"],
    ["alt4.aspmx.l.google.com", "google"],
    ["aspmx3.googlemail.com", "google"],
    ["eu-smtp-inbound-1.mimecast.com", "mimecast"],
    ["mx.shop.test", undefined],
    ["mail.protection.outlook.com.shop.test", undefined],
    ["notsmtp.google.com", undefined],
    ["evilmx.microsoft", undefined],
  ])("%s is of %s", (host, platform) => expect(platformOfMx(host as Name)).toBe(platform));

  it("has suffixes in canonical form, each once, with source and date", () => {
    for (const { suffix, source, checkedOn } of mxPlatforms) {
      expect(parseName(suffix)).toBe(suffix);
      expect(source).not.toBe("");
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(new Set(mxPlatforms.map((entry) => entry.suffix)).size).toBe(mxPlatforms.length);
  });

  it("knows filters, Microsoft clouds and what was meant by a slip", () => {
    expect(gatewayPlatform("mimecast")).toBe(true);
    expect(gatewayPlatform("google")).toBe(false);
    expect(microsoftCloudOf("mx", "shop.mail.protection.office365.us" as Name)?.title).toMatch(/government/);
    expect(microsoftCloudOf("spf", "spf.protection.outlook.com" as Name)?.title).toBe("worldwide");
    expect(microsoftCloudOf("mx", "mail.shop.test" as Name)).toBeUndefined();
    expect(meantGoogleMx("aspmx.google.com" as Name)).toBe("aspmx.l.google.com");
    expect(meantGoogleMx("aspmx.l.google.com" as Name)).toBeUndefined();
  });

  it("has every name of its data in canonical form, and no host that is right among the slips", () => {
    const clouds = microsoftClouds.flatMap(({ mx: hosts, spf, autodiscover }) => [...hosts, ...spf, ...autodiscover]);
    const slips = googleMxMistakes.flatMap(({ host, meant }) => [host, meant]);
    for (const name of [...clouds, ...slips, ...googleOldMx.map(({ host }) => host)]) expect(parseName(name)).toBe(name);
    expect(googleMxMistakes.filter(({ host }) => platformOfMx(host as Name) === "google")).toEqual([]);
    expect(googleMxMistakes.filter(({ meant }) => platformOfMx(meant as Name) !== "google")).toEqual([]);
  });

  it("is null only as a single 0 .", () => {
    expect(isNullMx([mx(0, ".")])).toBe(true);
    expect(isNullMx([mx(10, ".")])).toBe(false);
    expect(isNullMx([mx(0, "."), mx(10, "mx.test")])).toBe(false);
    expect(isNullMx([])).toBe(false);
  });

  it("sorts by preference, then name, and leaves its input alone", () => {
    const records = [mx(20, "c.test"), mx(10, "b.test"), mx(10, "a.test")];
    expect(sortMx(records).map((r) => r.exchange)).toEqual(["a.test", "b.test", "c.test"]);
    expect(records[0]?.exchange).toBe("c.test");
  });
});
