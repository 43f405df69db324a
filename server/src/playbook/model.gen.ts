// Written by `npm run gen` from schemas/*.schema.json. Do not edit.

/**
 * The version of the language.
 */
export type ApiVersion = "mailtranche/v1";
/**
 * An id: lower-case letters, digits and hyphens (kebab-case).
 */
export type Id = string | number;
/**
 * One line for people: what this document is.
 */
export type Title = string;
/**
 * A path or glob relative to the folder of the playbook: `*`, `**`, `?`, `{a,b}`.
 */
export type Glob = string;
/**
 * An IANA time zone.
 */
export type TimeZone = string;
/**
 * A domain name; the final dot may be left out. Letters beyond ASCII are fine.
 */
export type Fqdn = string;
/**
 * Plain text. Digits need no quotes.
 */
export type Text = string | number;
/**
 * A size in B, KB, MB, GB or TB (1 KB = 1024 bytes).
 */
export type Size = string;
/**
 * Where a secret is kept: `env:NAME` (environment) or `secret:name` (the editor's secret store). Never the secret itself.
 */
export type Secret = string;
/**
 * A path relative to the folder of the playbook, with `/`.
 */
export type Path = string;
/**
 * An ISO date, or date and time. Without an offset it is read in the `timezone` of the tranche, else of the playbook.
 */
export type Instant = string;
/**
 * A mail address.
 */
export type Email = string;
/**
 * A duration: a number and a unit (s, m, h, d, w, y); decimals are allowed. A bare number is none.
 */
export type Duration = string;
/**
 * An IPv4 or IPv6 address, or a network in CIDR form.
 */
export type Address = string;
/**
 * A DKIM selector: what stands in front of `._domainkey` in the name of the key.
 */
export type Selector = string | number;
/**
 * A rate: a count per unit of time.
 */
export type Rate = string;
/**
 * A percentage with its sign.
 */
export type Percent = string;
/**
 * One line: `<kpi>[@<sender|domain|tranche|all>] <op> <value> [over <duration>] [min <n>]`, with `>= <= > < == !=`.
 */
export type Condition = string;
/**
 * A TTL: a whole number of seconds, or a duration.
 */
export type Ttl = number | string;
/**
 * A score from 0 (no risk) to 5.
 */
export type Score = number;
/**
 * One of the four risk categories.
 */
export type Category = "authentication" | "routing" | "client-access" | "compliance";
/**
 * A rule: `family/fault`.
 */
export type RuleId = string;
/**
 * A glob, or a list of globs.
 */
export type Globs = Glob | Glob[];
/**
 * A signed duration: an offset to the window.
 */
export type Offset = string;
/**
 * Version of the rule set, as `mailtranche --version` prints it.
 */
export type RuleSet = string | number;

export interface Documents {
  playbook?: PlaybookDoc;
  programme?: ProgrammeDoc;
  settings?: SettingsDoc;
  zone?: ZoneDoc;
  runbook?: RunbookDoc;
  questionnaire?: QuestionnaireDoc;
  service?: ServiceDoc;
  snapshot?: SnapshotDoc;
  run?: RunDoc;
  decision?: DecisionDoc;
  review?: ReviewDoc;
  tranche?: TrancheDoc;
  domain?: DomainDoc;
  sender?: SenderDoc;
  gate?: GateDoc;
  gateway?: GatewayDoc;
  route?: RouteDoc;
  safety?: SafetyDoc;
  kpi?: KpiDoc;
  probe?: ProbeDoc;
  alert?: AlertDoc;
  warmup?: WarmupDoc;
}
/**
 * The plan of one migration.
 */
export interface PlaybookDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Playbook";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title: Title;
  /**
   * Shared documents that belong to this workspace too: globs relative to this folder.
   */
  use?: Glob[];
  /**
   * How the migration is cut.
   */
  strategy?: "phased-cohort" | "big-bang" | "dual-delivery" | "api-first" | "hybrid";
  /**
   * Time zone of times without an offset.
   */
  timezone?: TimeZone;
  source?: PlatformPart;
  target?: PlatformPart;
  /**
   * Times without changes.
   */
  freezes?: FreezePart[];
  /**
   * Who answers for what.
   */
  people?: {
    [k: string]: PersonPart;
  };
  /**
   * Merged under every entry; the entry wins per key, `null` removes.
   */
  defaults?: {
    domain?: DomainPart;
    sender?: SenderPart;
    tranche?: TranchePart;
  };
  /**
   * Domains of the migration; keys are domain names.
   */
  domains?: {
    [k: string]: DomainPart;
  };
  /**
   * What sends mail with our domains.
   */
  senders?: {
    [k: string]: SenderPart;
  };
  /**
   * What stands in front of the platforms.
   */
  gateways?: {
    [k: string]: GatewayPart;
  };
  /**
   * The coexistence graph: who hands what to whom.
   */
  routes?: {
    [k: string]: RoutePart;
  };
  inventory?: InventoryPart;
  /**
   * Mail clients, where the inventory does not say.
   */
  clients?: {
    [k: string]: ClientPart;
  };
  /**
   * The tranches; order comes from `needs`.
   */
  tranches?: {
    [k: string]: TranchePart;
  };
  /**
   * What a tranche must show to pass.
   */
  gates?: {
    [k: string]: GatePart;
  };
  /**
   * Insurance: what limits the loss.
   */
  safety?: {
    [k: string]: SafetyPart;
  };
  risk?: RiskPart;
  /**
   * Findings that are accepted for a time.
   */
  waivers?: WaiverPart[];
  sync?: SyncPart;
  cutover?: CutoverPart;
  /**
   * The default way back of every tranche; `none` switches it off.
   */
  rollback?: "none" | RollbackPart;
  /**
   * Measured values; built-in ids need no entry.
   */
  kpis?: {
    [k: string]: KpiPart;
  };
  /**
   * Synthetic messages.
   */
  probes?: {
    [k: string]: ProbePart;
  };
  /**
   * Seed boxes for placement tests.
   */
  seeds?: {
    [k: string]: SeedPart;
  };
  /**
   * Warm-up plans.
   */
  warmup?: {
    [k: string]: WarmupPart;
  };
  /**
   * Who is told about what.
   */
  alerts?: {
    [k: string]: AlertPart;
  };
  templates?: TemplatesPart;
  backup?: BackupPart;
  compliance?: CompliancePart;
}
/**
 * A mail platform of the migration.
 */
export interface PlatformPart {
  /**
   * The product. Limits that are not stated come from its dated data.
   */
  platform: "exchange" | "microsoft365" | "google" | "imap" | "zimbra" | "domino" | "other";
  /**
   * Host name of the service.
   */
  host?: Fqdn;
  /**
   * Tenant or primary domain of a cloud service, `contoso.onmicrosoft.com`.
   */
  tenant?: Fqdn;
  /**
   * Version as the vendor writes it.
   */
  version?: Text;
  /**
   * Largest message that it accepts; default: the platform's limit.
   */
  maxMessage?: Size;
  /**
   * Accounts for the moving tool: a CSV path or `env:NAME`; kept out of git.
   */
  accounts?: Secret | Path;
}
/**
 * A time without changes.
 */
export interface FreezePart {
  /**
   * First moment.
   */
  from: Instant;
  /**
   * Last moment; a date alone is the end of that day.
   */
  to: Instant;
  /**
   * The reason that people read.
   */
  why?: Text;
  /**
   * Only these tranches; default: all.
   */
  for?: Id[];
}
/**
 * A person or desk with a role.
 */
export interface PersonPart {
  /**
   * Name as people know it.
   */
  name: Text;
  /**
   * What the person answers for. The security owner approves waivers of a 5; compliance those of compliance findings.
   */
  role: "exec-sponsor" | "migration-lead" | "security-owner" | "compliance" | "legal" | "app-owner" | "support" | "champion";
  /**
   * Mail address.
   */
  email?: Email;
  /**
   * Who stands in.
   */
  deputy?: Id;
}
/**
 * A domain of the migration; its key is the domain name.
 */
