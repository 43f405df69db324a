import type { RRType } from "../../dns/index.ts";

/** How a provider writes the text of a TXT. */
export type TextCodec =
  /** The text itself; the provider quotes and splits it. */
  | "raw"
  /** The provider puts quotes around it, so that `""` inside ends a string and begins the next; escapes are octal. */
  | "inside-quotes"
  /** With quotes as in a zone file, or without. */
  | "optional-quotes"
  /** As in a zone file. */
  | "presentation";

/** A resource that is a record set, or one record of it: which attribute says what. */
export interface RecordResource {
  readonly provider: string;
  /** `undefined`: `type` says it. */
  readonly fixedType?: RRType;
  readonly type?: string;
  readonly owner: string;
  /** `relative`: to the zone; `completed`: relative, or whole with the zone's name in it; `whole`: always the whole name. */
  readonly naming: "relative" | "completed" | "whole";
  /** Attribute that holds or refers to the zone, and the attribute of a zone resource that holds its name. */
  readonly zone: string;
  readonly ttl: string;
  /** What this number means where it is no TTL: Cloudflare's 1 is "automatic". */
  readonly automaticTtl?: number;
  /** The first of these that is there: a list, one text, or blocks with `value`. */
  readonly values: readonly string[];
  /** Attribute of the preference of an MX, where the value does not hold it. */
  readonly priority?: string;
  readonly text: TextCodec;
  /** By type: the fields of a value, which then stands in `data` or in a block. */
  readonly fields?: Readonly<Record<RRType, readonly string[]>>;
  /**
   * What a name in a value means without a final dot: `complete` the same, `dotted` it is refused, `unsaid` nobody has
   * shown whether it is relative.
   */
  readonly targets: "complete" | "dotted" | "unsaid";
  /** Whether all records of a set stand in one resource: two resources then overwrite each other. */
  readonly isSet: boolean;
  /** Whether names of any script become A-labels: Cloudflare stores every name so, however it was sent (its API reference). */
  readonly convertsNames?: true;
}

const azure = (type: RRType, values: readonly string[], extra: Partial<RecordResource> = {}): RecordResource => ({
  provider: "azurerm",
  fixedType: type,
  owner: "name",
  naming: "relative",
  zone: "zone_name",
  ttl: "ttl",
  values,
  text: "raw",
  targets: "complete",
  isSet: true,
  ...extra,
});

/** Types whose data stands in fields, in the order of a zone file. */
const azureFields: Readonly<Record<RRType, readonly string[]>> = {
  SRV: ["priority", "weight", "port", "target"],
  CAA: ["flags", "tag", "value"],
};

const cloudflareFields: Readonly<Record<RRType, readonly string[]>> = {
  ...azureFields,
  TLSA: ["usage", "selector", "matching_type", "certificate"],
  DS: ["key_tag", "algorithm", "digest_type", "digest"],
  SSHFP: ["algorithm", "type", "fingerprint"],
  NAPTR: ["order", "preference", "flags", "service", "regex", "replacement"],
};

const cloudflare: RecordResource = {
  provider: "cloudflare",
  type: "type",
  owner: "name",
  naming: "completed",
  zone: "zone_id",
  ttl: "ttl",
  automaticTtl: 1,
  values: ["content", "value"],
  priority: "priority",
  text: "optional-quotes",
  fields: cloudflareFields,
  targets: "complete",
  isSet: false,
  convertsNames: true,
};

/** Sources: the providers' own registry pages, read with the surveys of real configurations (November 2026). */
export const recordResources: Readonly<Record<string, RecordResource>> = {
  aws_route53_record: {
    provider: "aws",
    type: "type",
    owner: "name",
    naming: "completed",
    zone: "zone_id",
    ttl: "ttl",
    values: ["records"],
    text: "inside-quotes",
    targets: "complete",
    isSet: true,
  },
  cloudflare_record: cloudflare,
  cloudflare_dns_record: cloudflare,
  google_dns_record_set: {
    provider: "google",
    type: "type",
    owner: "name",
    naming: "whole",
    zone: "managed_zone",
    ttl: "ttl",
    values: ["rrdatas"],
    text: "presentation",
    targets: "dotted",
    isSet: true,
  },
  hcloud_zone_rrset: {
    provider: "hcloud",
    type: "type",
    owner: "name",
    naming: "relative",
    zone: "zone",
    ttl: "ttl",
    values: ["records"],
    text: "presentation",
    targets: "unsaid",
    isSet: true,
  },
  hetznerdns_record: {
    provider: "hetznerdns",
    type: "type",
    owner: "name",
    naming: "relative",
    zone: "zone_id",
    ttl: "ttl",
    values: ["value"],
    text: "optional-quotes",
    targets: "unsaid",
    isSet: false,
  },
  powerdns_record: {
    provider: "powerdns",
    type: "type",
    owner: "name",
    naming: "whole",
    zone: "zone",
    ttl: "ttl",
    values: ["records"],
    text: "presentation",
    targets: "dotted",
    isSet: true,
  },
  digitalocean_record: {
    provider: "digitalocean",
    type: "type",
    owner: "name",
    naming: "relative",
    zone: "domain",
    ttl: "ttl",
    values: ["value"],
    priority: "priority",
    text: "raw",
    targets: "unsaid",
    isSet: false,
  },
  ovh_domain_zone_record: {
    provider: "ovh",
    type: "fieldtype",
    owner: "subdomain",
    naming: "relative",
    zone: "zone",
    ttl: "ttl",
    values: ["target"],
    text: "optional-quotes",
    targets: "unsaid",
    isSet: false,
  },
  azurerm_dns_a_record: azure("A", ["records"]),
  azurerm_dns_aaaa_record: azure("AAAA", ["records"]),
  azurerm_dns_cname_record: azure("CNAME", ["record"]),
  azurerm_dns_mx_record: azure("MX", ["record"], { priority: "preference" }),
  azurerm_dns_ns_record: azure("NS", ["records"]),
  azurerm_dns_ptr_record: azure("PTR", ["records"]),
  azurerm_dns_txt_record: azure("TXT", ["record"]),
  azurerm_dns_srv_record: azure("SRV", ["record"], { fields: azureFields }),
  azurerm_dns_caa_record: azure("CAA", ["record"], { fields: azureFields }),
};

/** Attributes of zone resources that hold the name of the zone; Google's `name` is an identifier. */
export const zoneNames = ["dns_name", "zone", "domain", "name"] as const;
