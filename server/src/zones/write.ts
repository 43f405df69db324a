import { type RecordSet, rdataKey } from "../dns/index.ts";
import { writeDnscontrol } from "./dnscontrol/write.ts";
import { readAlone } from "./formats.ts";
import { writeOctodns } from "./octodns/write.ts";
import { terraformWriter } from "./terraform/write.ts";
import type { FormatName } from "./types.ts";
import { type RecordWriter, type Refused, refuse, type WrittenRecords, type ZoneRecords } from "./write-types.ts";
import { writeZoneFile } from "./zone-file/write.ts";

export const exportTargets = [
  "zone",
  "octodns",
  "terraform-aws",
  "terraform-cloudflare",
  "terraform-google",
  "terraform-azure",
  "dnscontrol",
] as const;
export type ExportTarget = (typeof exportTargets)[number];

interface Target {
  readonly write: RecordWriter;
  readonly format: FormatName;
  /** A name of a file of this format. */
  readonly path: string;
  /** Whether one text holds several zones. */
  readonly many: boolean;
}

const targets: Readonly<Record<ExportTarget, Target>> = {
  zone: { write: writeZoneFile, format: "zone-file", path: "export.zone", many: false },
  octodns: { write: writeOctodns, format: "octodns", path: "export.yaml", many: false },
  "terraform-aws": { write: terraformWriter("aws"), format: "terraform", path: "export.tf", many: true },
  "terraform-cloudflare": { write: terraformWriter("cloudflare"), format: "terraform", path: "export.tf", many: true },
  "terraform-google": { write: terraformWriter("google"), format: "terraform", path: "export.tf", many: true },
  "terraform-azure": { write: terraformWriter("azure"), format: "terraform", path: "export.tf", many: true },
  dnscontrol: { write: writeDnscontrol, format: "dnscontrol", path: "dnsconfig.js", many: true },
};

/** Whether one text of this format holds several zones. */
export function holdsManyZones(target: ExportTarget): boolean {
  return targets[target].many;
}

/**
 * Records in another format. What is written is read again: a record that would come back as another one is left out and
 * said, like those that the format has no words for.
 */
export function writeRecords(target: ExportTarget, zones: readonly ZoneRecords[]): WrittenRecords {
  const { write, format, path } = targets[target];
  const [first] = zones;
  let wanted = zones;
  const changed: Refused[] = [];
  for (;;) {
    const written = write(wanted);
    const source = readAlone(written.text, { path, ...(first ? { origin: first.zone } : {}) });
    // Without a reader of its own nothing can be compared.
    if (source.dialect.name !== format) return { text: written.text, refused: [...changed, ...written.refused] };
    const back = new Map(source.sets.map((set) => [`${set.type} ${set.owner}`, set]));
    const left = written.refused.map(({ type, owner }) => `${type} ${owner}`);
    let isSame = true;
    wanted = wanted.map(({ zone, sets }) => ({
      zone,
      sets: sets.flatMap((set) => {
        const held = left.includes(`${set.type} ${set.owner}`) ? set.records : heldRecords(set, back.get(`${set.type} ${set.owner}`));
        if (held.length === set.records.length) return [set];
        isSame = false;
        changed.push(refuse(set, "it would be read otherwise there", set.records.length - held.length));
        return held.length === 0 ? [] : [{ ...set, records: held }];
      }),
    }));
    if (isSame) return { text: written.text, refused: [...changed, ...written.refused] };
  }
}

function heldRecords(set: RecordSet, back: RecordSet | undefined): RecordSet["records"] {
  // A TTL that nobody says is whatever the other side takes.
  if (!back || (set.ttlSeconds !== undefined && back.ttlSeconds !== set.ttlSeconds)) return [];
  const keys = new Set(back.records.map(rdataKey));
  return set.records.filter((record) => keys.has(rdataKey(record)));
}
