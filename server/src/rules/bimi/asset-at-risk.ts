import { type Name, parseName } from "../../dns/index.ts";
import { httpsHost, parseBimi } from "../../records/index.ts";
import { rule } from "../rule.ts";
import { bimiTexts } from "../shared/bimi.ts";
import { textPlace } from "../shared/places.ts";

export default rule({
  id: "bimi/asset-at-risk",
  title: "Logo or certificate is hosted on a leaving system",
  on: "bimiName",
  kind: "playbook",
  severity: "info",
  risk: { category: "authentication", component: "brand", score: 1 },
  source: "draft-brand-indicators-for-message-identification §4.2; tool rule",
  messages: {
    leaving:
      "{what} of {name} lies on {host}, the source of this migration: the logo vanishes when that is switched off. Host it where it can stay",
  },
  check(target, context) {
    const { name, playbook, place } = target;
    const host = playbook?.fields.get("source")?.get("host")?.text;
    const source: Name | undefined = host ? parseName(`${host}.`) : undefined;
    if (source === undefined) return;
    const found = bimiTexts(target, context);
    for (const text of found?.texts ?? []) {
      const { location, evidence } = parseBimi(text).value;
      for (const [what, piece] of [
        ["The logo", location],
        ["The mark certificate", evidence],
      ] as const) {
        if (!found || !piece || httpsHost(piece.value) !== source) continue;
        const at = textPlace(context.located(found.owner, "TXT"), (one) => one === text, piece.range);
        context.report(at?.place ?? place, "leaving", { what, name, host: source });
      }
    }
  },
});
