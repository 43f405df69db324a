import type { Name } from "../dns/index.ts";
import type { Posture } from "../posture/index.ts";
import { writeScalar } from "../yaml/index.ts";
import { reportAddress, zoneId } from "./names.ts";
import type { Schedule } from "./schedule.ts";
import { type FoundSender, isParked, type UnknownInclude } from "./senders.ts";
import { platforms, type StarterDomain, type StarterInput } from "./types.ts";

export interface PlaybookFacts {
  readonly senders: readonly FoundSender[];
  readonly unknown: readonly UnknownInclude[];
  /** Domains with a Zone document of their own. */
  readonly zoned: ReadonlySet<Name>;
  readonly schedule: Schedule;
}

/** The playbook as somebody would write it by hand: short, with a comment where a decision or an answer is missing. */
export function playbookText(input: StarterInput, facts: PlaybookFacts): string {
  const { source, target, domains } = input;
  const first = domains[0]?.name ?? "";
  const title = input.title || `${first} - ${platforms[source]} to ${platforms[target]}`;
  return [
    "apiVersion: mailtranche/v1",
    "kind: Playbook",
    `id: ${writeScalar(`${zoneId(first as Name)}-to-${target}`)}`,
    `title: ${writeScalar(title)}`,
    `timezone: ${writeScalar(input.timeZone)}`,
    `source: { platform: ${source} }`,
    `target: { platform: ${target} }`,
    "",
    ...peopleLines,
    "",
    "domains:",
    ...domains.flatMap((domain) => domainLines(domain, facts)),
    "",
    ...senderLines(facts, domains),
    ...(input.inventory === undefined ? [] : ["", `inventory: { mailboxes: ${writeScalar(input.inventory)} }`]),
    "",
    ...trancheLines(input, facts.schedule),
    "",
    ...safetyLines,
    "",
  ].join("\n");
}

/** Comments at the end of a line stand below each other. */
const commentColumn = 42;

const rotateLine = "    dkim: { rotate: 180d }";

const peopleLines = [
  "# Who answers when a check asks. Roles: migration-lead, security-owner, exec-sponsor, compliance, legal, app-owner, support.",
  "# people:",
  "#   lead: { name: Sam Lee, role: migration-lead, email: sam@example.com }",
];

function domainLines({ name, posture }: StarterDomain, { schedule, zoned }: PlaybookFacts): readonly string[] {
  const key = `  ${writeScalar(name)}:`;
  const rolesLine = (roles: readonly string[], why: string) => `${`    roles: [${roles.join(", ")}]`.padEnd(commentColumn)} # ${why}`;
  if (!posture)
    return [
      key,
      rolesLine(["send", "receive"], "nobody looked at its live records yet: run preflight"),
      rotateLine,
      ...dmarcLines(name, undefined, true, schedule),
    ];
  if (isParked(posture)) return [key, rolesLine(["parked"], "v=spf1 -all and a null MX are live")];
  const isRead = receives(posture);
  const lines = [key, rolesLine([...(sends(posture) || !isRead ? ["send"] : []), ...(isRead ? ["receive"] : [])], seenText(posture))];
  if (zoned.has(name)) lines.push(`    zone: ${writeScalar(zoneId(name))}`);
  return [...lines, rotateLine, ...dmarcLines(name, posture, isRead, schedule)];
}

/** What could not be looked up is no "does not". */
function sends({ spf, dkim }: Posture): boolean {
  if (dkim.keys.some(({ state, revoked }) => state === "known" && !revoked)) return true;
  return spf.state !== "absent" && !/^v=spf1 -all$/i.test(spf.record?.trim() ?? "");
}

function receives({ mx }: Posture): boolean {
  return !mx.isNull && mx.state !== "absent";
}

function seenText({ mx, spf, dmarc }: Posture): string {
  const platformsSeen = [...new Set(mx.hosts.flatMap(({ platform, host }) => platform ?? host))].slice(0, 2).join(", ");
  const parts = [
    mx.state === "known" ? `MX ${mx.isNull ? "null" : comment(platformsSeen)}` : `MX ${stateText(mx.state)}`,
    spf.state === "known" ? `SPF ${spf.lookups.worst}/${spf.lookups.limit} lookups` : `SPF ${stateText(spf.state)}`,
    dmarc.state === "known" ? `DMARC p=${dmarc.policy ?? "?"}` : `DMARC ${stateText(dmarc.state)}`,
  ];
  return `live: ${parts.join(", ")}`;
}

function stateText(state: string): string {
  return state === "absent" ? "none" : state === "several" ? "several records" : "not known, ask again";
}

