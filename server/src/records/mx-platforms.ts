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
