/** The way back of one tranche for each pair of platforms; all of them share the steps that every pair needs. */
interface Pair {
  readonly id: string;
  readonly title: string;
  /** How mail finds the old mailbox again. */
  readonly route: string;
  /** How what arrived on the target is copied back. */
  readonly back: string;
  readonly clients: string;
}

const pairs: readonly Pair[] = [
  {
    id: "rollback-exchange-microsoft365",
    title: "Roll back one tranche from Microsoft 365 to Exchange",
    route: "Move the mailboxes of the cohort back to the Exchange organisation as remote moves, so that the directory routes to them again",
    back: "A remote move carries the mail along; compare both sides before the moved copy is removed",
    clients: "Outlook follows autodiscover; phones need the account anew",
  },
  {
    id: "rollback-google-microsoft365",
    title: "Roll back one tranche from Microsoft 365 to Google Workspace",
    route: "Remove the forwarding of the cohort from Google to the routing domain, so that Google keeps the mail of these users",
    back: "Copy what arrived in Microsoft 365 since the cutover into the Gmail mailboxes over IMAP; labels come back as folders",
    clients: "Give the cohort its Gmail profile; calendar entries made meanwhile are entered by hand",
  },
  {
    id: "rollback-imap",
    title: "Roll back one tranche to an IMAP host",
    route: "Set the delivery of the cohort back to the IMAP host: forwarding or split routing on the target, address by address",
    back: "Copy the difference back over IMAP, without deleting on either side, and run it again until nothing is transferred",
    clients: "Give the mail programs their old server names; the passwords of the old host are still valid only if nobody changed them",
  },
  {
    id: "rollback-microsoft365-google",
    title: "Roll back one tranche from Google Workspace to Microsoft 365",
    route: "Set the routing of the cohort in Google to the Microsoft 365 routing domain, or end the forwarding to Google in Microsoft 365",
    back: "Copy what arrived in Gmail since the cutover back over IMAP; one mail with several labels must not come back several times",
    clients: "Outlook profiles and phones get the old account",
  },
  {
    id: "rollback-tenant-to-tenant",
    title: "Roll back one tranche between two Microsoft 365 tenants",
    route:
      "Set the forwarding of the cohort in the source tenant off again; a domain that has moved stays, because a domain lives in one tenant only",
    back: "Copy what arrived in the target tenant since the cutover to the source mailboxes",
    clients: "Outlook needs a new profile, and the saved addresses of the cohort are cleared",
  },
];

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