export interface DomainPart {
  /**
   * What the domain does.
   */
  roles?: ("send" | "receive" | "routing" | "parked")[] | null;
  /**
   * Who controls it; domains of a vendor (`*.mail.onmicrosoft.com`) are not linted as ours.
   */
  owner?: "us" | "vendor" | null;
  /**
   * The side that knows all recipients of the domain.
   */
  authoritative?: "source" | "target" | null;
  /**
   * Tranche with which the domain itself moves.
   */
  moves?: Id | null;
  /**
   * Its records as text: the id of a Zone document, or the path of a zone file.
   */
  zone?: Text | null;
  /**
   * Planned DMARC.
   */
  dmarc?: {
    /**
     * Where aggregate reports go.
     */
    reports?: Email | null;
    /**
     * Policies in order of time.
     */
    ladder?: DmarcLadderPart[] | null;
  } | null;
  /**
   * Date on which the domain was added to the target.
   */
  added?: Instant | null;
  /**
   * DKIM key policy.
   */
  dkim?: {
    /**
     * Longest life of a key; no default.
     */
    rotate?: Duration | null;
    /**
     * When its keys were last made.
     */
    rotated?: Instant | null;
    /**
     * How far the target is: the key is `published`, or it is `signing` with it.
     */
    status?: "published" | "signing" | null;
  } | null;
  /**
   * Planned mode of the MTA-STS policy, or the path of its file.
   */
  mtaSts?: ("none" | "testing" | "enforce" | null) | string;
  /**
   * Where TLS reports go.
   */
  tlsRpt?: Email | null;
  /**
   * Mail for addresses that nobody has is accepted, in one mailbox.
   */
  catchAll?: boolean | null;
  /**
   * Region in which its mail must stay, `EU`.
   */
  residency?: Text | null;
}
/**
 * One step of the DMARC policy.
 */
export interface DmarcLadderPart {
  /**
   * Policy from then on.
   */
  policy: "none" | "quarantine" | "reject";
  /**
   * When it begins.
   */
  from: Instant;
}
/**
 * What sends mail with our domains.
 */
export interface SenderPart {
  /**
   * An id of the services library, or `exchange`, `relay`, `other`.
   */
  service?: Text | null;
  /**
   * From domains it uses; `all` for every domain.
   */
  domains?: "all" | Fqdn[] | null;
  /**
   * From addresses or domains, where they are narrower than `domains`.
   */
  from?: Text | Text[] | null;
  /**
   * Domains of the envelope sender (return path); default: `domains`.
   */
  envelope?: Fqdn | Fqdn[] | null;
  /**
   * Which way its mail leaves: `direct`, over the `source` or `target` platform, or over a gateway.
   */
  path?: ("direct" | "source" | "target") | Id | null;
  /**
   * What kind of mail it is.
   */
  class?: "people" | "transactional" | "marketing" | "device" | null;
  /**
   * Addresses it sends from.
   */
  ips?: Address[] | null;
  /**
   * The name its hosts give in HELO or EHLO, where they are yours: the name that the address has in DNS. Receivers judge bounces by its SPF.
   */
  helo?: Text | null;
  /**
   * DKIM selectors it signs with.
   */
  dkim?: Selector[] | null;
  /**
   * How SPF covers it: an include, its addresses, hosted SPF, on a subdomain, or not aligned (DMARC rests on DKIM).
   */
  spf?: "include" | "ip" | "hosted" | "subdomain" | "not-aligned" | null;
  /**
   * How it signs in to submit mail.
   */
  auth?: "oauth" | "ip-only" | "basic" | null;
  /**
   * Messages it sends.
   */
  volume?: Rate | null;
  /**
   * How readers unsubscribe from it.
   */
  unsubscribe?: "one-click" | "link" | "mailto" | "none" | null;
  /**
   * Header fields that its DKIM signature covers, as `h=` lists them.
   */
  signedHeaders?: Text[] | null;
  /**
   * Who answers for it.
   */
  owner?: Id | null;
  /**
   * Since when it sends from these addresses; receivers take about a month to know them.
   */
  since?: Instant | null;
  /**
   * When it stops: a tranche (with its end) or its last day.
   */
  retire?: Instant | Id | null;
}
/**
 * One cohort that moves, passes a gate and can be rolled back alone.
 */
export interface TranchePart {
  /**
   * Tranches that must have passed before.
   */
  needs?: Id[] | null;
  /**
   * Stage of the programme; default: pilot without `needs`, else scale.
   */
  stage?: "pilot" | "early-adopters" | "scale" | "final" | null;
  /**
   * Nothing of it starts while this is true.
   */
  paused?: boolean | null;
  cohort?: CohortPart | null;
  /**
   * An event without people: domains that move with this tranche.
   */
  domains?: "all" | Fqdn[] | null;
  window?: WindowPart | null;
  /**
   * Time zone of the window; default: that of the playbook.
   */
  timezone?: TimeZone | null;
  /**
   * Gate that it must pass; `none` switches it off.
   */
  gate?: "none" | Id | null;
  /**
   * Phase that is live after it: a phase of every zone that has one of this name, or a map of zone to phase.
   */
  phase?:
    | Text
    | {
        [k: string]: Text;
      }
    | null;
  sync?: SyncPart | null;
  cutover?: CutoverPart | null;
  /**
   * The way back; `none` switches it off.
   */
  rollback?: "none" | RollbackPart | null;
  /**
   * Senders that move with it.
   */
  senders?: Id[] | null;
  /**
   * Warm-up plan that runs after it.
   */
  warmup?: Id | null;
  /**
   * Who helps colleagues on the spot.
   */
  champions?: Id[] | null;
  /**
   * Budget tranche of the Programme that pays for it.
   */
  budget?: Id | null;
}
/**
 * Who moves.
 */
export interface CohortPart {
  /**
   * An expression over CSV columns (`== != < > in and or not matches`), or `rest`: everybody that no other cohort takes.
   */
  select?: string | null;
  /**
   * A list of mailboxes instead of an expression.
   */
  file?: Path | null;
  /**
   * Mailboxes expected; counts as the exposure until inventories are read.
   */
  size?: number | null;
  /**
   * Most mailboxes allowed.
   */
  max?: number | null;
  /**
   * Mailboxes of these tranches stay out.
   */
  except?: Id[] | null;
  /**
   * Who moves along.
   */
  with?: ("delegates" | "managers" | "shared")[] | null;
  /**
   * Splits the tranche into this many, `<id>-1` to `<id>-n`.
   */
  split?: number | null;
  /**
   * Distance between the windows of a split tranche, by the clock on the wall; each slice then needs the one before it. Without it they move at once.
   */
  every?: Duration | null;
}
/**
 * When the tranche moves.
 */
export interface WindowPart {
  /**
   * Start.
   */
  from?: Instant | null;
  /**
   * End; a date alone is the end of that day.
   */
  to?: Instant | null;
}
/**
 * How mailbox content is copied. At the top of the playbook it is the default of every tranche; a tranche overrides per key.
 */
