import type { Playbook, Tranche } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";
import { clientsOf, measuredClients, planReplacement } from "../shared/sign-ins.ts";
import { deadlines } from "../shared/vendor-deadlines-data.ts";

/** Rights by which an application says that it uses EWS (Microsoft Learn, Authenticate an EWS application by using OAuth). */
const ewsScope = /(?:^|\/)(?:EWS\.|full_access_as_app$)/i;

export default rule({
  id: "client/ews-retired",
  title: "A client or application uses EWS at Exchange Online",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 4 },
  source: deadlines.ewsRetired.source,
  messages: {
    blocked:
      "{client} uses EWS, and Exchange Online blocks EWS since {blocked} unless `EWSEnabled` is set and the application is in the allow list; on {retired} it is gone. Move it to Microsoft Graph, or put it in the list until then",
    gone: {
      text: "{client} uses EWS, and {tranche} moves after {retired}, when Exchange Online has none: it stops with the move, and no list helps. Move it to Microsoft Graph before the window",
      score: 5,
    },
  },
  fixes: { replace: { title: "Plan Microsoft Graph for the day before the window", safety: "unsafe", edit: planReplacement } },
  check({ playbook, tranche }, { report, isPast }) {
    // EWS of Exchange Server stays: only what arrives in the cloud is judged.
    if (platformOf(playbook, "target") !== "microsoft365") return;
    const isGone = tranche.window ? tranche.window.to >= deadlines.ewsRetired.at : isPast(deadlines.ewsRetired.at);
    const message = isGone ? "gone" : "blocked";
    const data = { tranche: tranche.id, blocked: deadlines.ewsBlocked.day, retired: deadlines.ewsRetired.day };
    for (const one of [...clientsOf(playbook, tranche), ...measuredClients(playbook, tranche, isPast)]) {
      if (one.protocol === "ews")
        report(
          one.protocolPlace,
          message,
          { ...data, client: one.id },
          { fix: [{ id: "replace", with: { node: one.node, by: "graph", from: tranche.window?.from } }] },
        );
    }
    for (const { id, place } of integrationsOf(playbook, tranche)) report(place, message, { ...data, client: id });
  },
});

/** Applications of a tranche whose rights are those of EWS. One that names no tranche counts in the first that moves people. */
function integrationsOf(playbook: Playbook, tranche: Tranche) {
  const first = [...playbook.tranches.values()].filter(({ hasCohort }) => hasCohort).sort((a, b) => a.order - b.order)[0];
  return (playbook.programme?.fields.get("integrations")?.entries() ?? []).flatMap(([key, fields]) => {
    const at = fields.get("tranche")?.text;
    if (at ? at !== tranche.id && at !== tranche.written : tranche !== first) return [];
    const scope = (fields.get("oauth")?.get("scopes")?.items() ?? []).find(({ text }) => ewsScope.test(text));
    return scope ? [{ id: key.text, place: scope.place }] : [];
  });
}
