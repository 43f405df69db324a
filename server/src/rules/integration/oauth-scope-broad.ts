import { rule } from "../rule.ts";
import { programmeOf } from "../shared/programme.ts";

/**
 * Rights that reach every mailbox of a tenant when an application has them by itself (Microsoft Graph permissions
 * reference, Exchange Web Services; as of 2026-10). The same names, given by a person, reach that person's mailbox.
 */
const tenantWide: ReadonlySet<string> = new Set([
  "full_access_as_app",
  "mail.read",
  "mail.readwrite",
  "mail.send",
  "mailboxsettings.readwrite",
  "calendars.readwrite",
  "contacts.readwrite",
]);
/** Everything of a mailbox, deletion included (Google, scopes of the Gmail API; as of 2026-10). */
const googleFull = "https://mail.google.com/";

export default rule({
  id: "integration/oauth-scope-broad",
  title: "Application may read every mailbox",
  on: "playbook",
  kind: "playbook",
  severity: "warning",
  risk: { category: "compliance", component: "integrations", score: 3 },
  source: "Microsoft Graph permissions reference; Google, Gmail API scopes; least privilege",
  messages: {
    tenant:
      "{integration} asks for {scope} as an application: that is every mailbox of the tenant, from the day on which the first is moved there. Limit it by an access policy or a role scope (`limitedTo`)",
    google:
      "{integration} asks for {scope} for every user it may act for: reading, sending and deleting for good. Ask for less (gmail.send, gmail.readonly), or say what limits it (`limitedTo`)",
  },
  check(playbook, { report }) {
    for (const [key, integration] of programmeOf(playbook)?.get("integrations")?.entries() ?? []) {
      const oauth = integration.get("oauth");
      const flow = oauth?.get("flow")?.text ?? "";
      if (!oauth || (oauth.get("limitedTo")?.text ?? "") !== "") continue;
      for (const scope of oauth.get("scopes")?.items() ?? []) {
        const name = scope.text.replace(/^https:\/\/(?:graph\.microsoft\.com|outlook\.office(?:365)?\.com)\//i, "").toLowerCase();
        const data = { integration: key.text, scope: scope.text };
        if (name === "full_access_as_app" || (flow === "client-credentials" && tenantWide.has(name))) report(scope.place, "tenant", data);
        else if (flow === "service-account" && (name === googleFull || `${name}/` === googleFull)) report(scope.place, "google", data);
      }
    }
  },
});
