import { formatDuration, formatInstant, type Place, parseDuration, parseInstant } from "../../base/index.ts";
import type { Name } from "../../dns/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import type { SendingService } from "../../records/index.ts";
import { insertEntry, setScalar } from "../../yaml/index.ts";
import { rule } from "../rule.ts";

/** M3AAWG: rotate at least every six months. */
const usual = "180d";

export default rule({
  id: "dkim/rotation-missing",
  title: "No rotation policy for DKIM keys",
  on: "playbook",
  kind: "playbook",
  severity: "info",
  risk: { category: "authentication", component: "dkim", score: 1 },
  source: "Method, stage 1; M3AAWG, DKIM key rotation (six months)",
  messages: {
    none: "Nothing says how long the DKIM keys of {domain} live: a key that nobody rotates stays valid for whoever copied it, also from the platform you leave. Say it with dkim: { rotate: 180d }",
    old: {
      text: "The DKIM keys of {domain} are from {made} and should have been replaced after {interval}. Make new ones with the migration, under new selectors",
      severity: "warning",
      score: 2,
    },
  },
  fixes: {
    insert: {
      title: `Rotate every ${usual}`,
      safety: "unsafe",
      edit: ({ root }, { place }: { place: Place }) => {
        const domains = root.get("domains");
        const entry =
          domains?.kind === "map"
            ? domains.entries.find(({ key }) => key.place.start === place.start && key.place.unit === place.unit)
            : undefined;
        if (!entry) return [];
        const own = entry.value.kind === "map" ? entry.value.entry("dkim") : undefined;
        const typed = own?.value.kind === "map" ? own.value.get("rotate") : undefined;
        if (typed) return typed.kind === "scalar" ? setScalar(typed, usual) : [];
        return own ? insertEntry(own, "rotate", usual) : insertEntry(entry, "dkim", `{ rotate: ${usual} }`);
      },
    },
  },
  check(playbook, { isPast, report }) {
    const signing = signingDomains(playbook);
    for (const domain of playbook.domains.values()) {
      if (!domain.ours || !domain.roles.includes("send") || !signing.has(domain.name)) continue;
      const about = { scope: { kind: "name" as const, name: domain.name }, target: domain.name };
      const policy = domain.fields.get("dkim");
      const rotate = policy?.get("rotate")?.text;
      if (rotate === undefined)
        report(domain.place, "none", { domain: domain.name }, { about, fix: [{ id: "insert", with: { place: domain.place } }] });
      const rotated = policy?.get("rotated");
      const made = rotated && parseInstant(rotated.text, playbook.timeZone);
      const interval = parseDuration(rotate ?? usual);
      if (rotated === undefined || made === undefined || interval === undefined || !isPast(made + interval * 1000)) continue;
      const data = { domain: domain.name, made: formatInstant(made, playbook.timeZone).slice(0, 10), interval: formatDuration(interval) };
      report(rotated.place, "old", data, { about });
    }
  },
});

/** Domains whose keys somebody has to rotate: behind an alias the service does that. */
function signingDomains({ senders }: Playbook): ReadonlySet<Name> {
  const names = new Set<Name>();
  for (const { domains, selectors, facts } of senders.values())
    if (selectors.length > 0 && !rotatesItself(facts)) for (const { name } of domains) names.add(name);
  return names;
}

function rotatesItself(service: SendingService | undefined): boolean {
  return service !== undefined && service.dkim.length > 0 && service.dkim.every(({ target }) => target !== undefined);
}
