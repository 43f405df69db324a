import type { Name } from "../../dns/index.ts";

// The well-known domains of mailboxes for everybody, as of 2026-11-23: a choice, not all of them. What is not here is no
// false alarm, only not seen.
const exact = new Set([
  "gmail.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "live.com",
  "msn.com",
  "icloud.com",
  "me.com",
  "mac.com",
  "aol.com",
  "gmx.net",
  "gmx.de",
  "gmx.com",
  "web.de",
  "t-online.de",
  "proton.me",
  "protonmail.com",
  "mail.ru",
  "yandex.ru",
  "yandex.com",
  "zoho.com",
  "qq.com",
  "163.com",
]);

/** Whether the domain belongs to a provider of mailboxes for everybody: nobody else can send from it and pass DMARC. */
export function isFreemail(domain: Name): boolean {
  return exact.has(domain) || /^(?:yahoo|ymail|hotmail|outlook|rocketmail)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/.test(domain);
}
