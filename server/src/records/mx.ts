import { isWithin, type Name, type Rdata } from "../dns/index.ts";
import { googleMxMistakes, type MailPlatform, type MicrosoftCloud, microsoftClouds, mxPlatforms } from "./mx-platforms.ts";

/** The one shape of record data that MX has. */
export type MxRecord = Extract<Rdata, { readonly kind: "mx" }>;

/** RFC 7505: a single `0 .` says that the domain takes no mail. */
export function isNullMx(records: readonly MxRecord[]): boolean {
  return records.length === 1 && records[0]?.exchange === "." && records[0].preference === 0;
}

/** In the order in which senders try them (RFC 5321 5.1): lowest preference first; equal ones by name, for a stable order. */
export function sortMx(records: readonly MxRecord[]): readonly MxRecord[] {
  return [...records].sort((a, b) => a.preference - b.preference || (a.exchange < b.exchange ? -1 : a.exchange > b.exchange ? 1 : 0));
}

/** A hint from dated data: `undefined` for a host of one's own, or of a platform that the data does not have. */
export function platformOfMx(host: Name): MailPlatform | undefined {
  return mxPlatforms.find(({ suffix }) => isWithin(host, suffix as Name))?.platform;
}

/** Whether a platform is a filter in front of the mailboxes. */
export function gatewayPlatform(platform: MailPlatform): boolean {
  return mxPlatforms.some((entry) => entry.platform === platform && entry.gateway);
}

/** The Microsoft cloud that a name of one kind belongs to: MX host, SPF include or autodiscover target. */
export function microsoftCloudOf(kind: "mx" | "spf" | "autodiscover", name: Name): MicrosoftCloud | undefined {
  return microsoftClouds.find((cloud) => cloud[kind].some((suffix) => isWithin(name, suffix as Name)));
}

/** What was meant by a host that Google does not have for mail of other domains; `undefined` for every other name. */
export function meantGoogleMx(host: Name): Name | undefined {
  return googleMxMistakes.find((entry) => entry.host === host)?.meant as Name | undefined;
}
