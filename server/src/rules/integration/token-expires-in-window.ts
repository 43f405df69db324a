import { formatInstant, parseInstant } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { insertEntry, setScalar, type YamlMap } from "../../yaml/index.ts";
import { rule } from "../rule.ts";
import { dayBefore, mapOf, programmeOf } from "../shared/programme.ts";
import { dayMs, spanOf } from "../shared/timeline.ts";

/** What ends within two weeks after the last window ends while everybody looks elsewhere. */
const afterDays = 14;
/** A week is enough to notice that a renewal did not work. */
const renewDays = 7;

export default rule({
  id: "integration/token-expires-in-window",
  title: "Secret or token ends during the migration",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "client-access", component: "integrations", score: 4 },
  source: "Method, advanced topics (OAuth token lifecycles)",
  messages: {
    ends: "The secret of {integration} ends on {expires}, while the migration runs until {end}, and nothing says when it is renewed: the application stops, and everybody looks at the move for the cause",
    late: "The secret of {integration} is renewed on {renew} and ends on {expires}: between them the application has none",
  },
  fixes: {
    renew: {
      title: "Renew it a week before",
      safety: "unsafe",
      edit: (_target, { oauth, day }: { oauth: YamlMap; day: string }) => {
        const stated = oauth.get("renew");
        return stated?.kind === "scalar" ? setScalar(stated, day) : insertEntry(oauth, "renew", day);
      },
    },
  },
  check(playbook, { report }) {
    for (const [key, integration] of programmeOf(playbook)?.get("integrations")?.entries() ?? []) {
      const oauth = integration.get("oauth");
      const [expires, renew] = [oauth?.get("expires"), oauth?.get("renew")];
      const last = parseInstant(expires?.text ?? "", playbook.timeZone);
      const map = mapOf(oauth);
      if (!expires || last === undefined || !map) continue;
      const tranche = integration.get("tranche")?.text ?? "";
      const end = endFor(playbook, tranche);
      const renewed = parseInstant(renew?.text ?? "", playbook.timeZone);
      if (end === undefined || last > end + afterDays * dayMs || (renewed !== undefined && renewed <= last)) continue;
      const day = dayBefore(expires.text, renewDays, playbook.timeZone);
      const options = {
        ...(day === undefined ? {} : { fix: [{ id: "renew" as const, with: { oauth: map, day } }] }),
        ...(playbook.tranches.has(tranche) ? { about: { scope: { kind: "tranche", tranche } as const, target: tranche } } : {}),
      };
      const data = { integration: key.text, expires: expires.text, end: formatInstant(end, playbook.timeZone) };
      if (renew && renewed !== undefined) report(renew.place, "late", { ...data, renew: renew.text }, options);
      else report(expires.place, "ends", data, options);
    }
  },
});

/** The end of the tranche that it moves with, else of everything. */
function endFor(playbook: Playbook, tranche: string): number | undefined {
  return playbook.tranches.get(tranche)?.window?.to ?? spanOf(playbook)?.to;
}