export interface SyncPart {
  /**
   * How.
   */
  method?: "imap-once" | "imap-delta" | "hybrid-move" | "cross-tenant" | "google-dms" | "api" | "pst" | null;
  /**
   * How the moving tool signs in.
   */
  auth?: "oauth" | "app-password" | "password" | "admin-password" | null;
  /**
   * Distance between delta runs.
   */
  every?: Duration | null;
  /**
   * Mailboxes at once.
   */
  concurrency?: number | null;
  /**
   * Folders that stay behind.
   */
  exclude?: Text[] | null;
  /**
   * Folder of the source to folder of the target.
   */
  folders?: {
    [k: string]: Text;
  } | null;
  /**
   * Larger messages stay behind and are listed.
   */
  maxMessage?: Size | null;
  /**
   * Only messages from then on.
   */
  since?: Instant | null;
  /**
   * CSV of source and target identities, or the attribute that joins them.
   */
  identities?: Text | null;
  /**
   * Old addresses go along: earlier SMTP addresses, and LegacyExchangeDN as an X500 address.
   */
  legacyAddresses?: boolean | null;
  /**
   * Lowest data consistency score that counts as moved.
   */
  consistency?: "perfect" | "good" | "investigate" | null;
  /**
   * Which side wins when both changed.
   */
  conflicts?: "source" | "target" | "newest" | null;
  /**
   * How the copy is compared with the source.
   */
  verify?: {
    /**
     * How message counts are compared.
     */
    counts?: "all" | "sample" | "off" | null;
    /**
     * How message ids are compared.
     */
    ids?: "all" | "sample" | "off" | null;
    /**
     * How flags are compared.
     */
    flags?: "all" | "sample" | "off" | null;
    /**
     * How dates are compared.
     */
    dates?: "all" | "sample" | "off" | null;
    /**
     * Share of mailboxes that a sample takes.
     */
    sample?: Percent | null;
    /**
     * What may differ.
     */
    tolerate?: {
      /**
       * Missing messages: a count or a share.
       */
      missing?: number | Percent | null;
      /**
       * Duplicate messages: a count or a share.
       */
      duplicates?: number | Percent | null;
    } | null;
  } | null;
  /**
   * Permissions that are copied and compared.
   */
  permissions?: {
    /**
     * Full access.
     */
    fullAccess?: boolean | null;
    /**
     * Send as.
     */
    sendAs?: boolean | null;
    /**
     * Calendar rights.
     */
    calendars?: boolean | null;
    /**
     * Group membership.
     */
    groups?: boolean | null;
  } | null;
}
/**
 * The switch itself. At the top of the playbook it is the default of every tranche.
 */
export interface CutoverPart {
  /**
   * The run sheet: a runbook whose steps have times.
   */
  runbook?: Id | null;
  /**
   * How long the source is read-only.
   */
  readOnly?: Duration | null;
  /**
   * What happens to clients.
   */
  clients?: {
    /**
     * Autodiscover is switched with the tranche.
     */
    autodiscover?: boolean | null;
    /**
     * What happens to phones, `re-provision`.
     */
    mobile?: Text | null;
    /**
     * When a second factor or single sign-on becomes a must for these people.
     */
    mfa?: Instant | null;
    /**
     * Basic sign-in on the old side.
     */
    legacyAuth?: {
      /**
       * Switched off this long after the window.
       */
      disableAfter?: Duration | null;
    } | null;
  } | null;
}
/**
 * The way back. At the top of the playbook it is the default of every tranche.
 */
export interface RollbackPart {
  /**
   * Any of these calls for a rollback.
   */
  trigger?: Condition[] | null;
  /**
   * The runbook that rolls one tranche back; `none` switches it off.
   */
  runbook?: "none" | Id | null;
  /**
   * Time in which the way back is done.
   */
  within?: Duration | null;
  /**
   * The point of no return: a duration after the window, or a step id of the cutover runbook.
   */
  until?: Duration | Id | null;
  /**
   * How mail that arrived on the target gets back.
   */
  back?: "delta" | "dual" | "none" | null;
  /**
   * Date of the last rehearsal.
   */
  rehearsed?: Instant | null;
}
/**
 * What stands in front of a platform; its next hop is what a cutover changes.
 */
export interface GatewayPart {
  /**
   * An id of the services library, or `other`.
   */
  service?: Text;
  /**
   * Domains it serves.
   */
  domains?: "all" | Fqdn[];
  /**
   * Which way mail passes it.
   */
  direction?: "in" | "out" | "both";
  /**
   * Its addresses.
   */
  ips?: Address[];
  /**
   * It adds DKIM signatures.
   */
  signs?: boolean;
  /**
   * It changes bodies (disclaimer, links), which breaks signatures made before it.
   */
  rewrites?: boolean;
  /**
   * The platform behind it accepts mail from it only.
   */
  closed?: boolean;
}
/**
 * Who hands what to whom while both platforms run.
 */
export interface RoutePart {
  /**
   * Where the mail comes from: internet, source, target or a gateway.
   */
  from: ("internet" | "source" | "target") | Id;
  /**
   * Where it goes: source, target, queue or a gateway.
   */
  to: ("source" | "target" | "queue") | Id;
  /**
   * Which mailboxes.
   */
  for?: "all" | "moved" | "unmoved";
  /**
   * Host that accepts it.
   */
  host?: Fqdn;
  /**
   * End of the certificate of that host.
   */
  certUntil?: Instant;
  /**
   * How it is handed on.
   */
  by?: "connector" | "forwarding";
  /**
   * The envelope sender of what is forwarded is rewritten (SRS) to a domain of the side that forwards.
   */
  srs?: boolean;
  /**
   * Only in this phase of the zone.
   */
  phase?: Text;
}
/**
 * CSV files as the tools export them.
 */
export interface InventoryPart {
  /**
   * Mailboxes: path of a CSV file as the tool exports it, or `none`.
   */
  mailboxes?: "none" | Path;
  /**
   * Permissions and delegates: path of a CSV file as the tool exports it, or `none`.
   */
  permissions?: "none" | Path;
  /**
   * Phones and programs by mailbox (Get-MobileDevice, a sign-in log): path of a CSV file as the tool exports it, or `none`.
   */
  devices?: "none" | Path;
  /**
   * Groups: path of a CSV file as the tool exports it, or `none`.
   */
  groups?: "none" | Path;
  /**
   * Aliases: path of a CSV file as the tool exports it, or `none`.
   */
  aliases?: "none" | Path;
  /**
   * Shared mailboxes: path of a CSV file as the tool exports it, or `none`.
   */
  shared?: "none" | Path;
  /**
   * Folders with sizes: path of a CSV file as the tool exports it, or `none`.
   */
  folders?: "none" | Path;
  /**
   * Mailbox rules: path of a CSV file as the tool exports it, or `none`.
   */
  rules?: "none" | Path;
  /**
   * Contacts: path of a CSV file as the tool exports it, or `none`.
   */
  contacts?: "none" | Path;
  /**
   * Legal holds with the mailboxes that they are on (`gam print vaultholds`), where the file of mailboxes does not say: path of a CSV file, or `none`.
   */
  holds?: "none" | Path;
  /**
   * Logical column name to the header in the file.
   */
  columns?: {
    [k: string]: Text;
  };
}
/**
 * A kind of mail client where the inventory does not say.
 */
export interface ClientPart {
  /**
   * How it talks to the server.
   */
  protocol?: "mapi" | "ews" | "eas" | "imap" | "pop" | "smtp" | "graph" | "web";
  /**
   * How it signs in.
   */
  auth?: "oauth" | "basic" | "certificate" | "ip-only";
  /**
   * Version of its protocol, `16.1`.
   */
  version?: Text;
  /**
   * Newest TLS version it speaks, `1.2`.
   */
  tls?: Text;
  /**
   * How many.
   */
  count?: number;
  /**
   * Tranche in which they move.
   */
  tranche?: Id;
  /**
   * What follows.
   */
  replacement?: {
    /**
     * Client or rule that replaces it.
     */
    by?: Text;
    /**
     * By when.
     */
    date?: Instant;
  };
}
/**
 * What a tranche must show to pass.
 */
export interface GatePart {
  /**
   * Gate whose conditions are inherited; conditions of one KPI: this gate's wins.
   */
  extends?: Id | null;
  /**
   * All of these must pass.
   */
  require?: Condition[] | null;
  /**
   * No category may lie above this.
   */
  risk?: number | null;
  /**
   * `95%`: the whole interval holds; `measured`: the value holds with at least `min` observations. Default by size: 95% from 500 mailboxes.
   */
  proof?: "95%" | "measured" | null;
  /**
   * Who must approve.
   */
  approve?: Id[] | null;
  /**
   * Time that must pass after the window before the gate is judged.
   */
  soak?: Duration | null;
}
/**
 * Insurance: what limits a loss. It softens a finding only while its own check passes.
 */
