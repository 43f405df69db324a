import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";
import { clientsOf } from "../shared/sign-ins.ts";
import { deadlines, oldestEas } from "../shared/vendor-deadlines-data.ts";

export default rule({
  id: "client/eas-version",
  title: "Phones with an old ActiveSync cannot reach Exchange Online",
  on: "tranche",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 3 },
  source: deadlines.easVersion.source,
  messages: {
    old: "{client} speaks ActiveSync {version}, and Exchange Online refuses versions below {oldest} since {day}: after {tranche} these phones have no mail. Update them, or change to Outlook, before the window",
  },
  check({ playbook, tranche }, { report }) {
    if (platformOf(playbook, "target") !== "microsoft365") return;
    for (const { id, protocol, fields } of clientsOf(playbook, tranche)) {
      const version = protocol === "eas" ? fields?.get("version") : undefined;
      if (!version || !(Number.parseFloat(version.text) < oldestEas)) continue;
      const data = { client: id, version: version.text, oldest: oldestEas, day: deadlines.easVersion.day, tranche: tranche.id };
      report(version.place, "old", data);
    }
  },
});
