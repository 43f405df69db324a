import { type SendingService, sendingServices } from "../records/index.ts";
import { type BuiltInKpi, builtInKpis } from "./library-kpis.ts";
import { rollbackRunbooks } from "./library-rollbacks.ts";
import type { IdKind } from "./types.ts";

// What ships with the product, as the documents that one would write: readable, and to be copied into a workspace, where
// they win over the library (LANGUAGE 1.4).

export interface LibraryText {
  /** Where it stands in the library, and below the playbook's folder when it is copied there. */
  readonly path: string;
  /** What its id names; a playbook is a text to begin with, and no id of it is known. */
  readonly kind: IdKind | undefined;
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const head = (kind: string, id: string, title: string) => `apiVersion: mailtranche/v1\nkind: ${kind}\nid: ${id}\ntitle: ${title}\n`;

/** The gate of a tranche that names none (LANGUAGE 3). `template-checks` counts where the playbook has templates. */
const defaultGate = `${head("Gate", "default", "The four core KPIs over a week")}require:
  - inbound-stability >= 99% over 7d
  - dkim-signing > 98% over 7d
  - template-checks == 100%  # counts where the playbook has templates
  - hard-bounce-rate <= 2% over 7d
`;

const rollbackRunbook = `${head("Runbook", "rollback-tranche", "Roll back one tranche")}severity: critical
inputs: { tranche: { type: tranche } }
steps:
  - { id: stop, title: Freeze the later tranches, change: { tranche: "\${tranche}", paused: later } }
  - { id: route, title: Return routing to the source for this cohort only, manual: "Point the mailboxes of the cohort at the source again, in the console of the platform or the moving tool" }
  - { id: dns, title: Return each zone to the phase before this tranche unless a later one needs it, manual: Publish the phase that was live before }
  - { id: back-sync, title: Copy the mail that arrived on the target since cutover, check: sync/reverse-delta, with: { tranche: "\${tranche}" } }
  - { id: verify, title: Compare both sides by Message-ID, check: sync/verify, with: { tranche: "\${tranche}", direction: target-to-source } }
  - { id: clients, title: Give the clients their old profile, manual: Tell the cohort what to do }
  - { id: confirm, title: A member of the cohort sends and receives on the source, ask: { type: confirm, save: mail-flows.txt } }
done: inbound-stability >= 99% over 1h
`;

const pilotPlaybook = `# A pilot: few people, one window, the default gate, the built-in way back. Everything that is not written has a default.
${head("Playbook", "pilot", "The pilot of a migration")}source: { platform: imap, host: imap.old.example }
target: { platform: google }
people:
  lead: { name: Migration lead, role: migration-lead }
domains:
  shop.example: { dmarc: { reports: dmarc@shop.example } }
senders:
  target: { service: google, domains: all, path: target, dkim: [google] }
tranches:
  pilot:
    cohort: { size: 10 }
    window: { from: 2030-01-14T18:00, to: 2030-01-14T22:00 }
`;

const scalePlaybook = `# Scale: what the pilot proved, in slices two weeks apart, each behind a gate, with the mail routes of both platforms.
${head("Playbook", "scale", "From the pilot to everybody")}source: { platform: exchange, host: mail.old.example }
target: { platform: microsoft365, tenant: shop.onmicrosoft.example }
people:
  lead: { name: Migration lead, role: migration-lead }
  security: { name: Security owner, role: security-owner }
domains:
  shop.example: { dmarc: { reports: dmarc@shop.example } }
senders:
  target: { service: microsoft365, domains: all, path: target, dkim: [selector1, selector2] }
routes:
  inbound: { from: internet, to: source }
  moved: { from: source, to: target, for: moved }
gates:
  scale:
    extends: default
    require: [login-success >= 97% over 2d, sync-missing == 0]
    approve: [lead, security]
    soak: 24h
safety:
  low-ttl: { kind: dns-ttl, records: [mx, autodiscover], ttl: 5m, lead: 72h, restore: 1h }
  keep: { kind: source-retention, for: 30d }
rollback: { runbook: rollback-tranche, trigger: [hard-bounce-rate > 5% over 1h, login-success < 90% over 4h], within: 60m, until: 72h }
tranches:
  pilot:
    cohort: { size: 50 }
    window: { from: 2030-01-14T18:00, to: 2030-01-14T22:00 }
  scale:
    needs: [pilot]
    cohort: { select: rest, size: 400, split: 4, every: 2w }
    window: { from: 2030-02-04T18:00, to: 2030-02-04T23:00 }
    gate: scale
  final:
    needs: [scale]
    stage: final
    domains: [shop.example]
    window: { from: 2030-04-08T18:00, to: 2030-04-08T23:00 }
    gate: scale
`;

const rollbackPlaybook = `# The way back, planned before the way there: triggers, time limits, a point of no return, what keeps the old side alive.
${head("Playbook", "rollback", "A migration that can be taken back")}source: { platform: imap, host: imap.old.example }
target: { platform: google }
people:
  lead: { name: Migration lead, role: migration-lead }
domains:
  shop.example: { dmarc: { reports: dmarc@shop.example } }
senders:
  target: { service: google, domains: all, path: target, dkim: [google] }
safety:
  low-ttl: { kind: dns-ttl, records: [mx], ttl: 5m, lead: 72h, restore: 1h }
  keep: { kind: source-retention, for: 30d }
rollback:
  trigger: [inbound-stability < 95% over 1h, hard-bounce-rate > 5% over 1h]
  runbook: rollback-tranche
  within: 60m
  until: 72h
  back: delta
  rehearsed: 2030-01-07
tranches:
  pilot:
    cohort: { size: 10 }
    window: { from: 2030-01-14T18:00, to: 2030-01-14T22:00 }
`;

let made: readonly LibraryText[] | undefined;

/** Every document of the library. */
export function libraryTexts(): readonly LibraryText[] {
  made ??= [
    { path: "gates/default.yaml", kind: "gate", id: "default", title: "The four core KPIs over a week", text: defaultGate },
    {
      path: "runbooks/rollback-tranche.yaml",
      kind: "runbook",
      id: "rollback-tranche",
      title: "Roll back one tranche",
      text: rollbackRunbook,
    },
    ...rollbackRunbooks.map(({ id, title, text }) => ({ path: `runbooks/${id}.yaml`, kind: "runbook" as const, id, title, text })),
    ...builtInKpis.map(kpiText),
    ...sendingServices.map(serviceText),
    { path: "playbooks/pilot.yaml", kind: undefined, id: "pilot", title: "The pilot of a migration", text: pilotPlaybook },
    { path: "playbooks/scale.yaml", kind: undefined, id: "scale", title: "From the pilot to everybody", text: scalePlaybook },
    {
      path: "playbooks/rollback.yaml",
      kind: undefined,
      id: "rollback",
      title: "A migration that can be taken back",
      text: rollbackPlaybook,
    },
  ];
  return made;
}

export function libraryText(path: string): LibraryText | undefined {
  return libraryTexts().find((one) => one.path === path);
}

/** An editor knows a copy by this name wherever it lies (LANGUAGE 1.8). */
function kpiText({ id, title, goal }: BuiltInKpi): LibraryText {
  const text = head("Kpi", id, quoted(title)) + (goal === undefined ? "" : `goal: ${goal}\n`);
  return { path: `kpis/${id}.mailtranche.yaml`, kind: "kpi", id, title, text };
}

function serviceText(service: SendingService): LibraryText {
  const { id, name, formerIncludes, note } = service;
  const list = (items: readonly string[]) => `[${items.map(quoted).join(", ")}]`;
  const keys = service.dkim.map(
    ({ selector, target }) => `  - { selector: ${quoted(selector)}${target === undefined ? "" : `, target: ${quoted(target)}`} }\n`,
  );
  const text = [
    head("Service", id, quoted(name)),
    service.kind === "other" ? "" : `type: ${service.kind}\n`,
    `includes: ${list(service.includes)}\n`,
    formerIncludes === undefined ? "" : `formerIncludes: ${list(formerIncludes)}\n`,
    `aligns: ${service.aligns}\n`,
    keys.length === 0 ? "" : `dkim:\n${keys.join("")}`,
    note === undefined ? "" : `note: ${quoted(note)}\n`,
    `source: ${quoted(service.source)}\nconfidence: ${service.confidence}\nchecked: ${service.checkedOn}\n`,
  ].join("");
  return { path: `services/${id}.mailtranche.yaml`, kind: "service", id, title: name, text };
}

/** JSON is YAML: sure to be read as it is, whatever stands in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
