import type { Place } from "../../base/index.ts";
import type { Playbook, Sender } from "../../playbook/index.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "dkim/selector-shared",
  title: "Two platforms claim one selector",
  on: "playbook",
  kind: "semantic",
  severity: "warning",
  risk: { category: "authentication", component: "dkim", score: 3 },
  source: "RFC 6376 §3.1",
  messages: {
    shared:
      "{sender} ({platform}) signs {domain} with {selector}, which {other} ({otherPlatform}) uses too: one name holds one key, so the mail of one of them fails. Give the later one a selector of its own",
  },
  fixes: {
    unused: {
      title: "Use a selector that nobody has",
      safety: "unsafe",
      edit: (_target, { place, selector }: { place: Place; selector: string }) => [{ place, newText: selector }],
    },
  },
  check(playbook, { report }) {
    const taken = new Map<string, { readonly sender: Sender; readonly platform: string }>();
    for (const sender of playbook.senders.values()) {
      const platform = signingPlatform(sender);
      if (platform === undefined) continue;
      for (const { selector, place } of sender.selectors) {
        for (const { name: domain } of sender.domains) {
          const key = `${selector.toLowerCase()} ${domain}`;
          const other = taken.get(key);
          if (!other) taken.set(key, { sender, platform });
          if (!other || other.platform === platform || isOneAfterTheOther(sender, other.sender)) continue;
          const unused = unusedSelector(sender, selector, playbook);
          const about = { scope: { kind: "sender" as const, sender: sender.id }, target: sender.id };
          const data = { sender: sender.id, platform, domain, selector, other: other.sender.id, otherPlatform: other.platform };
          const related = [{ place: other.sender.place, message: "signs with it too" }];
          report(place, "shared", data, { about, related, fix: [{ id: "unused", with: { place, selector: unused } }] });
          break;
        }
      }
    }
  },
});

/** Tenants of Microsoft 365 all sign with the same two names, but a domain is in one tenant at a time: dkim/cname-to-source looks at the switch. */
function isOneAfterTheOther(one: Sender, other: Sender): boolean {
  return one.service === "microsoft365" && other.service === "microsoft365";
}

/** Who holds the private key: the platform or gateway that mail leaves over, else the service. `undefined`: nobody says. */
function signingPlatform({ path_, service }: Sender): string | undefined {
  if (path_ !== "direct") return path_;
  return service === undefined || service === "other" || service === "relay" ? undefined : service;
}

/** One of the service's own that no sender has, else a name that tells whose it is. */
function unusedSelector(sender: Sender, selector: string, { senders }: Playbook): string {
  const used = new Set([...senders.values()].flatMap(({ selectors }) => selectors.map((one) => one.selector.toLowerCase())));
  const known = sender.facts?.dkim.map((one) => one.selector) ?? [];
  const own = `${selector}-${sender.id.toLowerCase().replace(/[^a-z0-9-]+/g, "-")}`;
  return known.find((one) => !one.includes("*") && !used.has(one)) ?? own;
}
