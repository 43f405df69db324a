import type { Instant } from "../../base/index.ts";
import { devicesOf, type Playbook, type Tranche } from "../../playbook/index.ts";
import { insertEntry } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { clientsOf, devicesIn } from "../shared/sign-ins.ts";
import { below, switchedOff, writtenEntry } from "../shared/switched-off.ts";

const words = /\b(?:mobile|phone|device|enrol|re-?provision|activesync|mdm)/i;

export default rule({
  id: "client/device-reenrolment-missing",
  title: "Phones in the cohort, and nobody sets them up again",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 2 },
  source: "Method, stage 0 (clients and devices)",
  messages: {
    off: "Phones move with {tranche}, and what happens to them is switched off: on the morning after they ask for a password that no longer counts. Say how they are set up again",
    unsaid:
      "Phones move with {tranche}: how are they set up again (`cutover.clients.mobile`)? On the morning after they ask for a password that no longer counts",
  },
  fixes: {
    mobile: {
      title: "Set phones up again",
      safety: "unsafe",
      edit: ({ playbook: { root } }) => {
        const text = "{ mobile: re-provision }";
        const cutover = root.entry("cutover");
        if (!cutover) return insertEntry(root, "cutover", `{ clients: ${text} }`);
        if (cutover.value.kind !== "map") return [];
        const clients = cutover.value.entry("clients");
        if (!clients) return insertEntry(cutover, "clients", text);
        return clients.value.kind === "map" && clients.value.entry("mobile") ? [] : insertEntry(clients, "mobile", "re-provision");
      },
    },
  },
  check({ playbook, tranche }, { report, unstated, isPast }) {
    if (!tranche.hasCohort) return;
    const off = mobileOff(playbook, tranche);
    const isKnown = clientsOf(playbook, tranche).some(({ protocol }) => protocol === "eas");
    if (!isKnown && !hasDevices(playbook, tranche, isPast)) return;
    const clients = tranche.fields.get("cutover")?.get("clients");
    if (off) report(off, "off", { tranche: tranche.id });
    else if (!clients?.entry("mobile") && !isOnSheet(playbook, tranche) && !isTaught(playbook))
      unstated(tranche.place, "unsaid", { tranche: tranche.id }, "the service desk", { fix: "mobile" });
  },
});

/** Members have devices that are in use; where the list cannot tell whose they are, there is one. */
function hasDevices(playbook: Playbook, tranche: Tranche, isPast: (instant: Instant) => boolean): boolean {
  const { state } = playbook.inventory.files.devices;
  if (devicesOf(playbook.inventory).state === "known" && tranche.cohort?.state === "known")
    return devicesIn(playbook, tranche, isPast).length > 0;
  return state === "read" || state === "missing";
}

/** `mobile: null` of the tranche, else of the defaults and of the top; what stands nearer wins. */
function mobileOff({ root }: Playbook, tranche: Tranche) {
  const parts = [writtenEntry(root, "tranches", tranche.place), below(root.get("defaults"), "tranche"), root];
  const nearest = parts.map((node) => below(below(node, "cutover"), "clients")).find((clients) => below(clients, "mobile") !== undefined);
  return switchedOff(nearest, "mobile");
}

/** A step of the run sheet speaks of phones. */
function isOnSheet(playbook: Playbook, tranche: Tranche): boolean {
  const runbook = playbook.runbooks.get(tranche.fields.get("cutover")?.get("runbook")?.text ?? "");
  return (runbook?.fields.get("steps")?.items() ?? []).some((step) => words.test(step.get("title")?.text ?? ""));
}

function isTaught(playbook: Playbook): boolean {
  const training = playbook.programme?.fields.get("training");
  return (training?.get("sessions")?.items() ?? []).some((session) => words.test(session.get("title")?.text ?? ""));
}
