import { txtValue } from "../../dns/index.ts";
import { rule } from "../rule.ts";
import { cutoverOf } from "../shared/sides.ts";

const verification = /^MS=ms\d+$/i;

export default rule({
  id: "m365/verification-removed",
  title: "MS= verification TXT removed",
  on: "recordSet",
  kind: "semantic",
  severity: "info",
  risk: { category: "routing", component: "target-platform", score: 1 },
  source: "Microsoft Learn, Add a domain to Microsoft 365",
  // Compares the text with what is live: applying it takes the token away.
  worlds: ["live"],
  messages: {
    removed:
      "{token} is live at {name} and not in the text: applying the text removes the proof of ownership while the domain is still being set up. Keep it until the domain is verified",
  },
  fixes: {
    restore: {
      title: "Put the token back",
      safety: "unsafe",
      edit: ({ set }, token: string, { zone }) =>
        zone(set.owner)?.addSet(set.owner, "TXT", [{ kind: "txt", type: "TXT", strings: [token] }]) ?? [],
    },
  },
  check({ set, playbook, domain }, { ask, isPast, report }) {
    if (set.type !== "TXT" || !playbook || !domain?.ours || set.owner !== domain.name) return;
    if (playbook.fields.get("target")?.get("platform")?.text !== "microsoft365") return;
    const texts = set.records.map((record) => txtValue(record) ?? "");
    const tranche = cutoverOf(playbook, set.owner, domain);
    if (texts.some((text) => verification.test(text)) || (tranche?.window && isPast(tranche.window.to))) return;
    const answer = ask({ kind: "dns", name: set.owner, type: "TXT", from: "authoritative" });
    const token =
      answer?.kind === "records"
        ? answer.records.map((record) => txtValue(record) ?? "").find((text) => verification.test(text))
        : undefined;
    const place = set.sources[0]?.place;
    if (token && place) report(place, "removed", { token, name: set.owner }, { fix: [{ id: "restore", with: token }] });
  },
});