/**
 * Staging: none while people move, then up; people post to mailing lists, so reject is no default for them (RFC 9989 7.4). A policy that is stricter today goes down for the move and comes back, so that a
 * sender whose key is late loses no mail.
 */
function dmarcLines(
  name: Name,
  posture: Posture | undefined,
  hasPeople: boolean,
  { today, quarantine, reject }: Schedule,
): readonly string[] {
  const strict = posture?.dmarc.policy === "quarantine" || posture?.dmarc.policy === "reject" ? posture.dmarc.policy : undefined;
  const reports = posture?.dmarc.reports.find((uri) => /^mailto:[^@\s,!]+@[^@\s,!]+$/i.test(uri))?.slice("mailto:".length);
  const after =
    strict === undefined
      ? [{ policy: "quarantine", from: quarantine }, ...(hasPeople ? [] : [{ policy: "reject", from: reject }])]
      : [{ policy: strict, from: quarantine }];
  const steps = [{ policy: "none", from: today }, ...after];
  const ladder = steps.map(({ policy, from }) => `{ policy: ${policy}, from: ${from} }`).join(", ");
  const note =
    strict === undefined
      ? []
      : [`      # live is p=${strict}: lower it to p=none before the pilot, so that nothing is refused while keys and senders change`];
  return [
    "    dmarc:",
    ...note,
    `      reports: ${writeScalar(reports ?? reportAddress(name))}${reports === undefined ? "   # this mailbox has to exist" : ""}`,
    `      ladder: [${ladder}]`,
  ];
}

function senderLines({ senders, unknown }: PlaybookFacts, domains: readonly StarterDomain[]): readonly string[] {
  const looked = domains.some(({ posture }) => posture !== undefined);
  const head = looked
    ? "# Read off live SPF records and keys. What signs with DKIM alone shows in neither: add it before its mail is refused."
    : "# Nobody looked at live records yet. Name everything that sends with these domains: newsletter, shop, printers, CRM.";
  const lines = senders.map((sender) => `  ${sender.id}: ${senderText(sender)}   # ${comment(sender.seen)}`);
  const open = unknown.map(
    ({ domain, include, candidates }) =>
      `  # ${comment(domain)} includes ${comment(include)}: ${candidates.length > 0 ? `one of ${candidates.join(", ")}?` : "whose is it?"} Add that sender, or drop the include.`,
  );
  if (lines.length === 0)
    return [head, "# senders:", "#   newsletter: { service: mailchimp, domains: [example.com], dkim: [k2, k3] }", ...open];
  return [head, "senders:", ...lines, ...open];
}

function senderText({ service, domains, path, selectors, ips, retires }: FoundSender): string {
  const list = (items: readonly string[]) => `[${items.map((item) => writeScalar(item)).join(", ")}]`;
  const parts = [
    `service: ${service}`,
    `domains: ${list(domains)}`,
    ...(ips.length > 0 ? [`ips: ${list(ips)}`] : []),
    ...(selectors.length > 0 ? [`dkim: ${list(selectors)}`] : []),
    ...(path === "direct" ? [] : [`path: ${path}`]),
    ...(retires ? ["retire: final"] : []),
  ];
  return `{ ${parts.join(", ")} }`;
}

function trancheLines(input: StarterInput, { pilot }: Schedule): readonly string[] {
  const select = input.inventory === undefined ? "" : " # better: { select: \"department == 'IT'\", size: 10 }";
  return [
    "tranches:",
    "  pilot:",
    `    cohort: { size: 10 }${select}`,
    `    window: { from: ${pilot}T18:00, to: ${pilot}T21:00 }`,
    "    gate: default                          # inbound 99 %, DKIM signing above 98 %, bounces at most 2 %, each over 7 days",
    "    rollback: { runbook: rollback-tranche, within: 4h, until: 72h, back: delta }",
    "  # The next ones follow the pilot: early adopters, groups that grow, the final cutover.",
    "  # scale-1: { needs: [pilot], cohort: { size: 100 }, window: { from: ..., to: ... } }",
    "  final:                                   # give it a window and a cohort when the groups before it are known",
    "    stage: final",
    "    needs: [pilot]",
  ];
}

const safetyLines = [
  "safety:                                    # insurance: what limits the loss",
  "  low-ttl:       { kind: dns-ttl, records: [mx, autodiscover], ttl: 300, lead: 72h, restore: 3600 }",
  "  dmarc-staging: { kind: dmarc-policy, policy: none }",
];

/** Text of the DNS in a comment: on one line, whatever it holds. */
function comment(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?");
}
