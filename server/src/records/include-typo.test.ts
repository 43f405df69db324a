import { expect, it } from "vitest";
import { meantInclude } from "./include-typo.ts";
import { sendingServices } from "./senders-data.ts";

it.each([
  ["spf.google.com", "_spf.google.com"],
  ["_spf.gogle.com", "_spf.google.com"],
  ["spf.protection.outlok.com", "spf.protection.outlook.com"],
  ["spf.protecton.outlook.com", "spf.protection.outlook.com"],
  ["sendgird.net", "sendgrid.net"],
  ["amazonses.co", undefined],
  ["mailgun.org", undefined],
  ["zoho.in", undefined],
  ["spf1.mailjet.com", undefined],
  ["a.spf.service-now.com", undefined],
  ["_spf.shop.test", undefined],
  ["mail.zendesk.com", undefined],
  ["not a name", undefined],
])("takes %s for %s", (written, meant) => expect(meantInclude(written)).toBe(meant));

it("takes no include of the list for a mistyped one", () => {
  for (const { includes, formerIncludes } of sendingServices) {
    for (const include of [...includes, ...(formerIncludes ?? [])]) expect(meantInclude(include.replaceAll("*", "x1"))).toBeUndefined();
  }
});