export interface SafetyPart {
  /**
   * What kind of insurance.
   */
  kind: "dns-ttl" | "sender-subdomain" | "dmarc-policy" | "source-retention" | "data-residency" | "dual-delivery" | "throttle" | "experiment-share";
  /**
   * dns-ttl: record names or types with the low TTL, `mx`, `autodiscover`.
   */
  records?: Text[];
  /**
   * dns-ttl: TTL during the change, seconds or a duration.
   */
  ttl?: Ttl;
  /**
   * dns-ttl: how long before the window the TTL is lowered.
   */
  lead?: Duration;
  /**
   * dns-ttl: TTL after the change.
   */
  restore?: Ttl;
  /**
   * The domain it covers.
   */
  domain?: Fqdn;
  /**
   * dmarc-policy: strictest policy while it lasts.
   */
  policy?: "none" | "quarantine" | "reject";
  /**
   * source-retention, dual-delivery, throttle: how long.
   */
  for?: Duration;
  /**
   * data-residency: region in which mail stays.
   */
  region?: Text;
  /**
   * throttle: the sender that is slowed.
   */
  sender?: Id;
  /**
   * throttle: most messages.
   */
  rate?: Rate;
  /**
   * experiment-share: share of mail that tries the new way.
   */
  share?: Percent;
  /**
   * Only in these tranches; default: all.
   */
  tranches?: Id[];
}
/**
 * Risk that the rules do not see by themselves.
 */
export interface RiskPart {
  /**
   * Rule id to a higher score; lowering one is a waiver.
   */
  scores?: {
    [k: string]: Score;
  };
  /**
   * Risks that people know.
   */
  findings?: RiskFindingPart[];
}
/**
 * A risk that people know.
 */
export interface RiskFindingPart {
  category: Category;
  /**
   * The tranche it stands for.
   */
  tranche?: Id;
  /**
   * The domain it stands for.
   */
  domain?: Fqdn;
  score: Score;
  /**
   * What it is, in one line.
   */
  what: Text;
  /**
   * Insurance against it.
   */
  safety?: Id[];
}
/**
 * Accepts one finding for a time. It stays visible, and the verdict says so.
 */
export interface WaiverPart {
  rule: RuleId;
  /**
   * Exact target of the finding: a domain, `selector@domain`, a tranche.
   */
  target: Text;
  /**
   * Score that the finding keeps.
   */
  leaves?: number;
  /**
   * Why it is acceptable.
   */
  reason: Text;
  /**
   * Who resolves it.
   */
  owner: Id;
  /**
   * Who approved it; a 5 needs the security owner, compliance findings the compliance role too: a list where one person does not have both.
   */
  approvedBy: Id | Id[];
  /**
   * Last day, at most 90 days ahead; afterwards the finding counts again.
   */
  expires: Instant;
}
/**
 * A measured value: where its evidence lies.
 */
export interface KpiPart {
  /**
   * Reader of the evidence.
   */
  reader?: Text;
  files?: Globs;
  /**
   * What the dashboard and alerts hold it to; a gate has its own.
   */
  goal?: Condition;
  /**
   * Percentile of a distribution.
   */
  percentile?: number;
  /**
   * Unit of the number, `per-100-users`.
   */
  unit?: Text;
  /**
   * Logical column name to the header in the file.
   */
  columns?: {
    [k: string]: Text;
  };
}
/**
 * A synthetic message on its way.
 */
export interface ProbePart {
  /**
   * Who sends it.
   */
  from: Email;
  /**
   * Who gets it.
   */
  to: Email;
  /**
   * How often.
   */
  every?: Duration;
  expect?: ExpectPart;
}
/**
 * What must be true of a message that arrived.
 */
export interface ExpectPart {
  /**
   * Folder it lies in, `inbox`.
   */
  folder?: Text;
  /**
   * Result of DKIM at the receiver.
   */
  dkim?: "pass" | "fail" | "none";
  /**
   * Result of SPF at the receiver.
   */
  spf?: "pass" | "fail" | "none";
  /**
   * Result of DMARC at the receiver.
   */
  dmarc?: "pass" | "fail" | "none";
  /**
   * Longest way.
   */
  within?: Duration;
}
/**
 * Seed boxes per provider.
 */
export interface SeedPart {
  /**
   * CSV of the boxes.
   */
  file?: Path;
  /**
   * How many boxes at this provider.
   */
  [k: string]: number | Path | undefined;
}
/**
 * Volume that grows day by day.
 */
export interface WarmupPart {
  /**
   * Senders it slows.
   */
  applies?: Id[];
  /**
   * Messages a day, step after step.
   */
  plan?: number[];
  /**
   * Length of a step.
   */
  step?: Duration;
  /**
   * Any of these stops the growth.
   */
  pauseWhen?: Condition[];
  /**
   * Stopped by hand.
   */
  paused?: boolean;
}
/**
 * Who is told about what.
 */
export interface AlertPart {
  /**
   * Where the webhook's address is kept.
   */
  webhook?: Secret;
  /**
   * Mail address instead of a webhook.
   */
  email?: Email;
  /**
   * Events or conditions.
   *
   * Items: An event, or a condition.
   */
  when?: Text[];
  /**
   * Repeats after a failure.
   */
  retry?: {
    /**
     * Most attempts.
     */
    attempts?: number;
    /**
     * First pause; it doubles.
     */
    backoff?: Duration;
    /**
     * Longest pause.
     */
    max?: Duration;
  };
  /**
   * What the receiver recognises a repeat by, `event-id`.
   */
  idempotencyKey?: Text;
  /**
   * Where the signing key is kept.
   */
  signing?: Secret;
}
/**
 * Mail templates whose content is checked.
 */
export interface TemplatesPart {
  glob: Globs;
  /**
   * Texts that must not occur.
   */
  forbid?: Text[];
  /**
   * Largest mail.
   */
  maxSize?: Size;
}
/**
 * Backups before the move.
 */
export interface BackupPart {
  /**
   * The backups.
   */
  sets?: {
    [k: string]: BackupSetPart;
  };
  /**
   * How long each class of data is kept, `mail: 10y`.
   */
  retention?: {
    [k: string]: Duration;
  };
  /**
   * What is written down about each export.
   */
  provenance?: Text[];
  /**
   * Locked against change: for how long, or true.
   */
  immutable?: boolean | Duration;
  /**
   * It can be searched without a restore.
   */
  searchable?: boolean;
  /**
   * Date of the last test of a restore.
   */
  restoreTested?: Instant;
}
/**
 * One backup.
 */
export interface BackupSetPart {
  /**
   * Tranches whose mailboxes it holds.
   */
  covers: Id[];
  /**
   * When: an offset to the window of each tranche that it covers, or a time.
   */
  at?: Offset | Instant;
  /**
   * How, `snapshot`, `export`.
   */
  method?: Text;
  /**
   * Where it lies.
   */
  location?: Text;
}
/**
 * Law and evidence.
 */
export interface CompliancePart {
  /**
   * Rules that apply, `GDPR`.
   */
  regimes?: Text[];
  /**
   * Legal holds.
   */
  holds?: Text[];
  /**
   * Data flows.
   */
  flows?: FlowPart[];
  /**
   * Processors.
   */
  vendors?: {
    [k: string]: VendorPart;
  };
  /**
   * Where journal copies go.
   */
  journal?: {
    /**
     * Journal address.
     */
    to?: Email;
    /**
     * Which platforms journal.
     */
    sides?: ("source" | "target")[];
  };
}
/**
 * Data that crosses a border or a company.
 */
export interface FlowPart {
  /**
   * What.
   */
  data: Text;
  /**
   * Jurisdiction it leaves.
   */
  from: Text;
  /**
   * Jurisdiction it enters.
   */
  to: Text;
  /**
   * Who processes it.
   */
  processor?: Text;
  /**
   * Legal basis.
   */
  basis?: Text;
  /**
   * Where it is encrypted.
   */
  encrypted?: ("transit" | "rest")[];
}
/**
 * A processor and its questionnaire.
 */
export interface VendorPart {
  /**
   * Its answers.
   */
  questionnaire?: Path;
  /**
   * Date of the review.
   */
  reviewed?: Instant;
  /**
   * Who reviewed.
   */
  by?: Id;
  /**
   * Last day of the review.
   */
  expires?: Instant;
}
/**
 * What surrounds the mail: money, people, words. One for each playbook.
 */
