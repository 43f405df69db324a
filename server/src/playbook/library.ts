import { sendingServices } from "../records/index.ts";
import { parseYaml, type YamlMap } from "../yaml/index.ts";
import { readSourceFile } from "./kinds.ts";
import { rollbackRunbooks } from "./library/rollbacks.ts";
import type { Declaration, IdKind, SourceFile } from "./types.ts";

// What ships with the product (LANGUAGE 1.4): looked up after the document and its workspace.

/** PRACTICE 3 and 6, `adoption` of LANGUAGE 5. */
const kpis: readonly string[] = [
  "adoption",
  "complaint-rate",
  "delivery-latency",
  "dkim-signing",
  "dmarc-disposition",
  "flags-drift",
  "hard-bounce-rate",
  "inbound-stability",
  "inbox-placement",
  "login-success",
  "permissions-drift",
  "propagation-time",
  "smtp-success",
  "support-tickets",
  "sync-duplicates",
  "sync-missing",
  "template-checks",
  "tls-success",
];

/** The gate of a tranche that names none (LANGUAGE 3). `template-checks` counts where the playbook has templates. */
const defaultGate = `require:
  - inbound-stability >= 99% over 7d
  - dkim-signing > 98% over 7d
  - template-checks == 100%
  - hard-bounce-rate <= 2% over 7d
`;

const defaultRollback = `rollback:
  runbook: rollback-tranche
  until: 72h
`;

const rollbackRunbook = `apiVersion: mailtranche/v1
kind: Runbook
id: rollback-tranche
title: Roll back one tranche
severity: critical
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

interface Library {
  readonly gate: YamlMap;
  readonly rollback: YamlMap;
  readonly runbooks: readonly SourceFile[];
  readonly declarations: readonly Declaration[];
}

/** What the library declares, for lists of what may stand somewhere. */
export function builtInDeclarations(): readonly Declaration[] {
  return library().declarations;
}

let loaded: Library | undefined;

/** Parsed once, when first asked for. */
export function library(): Library {
  loaded ??= load();
  return loaded;
}

function load(): Library {
  const gate = builtInMap(defaultGate, "gates/default.yaml");
  const rollback = builtInMap(defaultRollback, "rollback.yaml");
  const runbook = readSourceFile("built-in/runbooks/rollback-tranche.yaml", rollbackRunbook);
  const named = (kind: IdKind, ids: readonly string[]): readonly Declaration[] =>
    ids.map((id) => ({ kind, id, place: gate.place, path: "built-in", builtIn: true }));
  return {
    gate,
    rollback,
    runbooks: [runbook, ...rollbackRunbooks.map(({ id, text }) => readSourceFile(`built-in/runbooks/${id}.yaml`, text))],
    declarations: [
      ...named("gate", ["default"]),
      ...named("runbook", ["rollback-tranche", ...rollbackRunbooks.map(({ id }) => id)]),
      ...named("kpi", kpis),
      ...named("service", ["exchange", "relay", "other", ...sendingServices.map((service) => service.id)]),
    ],
  };
}

function builtInMap(text: string, path: string): YamlMap {
  const root = parseYaml(text, `built-in/${path}`).root;
  if (root?.kind !== "map") throw new Error(`${path} of the built-in library is no map`); // a fault of this file
  return root;
}
