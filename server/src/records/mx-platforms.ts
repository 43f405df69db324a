// Which platform an MX host belongs to, one entry a line: hints, dated, never a verdict. `suffix` is the host or what ends it after a dot.

export type MailPlatform =
  | "microsoft365"
  | "google"
  | "zoho"
  | "fastmail"
  | "proton"
  | "icloud"
  | "rackspace"
  | "titan"
  | "godaddy"
  | "proofpoint"
  | "proofpoint-essentials"
  | "mimecast"
  | "barracuda"
  | "cisco"
  | "messagelabs"
  | "sophos"
  | "improvmx"
  | "forwardemail"
  | "cloudflare"
  | "mailgun"
  | "sendgrid"
  | "postmark"
  | "ses";

export interface MxPlatform {
  readonly platform: MailPlatform;
  readonly suffix: string;
  /** A filter in front of the mailboxes, which may lie anywhere. */
  readonly gateway: boolean;
  readonly source: string;
  /** ISO date. */
  readonly checkedOn: string;
}

const checkedOn = "2026-11-22";
const templates = "Domain-Connect/Templates@e002d91";
const gateways = "public lists of mail gateways";

// biome-ignore format: one suffix a line
export const mxPlatforms: readonly MxPlatform[] = [
  { platform: "microsoft365", suffix: "mail.protection.outlook.com", gateway: false, source: `${templates} microsoft.com.o365.json`, checkedOn },
  { platform: "microsoft365", suffix: "mx.microsoft", gateway: false, source: "Microsoft message centre MC1048624; MicrosoftDocs/defender-docs 7fa3d5a", checkedOn },
  { platform: "microsoft365", suffix: "mail.protection.office365.us", gateway: false, source: "Microsoft Learn, DNS records for Office 365 GCC High and DoD", checkedOn: "2026-11-23" },
  { platform: "microsoft365", suffix: "mail.protection.partner.outlook.cn", gateway: false, source: "MicrosoftDocs, Create DNS records for Office 365 operated by 21Vianet", checkedOn: "2026-11-23" },
  { platform: "google", suffix: "smtp.google.com", gateway: false, source: "Google Workspace Admin Help, Set up MX records", checkedOn },
  { platform: "google", suffix: "aspmx.l.google.com", gateway: false, source: `${templates} google.com.gmail-setup.json`, checkedOn },
  { platform: "google", suffix: "aspmx2.googlemail.com", gateway: false, source: "older Google Apps set-up guides", checkedOn },
  { platform: "google", suffix: "aspmx3.googlemail.com", gateway: false, source: "older Google Apps set-up guides", checkedOn },
  { platform: "google", suffix: "aspmx4.googlemail.com", gateway: false, source: "older Google Apps set-up guides", checkedOn },
  { platform: "google", suffix: "aspmx5.googlemail.com", gateway: false, source: "older Google Apps set-up guides", checkedOn },
  { platform: "zoho", suffix: "zoho.com", gateway: false, source: `${templates} zoho.com.zmail_hosting.json`, checkedOn },
  { platform: "zoho", suffix: "zoho.eu", gateway: false, source: `${templates} zoho.com.zmail_hosting.json`, checkedOn },
  { platform: "zoho", suffix: "zoho.in", gateway: false, source: `${templates} zoho.com.zmail_hosting.json`, checkedOn },
  { platform: "fastmail", suffix: "messagingengine.com", gateway: false, source: "public lists of mail providers", checkedOn },
  { platform: "proton", suffix: "protonmail.ch", gateway: false, source: "public lists of mail providers", checkedOn },
  { platform: "icloud", suffix: "mail.icloud.com", gateway: false, source: `${templates} icloud.com.custom_email_domain.json`, checkedOn },
  { platform: "rackspace", suffix: "emailsrvr.com", gateway: false, source: "public lists of mail providers", checkedOn },
  { platform: "titan", suffix: "titan.email", gateway: false, source: `${templates} titan.email.titan-mail-hosting.json`, checkedOn },
  { platform: "godaddy", suffix: "secureserver.net", gateway: false, source: `${templates} (4 templates)`, checkedOn },
  { platform: "proofpoint", suffix: "pphosted.com", gateway: true, source: gateways, checkedOn },
  { platform: "proofpoint-essentials", suffix: "ppe-hosted.com", gateway: true, source: gateways, checkedOn },
  { platform: "mimecast", suffix: "mimecast.com", gateway: true, source: "mimecastsupport 34000792642963", checkedOn },
  { platform: "barracuda", suffix: "ess.barracudanetworks.com", gateway: true, source: gateways, checkedOn },
  { platform: "cisco", suffix: "iphmx.com", gateway: true, source: gateways, checkedOn },
  { platform: "messagelabs", suffix: "messagelabs.com", gateway: true, source: gateways, checkedOn },
  { platform: "sophos", suffix: "prod.hydra.sophos.com", gateway: true, source: gateways, checkedOn },
  { platform: "improvmx", suffix: "improvmx.com", gateway: true, source: `${templates} improvmx.com.email.json`, checkedOn },
  { platform: "forwardemail", suffix: "forwardemail.net", gateway: true, source: `${templates} forwardemail.net.email.json`, checkedOn },
  { platform: "cloudflare", suffix: "mx.cloudflare.net", gateway: true, source: "not checked", checkedOn },
  { platform: "mailgun", suffix: "mxa.mailgun.org", gateway: false, source: `${templates} apexsales.ai.mailgun`, checkedOn },
  { platform: "mailgun", suffix: "mxb.mailgun.org", gateway: false, source: `${templates} apexsales.ai.mailgun`, checkedOn },
  { platform: "sendgrid", suffix: "mx.sendgrid.net", gateway: false, source: "sendgrid/docs", checkedOn },
  { platform: "postmark", suffix: "inbound.postmarkapp.com", gateway: false, source: "postmarkapp.com blog", checkedOn },
  { platform: "ses", suffix: "amazonses.com", gateway: false, source: templates, checkedOn },
];