export interface ProgrammeDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Programme";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title: Title;
  budget?: BudgetPart;
  /**
   * Who is told what, and when; `none` switches it off.
   */
  communications?: "none" | CommunicationsPart;
  /**
   * How people learn the new platform; `none` switches it off.
   */
  training?: "none" | TrainingPart;
  /**
   * Who answers when something does not work; `none` switches it off.
   */
  support?: "none" | SupportPart;
  /**
   * Looking back after each tranche; `none` switches it off.
   */
  reviews?: "none" | ReviewsPart;
  /**
   * What is reached after 30, 60 and 90 days.
   */
  plan?: {
    /**
     * Goals of day 30.
     */
    "30"?: Text[];
    /**
     * Goals of day 60.
     */
    "60"?: Text[];
    /**
     * Goals of day 90.
     */
    "90"?: Text[];
  };
  /**
   * Applications that read or send mail by the platform's interface.
   */
  integrations?: {
    [k: string]: IntegrationPart;
  };
  archive?: ArchivePart;
  concentration?: ConcentrationPart;
}
/**
 * Money, released in tranches.
 */
export interface BudgetPart {
  /**
   * Currency of every amount, ISO 4217.
   */
  currency?: string;
  /**
   * Everything, contingency included, in `currency`; default: the sum of the tranches and the contingency.
   */
  total?: number;
  /**
   * Reserve for hidden costs, as a share of the sum of the tranches; `none` switches it off.
   */
  contingency?: "none" | Percent;
  /**
   * Parts of the budget; `budget` of a tranche names the one that pays for it.
   */
  tranches?: {
    [k: string]: BudgetTranchePart;
  };
}
/**
 * Money that is released with a milestone.
 */
export interface BudgetTranchePart {
  /**
   * Amount, in the currency of the budget.
   */
  amount: number;
  /**
   * What releases it: `approved` (from the start), or the tranche that must have passed its gate.
   */
  release?: "approved" | Id;
  /**
   * What it is spent on: name to amount, in the currency of the budget.
   */
  items?: {
    [k: string]: number;
  };
}
/**
 * Who is told what, and when.
 */
export interface CommunicationsPart {
  /**
   * Role views at fixed intervals.
   */
  updates?: UpdatePart[];
  /**
   * Messages around each window.
   */
  notices?: NoticePart[];
}
/**
 * A role view that somebody gets again and again.
 */
export interface UpdatePart {
  /**
   * Who gets it.
   */
  to: Id;
  /**
   * How often.
   */
  every?: Duration;
  /**
   * Which view: `roi`, `security`, `helpdesk`, `compliance`, `migration`.
   */
  view?: "roi" | "security" | "helpdesk" | "compliance" | "migration";
}
/**
 * A message to people, at a time of each tranche.
 */
export interface NoticePart {
  /**
   * Who gets it: the `cohort` of the tranche, `all` users, or a person.
   */
  to: ("cohort" | "all") | Id;
  /**
   * When: an offset to the start of the window.
   */
  at: Offset;
  /**
   * Its text.
   */
  template?: Path;
  /**
   * Only for these tranches; default: all.
   */
  tranches?: Id[];
}
/**
 * How people learn the new platform.
 */
export interface TrainingPart {
  /**
   * Quick-start guides.
   */
  guides?: Path[];
  /**
   * Short trainings around each window.
   *
   * Items: One training.
   */
  sessions?: {
    /**
     * What it teaches.
     */
    title: Text;
    /**
     * When: an offset to the start of the window.
     */
    at: Offset;
    /**
     * How long it takes.
     */
    length?: Duration;
    /**
     * Only for these tranches; default: all.
     */
    tranches?: Id[];
  }[];
  /**
   * Colleagues who help on the spot; `champions` of a tranche names them.
   */
  champions?: {
    /**
     * One champion for this many users.
     */
    perUsers?: number;
  };
  /**
   * Any of these calls for another round.
   */
  followUpWhen?: Condition[];
}
/**
 * Who answers when something does not work.
 */
export interface SupportPart {
  /**
   * More people after each window; `none` switches it off.
   */
  surge?: "none" | SurgePart;
  /**
   * The first entry that matches a ticket decides.
   */
  triage?: TriagePart[];
}
/**
 * More support after a window.
 */
export interface SurgePart {
  /**
   * How long after the window.
   */
  for?: Duration;
  /**
   * People beside the usual shift.
   */
  agents?: number;
  /**
   * Only after these tranches; default: all.
   */
  tranches?: Id[];
}
/**
 * Where a kind of ticket goes.
 */
export interface TriagePart {
  /**
   * Regular expression over the ticket's text; letter case does not matter.
   */
  match: string;
  /**
   * Runbook that answers it.
   */
  route?: Id;
  /**
   * Who takes it when the runbook does not help.
   */
  to?: Id;
  /**
   * Text of the answer.
   */
  answer?: Path;
}
/**
 * Looking back: each review is a document of kind Review in `records/`.
 */
export interface ReviewsPart {
  /**
   * After what.
   */
  after?: "each-tranche" | "each-stage" | "last-tranche";
  /**
   * How long after the window.
   */
  within?: Duration;
  /**
   * Who holds them.
   */
  owner?: Id;
  /**
   * CSV of the actions, by impact and effort.
   */
  backlog?: Path;
}
/**
 * An application that reads or sends mail by the platform's interface.
 */
export interface IntegrationPart {
  /**
   * Who answers for it.
   */
  owner?: Id;
  /**
   * Tranche with which it moves.
   */
  tranche?: Id;
  /**
   * The sender that it is, where it sends.
   */
  sender?: Id;
  /**
   * When it was tested on the target.
   */
  tested?: Instant;
  oauth?: OauthPart;
  webhooks?: WebhooksPart;
}
/**
 * How an application signs in.
 */
export interface OauthPart {
  /**
   * OAuth flow.
   */
  flow?: "client-credentials" | "authorization-code" | "device-code" | "service-account";
  /**
   * Rights it asks for, as the platform writes them.
   */
  scopes?: Text[];
  /**
   * What limits rights over all mailboxes to some: an access policy, a group, a role scope.
   */
  limitedTo?: Text;
  /**
   * Life of an access token.
   */
  tokenLife?: Duration;
  /**
   * How long before its end a token is renewed.
   */
  renewBefore?: Duration;
  /**
   * End of the client secret, certificate or grant.
   */
  expires?: Instant;
  /**
   * When that is renewed.
   */
  renew?: Instant;
  /**
   * Where the client secret is kept.
   */
  secret?: Secret;
}
/**
 * Calls that an application gets from the platform.
 */
export interface WebhooksPart {
  /**
   * Most repeats after a failure.
   */
  retries?: number;
  /**
   * First pause before a repeat; it doubles.
   */
  backoff?: Duration;
  /**
   * The receiver recognises a repeat.
   */
  idempotent?: boolean;
  /**
   * What it recognises a repeat by, `event-id`.
   */
  idempotencyKey?: Text;
  /**
   * Where the signing key is kept.
   */
  signing?: Secret;
}
/**
 * What happens to mailboxes that nobody uses.
 */
export interface ArchivePart {
  /**
   * A mailbox without a login for this long is inactive.
   */
  inactiveAfter?: Duration;
  /**
   * What happens to it instead of a move.
   */
  action?: "inactive-mailbox" | "shared-mailbox" | "export" | "delete" | "keep";
  /**
   * Where exports lie.
   */
  location?: Text;
  /**
   * How long it is kept.
   */
  retention?: Duration;
}
/**
 * How much hangs on one vendor, and who weighed it.
 */
export interface ConcentrationPart {
  /**
   * Vendors, as `compliance.vendors` names them.
   */
  vendors?: {
    [k: string]: DependencePart;
  };
  /**
   * Why the dependence is acceptable.
   */
  accepted?: Text;
  /**
   * Who weighed it.
   */
  by?: Id;
  /**
   * When.
   */
  reviewed?: Instant;
}
/**
 * What hangs on one vendor, and the way out.
 */
export interface DependencePart {
  /**
   * What it does for us: `mailboxes`, `filtering`, `archive`, `identity`.
   */
  for?: Text[];
  /**
   * How we would leave it.
   */
  exit?: Text;
  /**
   * When that way was last tried.
   */
  exitTested?: Instant;
}
/**
 * What the command line, the server and every editor share. Command-line options win over it.
 */
