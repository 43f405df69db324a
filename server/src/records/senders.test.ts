import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Name } from "../dns/index.ts";
import { sendingService, servicesOfDkimTarget, servicesOfInclude, suggestedInclude } from "./senders.ts";
import { sendingServices } from "./senders-data.ts";
import { parseSpf } from "./spf/index.ts";

const ids = (services: readonly { id: string }[]) => services.map((service) => service.id);

const folder = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../shared/data");

describe("sending services", () => {
  it("hold every service of the collected facts, with each include that is named there", () => {
    const file = join(folder, "senders.json");
    if (!existsSync(file)) {
      expect(process.env.MAILTRANCHE_TEST_DATA, `no facts at ${file}`).toBeUndefined();
      console.warn(`NOT RUN: the table of services against ${file}; set MAILTRANCHE_TEST_DATA`);
      return;
    }
    const facts = JSON.parse(readFileSync(file, "utf8")) as { senders: { id: string; spf: string[] }[] };
    expect(ids(sendingServices)).toEqual(facts.senders.map(({ id }) => id));
    for (const { id, spf } of facts.senders) {
      // One word for a customer's part, so that a pattern of ours can match it.
      const named = spf.flatMap((text) =>
        [...text.matchAll(/include:([a-z0-9_.<>-]+)/g)].map((match) => match[1]?.replace(/<[a-z]+>/g, "x")),
      );
      for (const include of named.filter((one) => one?.includes(".")).map((one) => one as Name))
        if (!include.endsWith(".")) expect([include, ids(servicesOfInclude(include))]).toEqual([include, expect.arrayContaining([id])]);
    }
  });

  it("have each id once, a source and a date", () => {
    expect(new Set(ids(sendingServices)).size).toBe(sendingServices.length);
    for (const { id, source, checkedOn } of sendingServices) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(source).not.toBe("");
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("suggest includes that parse", () => {
    for (const include of sendingServices.flatMap((service) => suggestedInclude(service) ?? []))
      expect(parseSpf(`v=spf1 include:${include} ~all`).problems).toEqual([]);
    expect(suggestedInclude(sendingService("hubspot")!)).toBeUndefined();
    expect(suggestedInclude(sendingService("mailchimp")!)).toBeUndefined();
    expect(suggestedInclude(sendingService("microsoft365")!)).toBe("spf.protection.outlook.com");
  });

  it("are found by include and by DKIM target", () => {
    expect(ids(servicesOfInclude("amazonses.com" as Name))).toEqual(["ses", "resend"]);
    expect(ids(servicesOfInclude("eu._netblocks.mimecast.com" as Name))).toEqual(["mimecast"]);
    expect(ids(servicesOfInclude("a.b._netblocks.mimecast.com" as Name))).toEqual([]);
    expect(ids(servicesOfDkimTarget("s1.domainkey.u123.wl045.sendgrid.net" as Name))).toEqual(["sendgrid"]);
    expect(ids(servicesOfDkimTarget("selector1-shop-test._domainkey.shop.onmicrosoft.com" as Name))).toEqual(["microsoft365"]);
    expect(ids(servicesOfDkimTarget("abc.dkim.amazonses.com" as Name))).toEqual(["ses"]);
    // The customer's whole domain stands in the middle, however many labels it has.
    expect(ids(servicesOfDkimTarget("fm1.shop.co.uk.dkim.fmhosted.com" as Name))).toEqual(["fastmail"]);
    expect(ids(servicesOfDkimTarget("sig1.dkim.shop.test.at.icloudmailadmin.com" as Name))).toEqual(["icloud"]);
    expect(ids(servicesOfDkimTarget("b1.shop-test.dkim.brevo.com" as Name))).toEqual(["brevo"]);
    expect(sendingService("nobody")).toBeUndefined();
  });
});
