import { devicesOf } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { whyUnknown } from "../shared/cohorts.ts";
import { platformOf } from "../shared/platforms.ts";
import { clientsOf, measuredClients, type SignIn } from "../shared/sign-ins.ts";
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
    server:
      "Can the phones of {tranche} speak ActiveSync {oldest}? Exchange Online refuses older versions since {day}, {client} speaks {version}, and no device of the inventory gets more than {newest} from this server: it may be the server's limit, or theirs",
  },
  check({ playbook, tranche }, { report, unstated, cannotKnow, isPast }) {
    if (platformOf(playbook, "target") !== "microsoft365") return;
    const devices = devicesOf(playbook.inventory);
    const said = { oldest: oldestEas, day: deadlines.easVersion.day, tranche: tranche.id };
    for (const { id, version } of clientsOf(playbook, tranche).filter(isOld))
      report(version?.place ?? tranche.place, "old", { ...said, client: id, version: version?.text ?? "" });
    if (!tranche.hasCohort || devices.state === "none") return;
    if (devices.state === "unknown") return cannotKnow("no-text", devices.why);
    const why = whyUnknown(tranche);
    if (why) return cannotKnow(...why);
    for (const { id, version } of measuredClients(playbook, tranche, isPast).filter(isOld)) {
      const data = { ...said, client: id, version: version?.text ?? "" };
      // What a phone and a server agree on is the older of both: where no phone gets a newer one, it may be the server's.
      if (devices.newestEas >= oldestEas) report(version?.place ?? tranche.place, "old", data);
      else unstated(version?.place ?? tranche.place, "server", { ...data, newest: devices.newestEas }, "whoever looks after the phones");
    }
  },
});

function isOld({ protocol, version }: SignIn): boolean {
  return protocol === "eas" && version !== undefined && Number.parseFloat(version.text) < oldestEas;
}