export interface SettingsDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Settings";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title: Title;
  /**
   * Rule id to the level it is shown with; never changes a score. `none` switches the rule off and makes its component unknown.
   */
  rules?: {
    [k: string]: "none" | "hint" | "info" | "warning" | "error";
  };
  /**
   * Findings that are not shown.
   *
   * Items: Findings that are not shown; they still count.
   */
  ignore?: {
    rule: RuleId;
    files: Globs;
  }[];
  /**
   * Who answers DNS questions, in order of preference.
   *
   * Items: `system`, `udp://host:port`, `tcp://…`, `tls://host:853#name`, `https://host/dns-query`, or `embedded:FOLDER` (relative to this file).
   */
  resolvers?: string[];
  /**
   * Opt-in checks; those that are off are shown as off and do not count.
   */
  probes?: {
    /**
     * Policy files and web endpoints.
     */
    https?: boolean;
    /**
     * SMTP on port 25.
     */
    smtp?: boolean;
    /**
     * DNS blocklists.
     */
    blocklists?: boolean;
    /**
     * Git history of the files.
     */
    history?: boolean;
  };
  /**
   * A fixed clock for demos and CI; shown in every report.
   */
  now?: Instant;
  /**
   * Files read as DNS beside those that domains name; globs relative to this folder.
   */
  zones?: Glob[];
  /**
   * Answers and evidence older than this make HOLD.
   */
  maxAge?: Duration;
  /**
   * Limits of the lookups.
   */
  network?: {
    /**
     * Longest wait for one answer.
     */
    timeout?: Duration;
    /**
     * Questions in flight at most; each server gets as many as it copes with.
     */
    concurrency?: number;
    /**
     * Private addresses may be asked.
     */
    allowPrivate?: boolean;
  };
  /**
   * Pinned version of the rule set: newer rules are listed and do not count.
   */
  ruleSet?: RuleSet;
}
/**
 * Phases over records: its own, or those of a zone file.
 */
export interface ZoneDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Zone";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title?: Title;
  /**
   * The zone; names are relative to it.
   */
  origin?: Fqdn;
  /**
   * One template for several zones, with `${origin}`.
   */
  origins?: Fqdn[];
  /**
   * Zone file, octoDNS file, Terraform folder or `dnsconfig.js` with the fixed records; this document then holds only what changes.
   */
  base?: Path;
  /**
   * How much of the zone its records are.
   */
  covers?: "zone" | "listed";
  /**
   * TTL of records without one.
   */
  ttl?: Ttl;
  /**
   * Fixed records.
   */
  records?: RecordPart[];
  /**
   * Captured values, used as `${name}`.
   */
  vars?: {
    [k: string]: VariablePart;
  };
  /**
   * Ordered: name of a phase to its records. A phase is linted together with the fixed records and repeats none of them.
   */
  phases?: {
    [k: string]: RecordPart[];
  };
  /**
   * The phase that is live: its name, or `file#variable`.
   */
  live?: Text;
}
/**
 * One record set.
 */
export interface RecordPart {
  /**
   * Owner: `@` for the origin, relative without a final dot.
   */
  name: Text;
  /**
   * Record type, upper case.
   */
  type: string;
  /**
   * TTL in seconds or a duration; default: `ttl` of the document.
   */
  ttl?: Ttl;
  /**
   * The one value, as in a zone file; TXT without quotes.
   */
  value?: Text;
  /**
   * Several values.
   */
  values?: Text[];
  /**
   * Terms of one SPF record, joined with spaces; comments stay.
   */
  parts?: Text[];
  /**
   * MX preference or SRV priority.
   */
  priority?: number;
}
/**
 * A captured value: targets of a vendor are never guessed.
 */
export interface VariablePart {
  /**
   * Command or page that shows it.
   */
  from?: Text;
  /**
   * The value, once captured.
   */
  value?: Text;
  /**
   * From when it can exist: `now`, or a tranche.
   */
  known?: "now" | Id;
}
/**
 * Steps that resolve a fault, roll back, or cut over.
 */
export interface RunbookDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Runbook";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title: Title;
  /**
   * How urgent.
   */
  severity?: "critical" | "high" | "medium" | "low";
  /**
   * Any of these calls for it.
   */
  when?: Condition[];
  /**
   * What people see.
   */
  symptoms?: Text[];
  /**
   * Values it is started with; `${name}` in the steps.
   */
  inputs?: {
    [k: string]: InputPart;
  };
  /**
   * Where evidence lies.
   */
  data?: Text[];
  /**
   * The steps, in order.
   */
  steps: StepPart[];
  /**
   * Steps that undo them.
   */
  rollback?: StepPart[];
  /**
   * When it is over.
   */
  done?: Condition;
}
/**
 * An input that is asked before the first step.
 */
export interface InputPart {
  /**
   * What kind of value.
   */
  type:
    | "text"
    | "number"
    | "boolean"
    | "duration"
    | "domain"
    | "selector"
    | "tranche"
    | "sender"
    | "person"
    | "mailbox"
    | "email"
    | "host"
    | "record-type"
    | "file";
  /**
   * Value when nothing is entered.
   */
  default?: string | number | boolean;
  /**
   * What to enter.
   */
  title?: Text;
}
/**
 * One step with one verb.
 */
export interface StepPart {
  /**
   * Id of the step, for `choose`, `next` and `onFail`.
   */
  id?: Id;
  /**
   * What is done, in one line.
   */
  title: Text;
  /**
   * A rule id, a rule family (`dkim`, `[spf, dkim]`), `kpi`, or a named check of `checks.json`.
   */
  check?: Text | Text[];
  /**
   * Command for a terminal; shown rendered and quoted first. `${name}` names inputs and captured values.
   */
  run?: string;
  /**
   * Shell of `run`.
   */
  shell?: "sh" | "bash" | "pwsh" | "cmd";
  /**
   * What a person does by hand.
   */
  manual?: Text;
  /**
   * Asks the operator.
   */
  ask?: {
    /**
     * What is asked for.
     */
    type: "text" | "file" | "confirm";
    /**
     * File of the run record that keeps the answer.
     */
    save?: Path;
  };
  /**
   * Cause to the step that follows it.
   */
  choose?: {
    [k: string]: Id;
  };
  /**
   * Edits a document of the workspace, never the outside world: the document and the keys that change.
   */
  change?: {
    [k: string]: unknown;
  };
  /**
   * Sends this probe and follows it.
   */
  probe?: Id;
  /**
   * Waits: a duration, `ttl(previous)` or `ttl(now)`.
   */
  wait?: ("ttl(previous)" | "ttl(now)") | Duration;
  /**
   * A checkpoint: this gate must pass.
   */
  gate?: Id;
  /**
   * Goes through another runbook.
   */
  runbook?: Id;
  /**
   * Offset to the start of the window: makes the runbook a run sheet.
   */
  at?: Offset;
  /**
   * From here on there is no way back.
   */
  noReturn?: boolean;
  /**
   * Who confirms before it runs.
   */
  confirm?: Id;
  /**
   * What makes the result a pass.
   */
  expect?: {
    [k: string]: unknown;
  };
  /**
   * Repeats the step: variable to a list, `authoritative(domain)` or `cohort(tranche)`.
   */
  forEach?: {
    [k: string]: unknown;
  };
  /**
   * Keeps the output in the run record in this form.
   */
  capture?: "text" | "lines" | "json";
  /**
   * Option of the command whose value is asked at run time and never stored.
   */
  askSecret?: Text;
  /**
   * Inputs of the check or runbook.
   */
  with?: {
    [k: string]: unknown;
  };
  /**
   * Step that follows a failure.
   */
  onFail?: Id;
  /**
   * Step that follows; default: the one below.
   */
  next?: Id;
}
/**
 * What a vendor answered about data, security and the way out.
 */
export interface QuestionnaireDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Questionnaire";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title: Title;
  /**
   * The vendor, as `compliance.vendors` names it.
   */
  vendor: Id;
  /**
   * When it was sent.
   */
  asked?: Instant;
  /**
   * When the answers came; absent while it is open.
   */
  answered?: Instant;
  /**
   * Who answered, and who read it.
   */
  by?: Text;
  /**
   * The questions, by a short id.
   */
  answers?: {
    [k: string]: AnswerPart;
  };
  /**
   * What was signed.
   */
  contract?: {
    /**
     * Data processing agreement: when it was signed, or where it lies.
     */
    dpa?: Text;
    /**
     * Law and region that apply.
     */
    jurisdiction?: Text;
  };
}
/**
 * One question to a vendor; without `answer` it is open.
 */
