import { rule } from "../rule.ts";
import { platformOf } from "../shared/platforms.ts";
import { clientsOf, measuredClients } from "../shared/sign-ins.ts";
import { deadlines, oldestOutlook } from "../shared/vendor-deadlines-data.ts";

/** Names by year, as people write them, to the major version that a log has. */
const years: Readonly<Record<string, number>> = { 2003: 11, 2007: 12, 2010: 14, 2013: 15, 2016: 16, 2019: 16, 2021: 16, 2024: 16 };

export default rule({
  id: "client/outlook-too-old",
  title: "Outlook that Exchange Online does not answer",
  on: "tranche",
  kind: "playbook",
  severity: "error",
  risk: { category: "client-access", component: "client-auth-and-discovery", score: 4 },
  source: deadlines.oldOutlook.source,
  messages: {
    old: "{client} is Outlook {version}, and Exchange Online answers none older than Outlook 2013 since {day}: after {tranche} it neither reads nor sends. Update it, or give these people Outlook on the web, before the window",
  },
  check({ playbook, tranche }, { report, isPast }) {
    if (platformOf(playbook, "target") !== "microsoft365") return;
    for (const { id, protocol, version } of [...clientsOf(playbook, tranche), ...measuredClients(playbook, tranche, isPast)]) {
      const major = protocol === "mapi" && version ? majorOf(version.text) : undefined;
      if (version && major !== undefined && major < oldestOutlook)
        report(version.place, "old", { client: id, version: version.text, day: deadlines.oldOutlook.day, tranche: tranche.id });
    }
  },
});

/** Of `14.0.7268`, `Microsoft Office/14.0`, `2010`, `Outlook 2010`; `undefined`: it does not say. */
function majorOf(text: string): number | undefined {
  const year = /(?:^|\D)(20\d\d)(?!\d|\.\d)/.exec(text)?.[1];
  if (year !== undefined) return years[year];
  const major = /(?:^|[^\d.])(\d{1,2})\.\d/.exec(text)?.[1];
  return major === undefined ? undefined : Number(major);
}