/** The instant from which every domain that is added to a tenant gets its MX host below `mx.microsoft` (MC1048624, updated 2026-02-02: during July 2026). */
export const mxMicrosoftFrom = "2026-08-01";

/** Names that belong to one Microsoft cloud only. GCC uses those of the worldwide cloud. */
export interface MicrosoftCloud {
  readonly title: string;
  readonly mx: readonly string[];
  readonly spf: readonly string[];
  readonly autodiscover: readonly string[];
  readonly source: string;
  readonly checkedOn: string;
}

export const microsoftClouds: readonly MicrosoftCloud[] = [
  {
    title: "worldwide",
    mx: ["mail.protection.outlook.com", "mx.microsoft"],
    spf: ["spf.protection.outlook.com"],
    autodiscover: ["autodiscover.outlook.com"],
    source: "Microsoft Learn, External Domain Name System records for Microsoft 365",
    checkedOn: "2026-11-23",
  },
  {
    title: "US government (GCC High, DoD)",
    mx: ["mail.protection.office365.us"],
    spf: ["spf.protection.office365.us"],
    autodiscover: ["autodiscover.office365.us", "autodiscover-dod.office365.us"],
    source: "Microsoft Learn, DNS records for Office 365 GCC High and DoD",
    checkedOn: "2026-11-23",
  },
  {
    title: "operated by 21Vianet (China)",
    mx: ["mail.protection.partner.outlook.cn"],
    spf: ["spf.protection.partner.outlook.cn"],
    autodiscover: ["autodiscover.partner.outlook.cn"],
    source: "MicrosoftDocs, Create DNS records for Office 365 operated by 21Vianet",
    checkedOn: "2026-11-23",
  },
];

/** The set of five that Google gave out before April 2023; it still works (Google Workspace Admin Help, Set up MX records). */
export const googleOldMx: readonly { readonly preference: number; readonly host: string }[] = [
  { preference: 1, host: "aspmx.l.google.com" },
  { preference: 5, host: "alt1.aspmx.l.google.com" },
  { preference: 5, host: "alt2.aspmx.l.google.com" },
  { preference: 10, host: "alt3.aspmx.l.google.com" },
  { preference: 10, host: "alt4.aspmx.l.google.com" },
];

/** Google names that receive no mail of a Workspace domain: slips, the submission host, and the MX of gmail.com itself. Checked 2026-11-23. */
// biome-ignore format: one host a line
export const googleMxMistakes: readonly { readonly host: string; readonly meant: string }[] = [
  { host: "aspmx.google.com", meant: "aspmx.l.google.com" },
  { host: "aspmx1.l.google.com", meant: "aspmx.l.google.com" },
  { host: "aspmx.1.google.com", meant: "aspmx.l.google.com" },
  { host: "aspmx.i.google.com", meant: "aspmx.l.google.com" },
  { host: "alt1.aspmx.google.com", meant: "alt1.aspmx.l.google.com" },
  { host: "alt2.aspmx.google.com", meant: "alt2.aspmx.l.google.com" },
  { host: "alt3.aspmx.google.com", meant: "alt3.aspmx.l.google.com" },
  { host: "alt4.aspmx.google.com", meant: "alt4.aspmx.l.google.com" },
  { host: "smtp.gmail.com", meant: "smtp.google.com" },
  { host: "smtp.googlemail.com", meant: "smtp.google.com" },
  { host: "gmail-smtp-in.l.google.com", meant: "smtp.google.com" },
  { host: "alt1.gmail-smtp-in.l.google.com", meant: "smtp.google.com" },
  { host: "alt2.gmail-smtp-in.l.google.com", meant: "smtp.google.com" },
  { host: "alt3.gmail-smtp-in.l.google.com", meant: "smtp.google.com" },
  { host: "alt4.gmail-smtp-in.l.google.com", meant: "smtp.google.com" },
];