export interface AnswerPart {
  /**
   * What was asked.
   */
  question: Text;
  /**
   * What the vendor said.
   */
  answer?: Text;
  /**
   * What shows that it is so.
   */
  evidence?: Text;
}
/**
 * A sending service of your own, beside those of the library. What it says helps to recognise and explain; what counts is what DNS answers.
 */
export interface ServiceDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Service";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title: Title;
  /**
   * What it is.
   */
  type?:
    | "mailbox"
    | "bulk"
    | "transactional"
    | "crm"
    | "helpdesk"
    | "app"
    | "survey"
    | "security-training"
    | "gateway"
    | "forwarder"
    | "relay"
    | "hosting";
  /**
   * Domains that its users write behind `include:` in SPF, the usual one first; `*` stands for any text without a dot. Empty: none is needed.
   */
  includes?: Text[];
  /**
   * Includes that old guides name.
   */
  formerIncludes?: Text[];
  /**
   * Whether SPF of its mail can align with the From domain.
   */
  aligns?: "yes" | "configured" | "never" | "unknown";
  /**
   * Its DKIM keys.
   *
   * Items: One key.
   */
  dkim?: {
    /**
     * Selector; `*` stands for any text without a dot.
     */
    selector: Text;
    /**
     * What its CNAME leads to; `*` stands for any text without a dot, `**` for a whole name. Without one the key is a TXT record or differs by customer.
     */
    target?: Text;
  }[];
  /**
   * What an engineer should know when setting it up.
   */
  note?: Text;
  /**
   * Where these facts are from.
   */
  source?: Text;
  /**
   * How sure they are; a fix writes nothing of `low`.
   */
  confidence?: "high" | "medium" | "low";
  /**
   * When they were last checked.
   */
  checked?: Instant;
}
/**
 * Recorded: KPI values with numerators and sources. Append-only.
 */
export interface SnapshotDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Snapshot";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title?: Title;
  /**
   * The plan it belongs to.
   */
  playbook?: Id;
  /**
   * The tranche it measures.
   */
  tranche?: Id;
  /**
   * What it counts: `tranche`, or a sender, domain or `all`.
   */
  scope?: Text;
  /**
   * The time that was measured.
   */
  period: {
    /**
     * Start.
     */
    from: Instant;
    /**
     * End; a date alone is the end of that day.
     */
    to: Instant;
  };
  /**
   * KPI id to its measurement.
   */
  values: {
    [k: string]: MeasurementPart;
  };
  /**
   * What a reader should know.
   */
  notes?: Text;
}
/**
 * One KPI as it was measured.
 */
export interface MeasurementPart {
  /**
   * The value, with its unit.
   */
  value?: number | string;
  /**
   * Numerator.
   */
  good?: number;
  /**
   * Denominator: observations.
   */
  total?: number;
  /**
   * Median.
   */
  p50?: Duration;
  /**
   * 95th percentile.
   */
  p95?: Duration;
  /**
   * 99th percentile.
   */
  p99?: Duration;
  /**
   * Unit of the value.
   */
  unit?: Text;
  /**
   * Reader that counted.
   */
  reader?: Text;
  /**
   * Evidence.
   *
   * Items: An evidence file as it was read.
   */
  files?: {
    /**
     * Path.
     */
    path: Path;
    /**
     * Start of its SHA-256.
     */
    sha256?: Text;
    /**
     * Rows read.
     */
    rows?: number;
  }[];
  /**
   * Organisations that reported.
   */
  reporters?: number;
  /**
   * Counts by class.
   */
  by?: {
    [k: string]: number;
  };
  /**
   * What was left out, by reason.
   */
  excluded?: {
    [k: string]: number;
  };
  /**
   * Expected observations that did not come.
   */
  missing?: number;
  /**
   * Faults with one cause (one dead list, one outage): each entry counts as one observation.
   *
   * Items: Faults of one sender with one cause.
   */
  sameCause?: {
    /**
     * Whose mail it was.
     */
    sender?: Text;
    /**
     * What they have in common.
     */
    cause?: Text;
    /**
     * Faults among those counted.
     */
    count: number;
  }[];
}
/**
 * Recorded: a runbook as it was carried out. Append-only.
 */
export interface RunDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Run";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title?: Title;
  /**
   * The plan it belongs to.
   */
  playbook?: Id;
  /**
   * The tranche it was carried out for.
   */
  tranche?: Id;
  /**
   * The runbook.
   */
  runbook: {
    /**
     * Its id.
     */
    id: Id;
    /**
     * Start of the SHA-256 of its text: what was carried out.
     */
    sha256?: Text;
  };
  /**
   * Who carried it out.
   */
  by?: Text;
  /**
   * Inputs as they were given; secrets are left out.
   */
  inputs?: {
    [k: string]: unknown;
  };
  /**
   * When it began.
   */
  started: Instant;
  /**
   * When it was over; absent while it is under way.
   */
  ended?: Instant;
  /**
   * How it ended; absent while it is under way.
   */
  result?: "resolved" | "failed" | "aborted" | "rolled-back";
  /**
   * The steps in the order in which they were carried out.
   */
  steps?: RunStepPart[];
  /**
   * What a reader should know.
   */
  notes?: Text;
}
/**
 * One step as it was carried out.
 */
export interface RunStepPart {
  /**
   * Id of the step in its runbook.
   */
  id: Id;
  /**
   * When it began.
   */
  at?: Instant;
  /**
   * When it was over.
   */
  ended?: Instant;
  /**
   * How it ended; `unchecked`: this version cannot check it, which is never a pass.
   */
  result: "pass" | "fail" | "done" | "skipped" | "unchecked";
  /**
   * Exit code of the command.
   */
  exit?: number;
  /**
   * The command as it ran, without secrets.
   */
  command?: Text;
  /**
   * Files of the run record.
   */
  evidence?: Path | Path[];
  /**
   * Who confirmed it.
   */
  confirmedBy?: Id;
  /**
   * Remark.
   */
  note?: Text;
}
/**
 * Recorded: go or no-go with its evidence. Append-only.
 */
export interface DecisionDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Decision";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title?: Title;
  /**
   * The plan it belongs to.
   */
  playbook?: Id;
  /**
   * The tranche that was decided.
   */
  tranche: Id;
  /**
   * The gate that was judged.
   */
  gate?: Id;
  /**
   * The decision.
   */
  verdict: "go" | "no-go" | "hold" | "rolled-back";
  /**
   * When.
   */
  at: Instant;
  /**
   * Who moved: from here on these are the members of the tranche, whatever its `cohort` selects later, until a decision `rolled-back`.
   */
  cohort?: MovedCohortPart;
  /**
   * The measurements it rests on.
   */
  snapshot?: Id;
  /**
   * Category to its score at that time.
   */
  risk?: {
    /**
     * Score, or an interval while something is unknown.
     */
    [k: string]:
      | Score
      | {
          lo: Score;
          hi: Score;
        };
  };
  /**
   * Waivers that counted.
   */
  waivers?: WaiverPart[];
  /**
   * Version of the rule set: newer rules are listed and do not count.
   */
  ruleSet?: RuleSet;
  /**
   * What was judged.
   */
  world?: "live" | "text" | "planned";
  /**
   * Approvals.
   *
   * Items: One approval.
   */
  approved?: {
    /**
     * Who.
     */
    by: Id;
    /**
     * When.
     */
    at?: Instant;
    /**
     * Remark.
     */
    note?: Text;
  }[];
  /**
   * What a reader should know.
   */
  notes?: Text;
}
/**
 * Who moved with a tranche, kept beside the decision.
 */
export interface MovedCohortPart {
  /**
   * List of their addresses: one a line, or a CSV file.
   */
  file: Path;
  /**
   * How many there are; another number says that the list was changed afterwards.
   */
  size?: number;
}
/**
 * Recorded: what a tranche taught, and what is done about it. Append-only but for `done`.
 */
