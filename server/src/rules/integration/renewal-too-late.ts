import { type Place, parseDuration } from "../../base/index.ts";
import { rule } from "../rule.ts";
import { programmeOf } from "../shared/programme.ts";

export default rule({
  id: "integration/renewal-too-late",
  title: "Access tokens are not renewed in time",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "client-access", component: "integrations", score: 2 },
  source: "Method, advanced topics (token lifecycles); RFC 6749 §5.1 (expires_in), §4.4.3",
  messages: {
    always:
      "{integration} renews a token {before} before its end, and a token lives {life}: each one is due the moment it comes, so the application asks without a pause until the platform throttles it. Renew later in its life",
    unsaid:
      "How long before its end does {integration} renew a token that lives {life} (`renewBefore`)? One that is renewed after its end loses the calls in between, and a long copy runs into it",
  },
  fixes: {
    later: {
      title: "Renew in the last sixth of its life",
      safety: "unsafe",
      edit: (_target, { place, text }: { place: Place; text: string }) => [{ place, newText: text }],
    },
  },
  check(playbook, { report, unstated }) {
    for (const [key, integration] of programmeOf(playbook)?.get("integrations")?.entries() ?? []) {
      const oauth = integration.get("oauth");
      const [life, before] = [oauth?.get("tokenLife"), oauth?.get("renewBefore")];
      const seconds = parseDuration(life?.text ?? "");
      if (!life || seconds === undefined || seconds <= 0) continue;
      const data = { integration: key.text, life: life.text, before: before?.text ?? "" };
      const lead = parseDuration(before?.text ?? "");
      // RFC 6749 §4.4.3: who signs in as itself gets no refresh token, and has to ask anew in time.
      if (!before) unstated(life.place, "unsaid", data, integration.get("owner")?.text || "whoever runs the application");
      else if (lead !== undefined && lead >= seconds) {
        const fix = { id: "later" as const, with: { place: before.place, text: minutes(seconds / 6) } };
        report(before.place, "always", data, { fix: [fix] });
      }
    }
  },
});

function minutes(seconds: number): string {
  return seconds >= 60 ? `${Math.floor(seconds / 60)}m` : `${Math.max(1, Math.floor(seconds))}s`;
}
