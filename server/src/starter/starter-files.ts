import type { Name } from "../dns/index.ts";
import { writeScalar } from "../yaml/index.ts";
import { reportAddress, zoneId } from "./names.ts";
import { playbookText } from "./playbook-text.ts";
import { schedule } from "./schedule.ts";
import { foundSenders, isParked } from "./senders.ts";
import type { StarterDomain, StarterFile, StarterInput } from "./types.ts";

/**
 * The files of a first plan: the playbook with a pilot, a gate, a way back and DMARC in staging, a Zone document for each
 * domain that lacks a DMARC record, and what keeps evidence out of git. Only what live answers show is written as a fact.
 */
export function starterFiles(input: StarterInput): readonly StarterFile[] {
  const zones = input.domains.filter(lacksDmarc).map(({ name }) => zoneFile(name));
  const zoned = new Set(input.domains.filter(lacksDmarc).map(({ name }) => name));
  const found = foundSenders(input.domains, input.source, input.target);
  const playbook = playbookText(input, { ...found, zoned, schedule: schedule(input.now) });
  return [
    { path: "mailtranche/migration.yaml", text: playbook },
    ...zones,
    { path: "mailtranche/.gitignore", text: "# Evidence holds addresses of people: it stays on the machine that measures.\ndata/\n" },
  ];
}

/** Looked at, and there is none: nobody could say whether mail of the new platform fails. */
function lacksDmarc({ posture }: StarterDomain): boolean {
  return posture !== undefined && posture.dmarc.state === "absent" && !isParked(posture);
}

function zoneFile(name: Name): StarterFile {
  const value = `v=DMARC1; p=none; rua=mailto:${reportAddress(name)}`;
  const text = `apiVersion: mailtranche/v1
kind: Zone
id: ${writeScalar(zoneId(name))}
origin: ${writeScalar(name)}
# Only records that the migration adds or changes; the rest of the zone stays where it is kept. Publish this one before the pilot.
records:
  - { name: _dmarc, type: TXT, ttl: 300, value: ${writeScalar(value)} }
`;
  return { path: `mailtranche/zones/${zoneId(name)}.yaml`, text };
}