export interface ReviewDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Review";
  /**
   * Id of this document; references use it.
   */
  id: Id;
  title?: Title;
  /**
   * The plan it belongs to.
   */
  playbook?: Id;
  /**
   * The tranche that is over.
   */
  tranche: Id;
  /**
   * When it was held.
   */
  at: Instant;
  /**
   * Who held it.
   */
  by?: Id;
  /**
   * What went well.
   */
  worked?: Text[];
  /**
   * Root causes of what did not.
   */
  causes?: Text[];
  /**
   * What is to be done.
   */
  actions?: ReviewActionPart[];
  /**
   * What a reader should know.
   */
  notes?: Text;
}
/**
 * What is to be done after a review.
 */
export interface ReviewActionPart {
  /**
   * What, in one line.
   */
  what: Text;
  /**
   * Who does it.
   */
  owner?: Id;
  /**
   * By when.
   */
  due?: Instant;
  /**
   * When it was done; absent while it is open.
   */
  done?: Instant;
  /**
   * The next tranche waits for it.
   */
  blocking?: boolean;
  /**
   * What it changes.
   */
  impact?: "low" | "medium" | "high";
  /**
   * What it costs.
   */
  effort?: "low" | "medium" | "high";
}
/**
 * An entry of `tranches` in a file of its own. One cohort that moves, passes a gate and can be rolled back alone.
 */
export interface TrancheDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Tranche";
  /**
   * Its key in `tranches`; references use it.
   */
  id: Id;
  title?: Title;
  needs?: TranchePart["needs"];
  stage?: TranchePart["stage"];
  paused?: TranchePart["paused"];
  cohort?: TranchePart["cohort"];
  domains?: TranchePart["domains"];
  window?: TranchePart["window"];
  timezone?: TranchePart["timezone"];
  gate?: TranchePart["gate"];
  phase?: TranchePart["phase"];
  sync?: TranchePart["sync"];
  cutover?: TranchePart["cutover"];
  rollback?: TranchePart["rollback"];
  senders?: TranchePart["senders"];
  warmup?: TranchePart["warmup"];
  champions?: TranchePart["champions"];
  budget?: TranchePart["budget"];
}
/**
 * An entry of `domains` in a file of its own. A domain of the migration; its key is the domain name.
 */
export interface DomainDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Domain";
  /**
   * Its key in `domains`; references use it.
   */
  id: Fqdn;
  title?: Title;
  roles?: DomainPart["roles"];
  owner?: DomainPart["owner"];
  authoritative?: DomainPart["authoritative"];
  moves?: DomainPart["moves"];
  zone?: DomainPart["zone"];
  dmarc?: DomainPart["dmarc"];
  added?: DomainPart["added"];
  dkim?: DomainPart["dkim"];
  mtaSts?: DomainPart["mtaSts"];
  tlsRpt?: DomainPart["tlsRpt"];
  catchAll?: DomainPart["catchAll"];
  residency?: DomainPart["residency"];
}
/**
 * An entry of `senders` in a file of its own. What sends mail with our domains.
 */
export interface SenderDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Sender";
  /**
   * Its key in `senders`; references use it.
   */
  id: Id;
  title?: Title;
  service?: SenderPart["service"];
  domains?: SenderPart["domains"];
  from?: SenderPart["from"];
  envelope?: SenderPart["envelope"];
  path?: SenderPart["path"];
  class?: SenderPart["class"];
  ips?: SenderPart["ips"];
  helo?: SenderPart["helo"];
  dkim?: SenderPart["dkim"];
  spf?: SenderPart["spf"];
  auth?: SenderPart["auth"];
  volume?: SenderPart["volume"];
  unsubscribe?: SenderPart["unsubscribe"];
  signedHeaders?: SenderPart["signedHeaders"];
  owner?: SenderPart["owner"];
  since?: SenderPart["since"];
  retire?: SenderPart["retire"];
}
/**
 * An entry of `gates` in a file of its own. What a tranche must show to pass.
 */
export interface GateDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Gate";
  /**
   * Its key in `gates`; references use it.
   */
  id: Id;
  title?: Title;
  extends?: GatePart["extends"];
  require?: GatePart["require"];
  risk?: GatePart["risk"];
  proof?: GatePart["proof"];
  approve?: GatePart["approve"];
  soak?: GatePart["soak"];
}
/**
 * An entry of `gateways` in a file of its own. What stands in front of a platform; its next hop is what a cutover changes.
 */
export interface GatewayDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Gateway";
  /**
   * Its key in `gateways`; references use it.
   */
  id: Id;
  title?: Title;
  service?: GatewayPart["service"];
  domains?: GatewayPart["domains"];
  direction?: GatewayPart["direction"];
  ips?: GatewayPart["ips"];
  signs?: GatewayPart["signs"];
  rewrites?: GatewayPart["rewrites"];
  closed?: GatewayPart["closed"];
}
/**
 * An entry of `routes` in a file of its own. Who hands what to whom while both platforms run.
 */
export interface RouteDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Route";
  /**
   * Its key in `routes`; references use it.
   */
  id: Id;
  title?: Title;
  from: RoutePart["from"];
  to: RoutePart["to"];
  for?: RoutePart["for"];
  host?: RoutePart["host"];
  certUntil?: RoutePart["certUntil"];
  by?: RoutePart["by"];
  srs?: RoutePart["srs"];
  phase?: RoutePart["phase"];
}
/**
 * An entry of `safety` in a file of its own. Insurance: what limits a loss. It softens a finding only while its own check passes.
 */
export interface SafetyDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Safety";
  /**
   * Its key in `safety`; references use it.
   */
  id: Id;
  title?: Title;
  insurance: SafetyPart["kind"];
  records?: SafetyPart["records"];
  ttl?: SafetyPart["ttl"];
  lead?: SafetyPart["lead"];
  restore?: SafetyPart["restore"];
  domain?: SafetyPart["domain"];
  policy?: SafetyPart["policy"];
  for?: SafetyPart["for"];
  region?: SafetyPart["region"];
  sender?: SafetyPart["sender"];
  rate?: SafetyPart["rate"];
  share?: SafetyPart["share"];
  tranches?: SafetyPart["tranches"];
}
/**
 * An entry of `kpis` in a file of its own. A measured value: where its evidence lies.
 */
export interface KpiDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Kpi";
  /**
   * Its key in `kpis`; references use it.
   */
  id: Id;
  title?: Title;
  reader?: KpiPart["reader"];
  files?: KpiPart["files"];
  goal?: KpiPart["goal"];
  percentile?: KpiPart["percentile"];
  unit?: KpiPart["unit"];
  columns?: KpiPart["columns"];
}
/**
 * An entry of `probes` in a file of its own. A synthetic message on its way.
 */
export interface ProbeDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Probe";
  /**
   * Its key in `probes`; references use it.
   */
  id: Id;
  title?: Title;
  from: ProbePart["from"];
  to: ProbePart["to"];
  every?: ProbePart["every"];
  expect?: ProbePart["expect"];
}
/**
 * An entry of `alerts` in a file of its own. Who is told about what.
 */
export interface AlertDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Alert";
  /**
   * Its key in `alerts`; references use it.
   */
  id: Id;
  title?: Title;
  webhook?: AlertPart["webhook"];
  email?: AlertPart["email"];
  when?: AlertPart["when"];
  retry?: AlertPart["retry"];
  idempotencyKey?: AlertPart["idempotencyKey"];
  signing?: AlertPart["signing"];
}
/**
 * An entry of `warmup` in a file of its own. Volume that grows day by day.
 */
export interface WarmupDoc {
  apiVersion: ApiVersion;
  /**
   * The kind of this document.
   */
  kind: "Warmup";
  /**
   * Its key in `warmup`; references use it.
   */
  id: Id;
  title?: Title;
  applies?: WarmupPart["applies"];
  plan?: WarmupPart["plan"];
  step?: WarmupPart["step"];
  pauseWhen?: WarmupPart["pauseWhen"];
  paused?: WarmupPart["paused"];
}
/**
 * Any value.
 */
export interface Anything {
  [k: string]: unknown;
}
