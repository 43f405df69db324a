import type { TreeTranche, WorkspaceState } from "../../../server/src/lsp/protocol.ts";

export const PLACE = {
  uri: "file:///w/mailtranche/migration.yaml",
  range: { start: { line: 3, character: 2 }, end: { line: 3, character: 7 } },
};

export function tranche(given: Partial<TreeTranche> = {}): TreeTranche {
  return {
    id: "pilot",
    playbook: "move",
    stage: "pilot",
    verdict: "GO",
    mailboxes: 50,
    window: "2026-10-12 18:00 - 23:00 (in 3 d 9 h)",
    reasons: [],
    blockers: 0,
    waivers: [],
    earliestGo: "",
    categories: [],
    gate: null,
    location: PLACE,
    ...given,
  };
}

export function stateOf(tranches: readonly TreeTranche[], given: Partial<WorkspaceState> = {}): WorkspaceState {
  return {
    playbooks: tranches.length === 0 ? [] : [{ id: "move", title: "We move", location: PLACE, tranches }],
    runbooks: [],
    fixedClock: null,
    live: true,
    trusted: true,
    worst: null,
    ...given,
  };
}
