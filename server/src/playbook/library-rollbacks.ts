/** The way back of one tranche for each pair of platforms; all of them share the steps that every pair needs. */
interface Pair {
  readonly id: string;
  /** Platforms that it leads back from and to, as `source` and `target` of a playbook name them; without a target, any. */
  readonly source: string;
  readonly target?: string;
  readonly title: string;
  /** How mail finds the old mailbox again. */
  readonly route: string;
  /** How what arrived on the target is copied back. */
  readonly back: string;
  readonly clients: string;
}

/**
 * Read on 2026-11-23: Microsoft Learn, Cross-tenant mailbox migration (after the move the source mailbox is deleted, and a mail user
 * stays), and Move mailboxes between on-premises and Exchange Online in hybrid deployments (only a hybrid deployment moves back).
 * What Google, IMAP hosts and clients do stands here from practice.
 */
const pairs: readonly Pair[] = [
  {
    id: "rollback-exchange-microsoft365",
    source: "exchange",
    target: "microsoft365",
    title: "Roll back one tranche from Microsoft 365 to Exchange",
    route:
      "Move the mailboxes of the cohort back to the Exchange organisation as remote moves, so that the directory routes to them again; the hybrid deployment has to stand for that",
    back: "A remote move carries the mail along; compare both sides before the moved copy is removed",
    clients: "Outlook follows autodiscover; phones need the account anew",
  },
  {
    id: "rollback-google-microsoft365",
    source: "google",
    target: "microsoft365",
    title: "Roll back one tranche from Microsoft 365 to Google Workspace",
    route: "Remove the forwarding of the cohort from Google to the routing domain, so that Google keeps the mail of these users",
    back: "Copy what arrived in Microsoft 365 since the cutover into the Gmail mailboxes over IMAP; folders become labels",
    clients: "Give the cohort its Gmail profile; calendar entries made meanwhile are entered by hand",
  },
  {
    id: "rollback-imap",
    source: "imap",
    title: "Roll back one tranche to an IMAP host",
    route: "Set the delivery of the cohort back to the IMAP host: forwarding or split routing on the target, address by address",
    back: "Copy the difference back over IMAP, without deleting on either side, and run it again until nothing is transferred",
    clients: "Give the mail programs their old server names; the passwords of the old host are still valid only if nobody changed them",
  },
  {
    id: "rollback-microsoft365-google",
    source: "microsoft365",
    target: "google",
    title: "Roll back one tranche from Google Workspace to Microsoft 365",
    route: "Set the routing of the cohort in Google to the Microsoft 365 routing domain, or end the forwarding to Google in Microsoft 365",
    back: "Copy what arrived in Gmail since the cutover back over IMAP; one mail with several labels must not come back several times",
    clients: "Outlook profiles and phones get the old account",
  },
  {
    id: "rollback-tenant-to-tenant",
    source: "microsoft365",
    target: "microsoft365",
    title: "Roll back one tranche between two Microsoft 365 tenants",
    route:
      "After a copy, end the forwarding of the cohort in the source tenant. After a cross-tenant migration the source mailboxes are deleted and only mail users are left: move the mailboxes back the same way. A domain that has moved stays, because a domain lives in one tenant only",
    back: "Copy what arrived in the target tenant since the cutover to the source mailboxes; a cross-tenant move back carries the mail along",
    clients: "Outlook needs a new profile, and the saved addresses of the cohort are cleared",
  },
];

/**
 * Id of the runbook for a pair of platforms. `rollback-tranche`, the default of every plan, says what all pairs have in
 * common; this one says how it is done there.
 */
export function rollbackRunbookFor(source: string, target: string): string | undefined {
  return pairs.find((pair) => pair.source === source && (pair.target === undefined || pair.target === target))?.id;
}

/** As documents, with their ids. */
export const rollbackRunbooks: readonly { readonly id: string; readonly title: string; readonly text: string }[] = pairs.map(
  ({ id, title, route, back, clients }) => ({
    id,
    title,
    text: `apiVersion: mailtranche/v1
kind: Runbook
id: ${id}
title: ${title}
severity: critical
inputs: { tranche: { type: tranche } }
steps:
  - { id: stop, title: Freeze the later tranches, change: { tranche: "\${tranche}", paused: later } }
  - { id: route, title: Return routing to the source for this cohort only, manual: "${route}" }
  - { id: dns, title: Return each zone to the phase before this tranche unless a later one needs it, manual: Publish the phase that was live before }
  - { id: back-sync, title: "${back}", check: sync/reverse-delta, with: { tranche: "\${tranche}" } }
  - { id: verify, title: Compare both sides by Message-ID, check: sync/verify, with: { tranche: "\${tranche}", direction: target-to-source } }
  - { id: clients, title: Give the clients their old profile, manual: "${clients}" }
  - { id: confirm, title: A member of the cohort sends and receives on the source, ask: { type: confirm, save: mail-flows.txt } }
done: inbound-stability >= 99% over 1h
`,
  }),
);
