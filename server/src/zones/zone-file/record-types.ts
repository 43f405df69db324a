import type { RRType } from "../../dns/index.ts";

/**
 * What one piece of record data has to be. `string` is a character-string; `ttl` allows units; `rest` takes whatever words
 * are left as written; a piece with `+` takes all that is left, `?` may be absent.
 */
export type Field =
  | "name"
  | "u8"
  | "u16"
  | "u32"
  | "ttl"
  | "ipv4"
  | "ipv6"
  | "string"
  | "string+"
  | "string?"
  | "word"
  | "hex+"
  | "base64+"
  | "salt"
  | "base32"
  | "time"
  | "algorithm"
  | "types"
  | "rest";

interface TypeShape {
  readonly fields: readonly Field[];
  /** Record data as it should look: for messages. */
  readonly example: string;
}

const shape = (fields: string, example: string): TypeShape => ({ fields: fields.split(" ") as Field[], example });

const oneName = shape("name", "host.example.");
const digest = shape("u16 algorithm u8 hex+", "12345 13 2 49FD46E6...");
const key = shape("u16 u8 algorithm base64+", "257 3 13 mdsswUyr...");
const signature = shape(
  "word algorithm u8 ttl time time u16 name base64+",
  "A 13 2 3600 20260101000000 20251201000000 12345 example. oJB1W6...",
);
const certificate = shape("u8 u8 u8 hex+", "3 1 1 0D6FCE3D...");
const service = shape("u16 name rest", "1 . alpn=h2");

/** Types whose data is checked. SVCB parameters, LOC, WKS and the like are taken as they are. */
const shapes: ReadonlyMap<RRType, TypeShape> = new Map(
  Object.entries({
    A: shape("ipv4", "192.0.2.1"),
    AAAA: shape("ipv6", "2001:db8::1"),
    CNAME: oneName,
    NS: oneName,
    PTR: oneName,
    DNAME: oneName,
    MX: shape("u16 name", "10 mail.example."),
    TXT: shape("string+", '"v=spf1 -all"'),
    SPF: shape("string+", '"v=spf1 -all"'),
    SOA: shape("name name u32 ttl ttl ttl ttl", "ns1.example. hostmaster.example. 2026010101 7200 900 1209600 300"),
    SRV: shape("u16 u16 u16 name", "10 5 443 host.example."),
    CAA: shape("u8 word string", '0 issue "ca.example"'),
    TLSA: certificate,
    SMIMEA: certificate,
    DS: digest,
    CDS: digest,
    DLV: digest,
    DNSKEY: key,
    CDNSKEY: key,
    KEY: shape("word word word rest", "256 3 13 mdsswUyr..."),
    RRSIG: signature,
    SIG: signature,
    NSEC: shape("name types", "next.example. A RRSIG NSEC"),
    NXT: shape("name types", "next.example. A SIG NXT"),
    NSEC3: shape("u8 u8 u16 salt base32 types", "1 0 0 - 2T7B4G4VSA5SMI47K61MV5BV1A22BOJR A RRSIG"),
    NSEC3PARAM: shape("u8 u8 u16 salt", "1 0 0 -"),
    NAPTR: shape("u16 u16 string string string name", '100 10 "u" "E2U+sip" "!^.*$!sip:info@host.example!" .'),
    SSHFP: shape("u8 u8 hex+", "4 2 123456789ABC..."),
    HINFO: shape("string string", '"PC" "Linux"'),
    X25: shape("string", '"311061700956"'),
    ISDN: shape("string string?", '"150862028003217" "004"'),
    GPOS: shape("string string string", '"-32.6882" "116.8652" "10.0"'),
    MB: oneName,
    MG: oneName,
    MR: oneName,
    MD: oneName,
    MF: oneName,
    "NSAP-PTR": oneName,
    MINFO: shape("name name", "owner.example. errors.example."),
    RP: shape("name name", "admin.example. info.example."),
    TALINK: shape("name name", "a.example. b.example."),
    AFSDB: shape("u16 name", "1 afs.example."),
    RT: shape("u16 name", "10 relay.example."),
    KX: shape("u16 name", "10 host.example."),
    LP: shape("u16 name", "10 l64.example."),
    PX: shape("u16 name name", "10 map822.example. mapx400.example."),
    SVCB: service,
    HTTPS: service,
    URI: shape("u16 u16 string", '10 1 "https://www.example/"'),
    CERT: shape("word u16 word base64+", "PGP 0 0 mQINBF..."),
    OPENPGPKEY: shape("base64+", "mQINBF..."),
    DHCID: shape("base64+", "AAIBY2..."),
    ZONEMD: shape("u32 u8 u8 hex+", "2026010101 1 1 62E6CF51..."),
    NID: shape("u16 word", "10 0014:4fff:ff20:ee64"),
    L32: shape("u16 ipv4", "10 192.0.2.0"),
    L64: shape("u16 word", "10 2001:0DB8:1140:1000"),
  }),
);

const unchecked =
  "A6 AMTRELAY APL ATMA AVC CLA CSYNC DOA DSYNC EID EUI48 EUI64 HIP HHIT BRID IPN IPSECKEY LOC NIMLOC NINFO NSAP NULL RESINFO RKEY SINK TA WALLET WKS".split(
    " ",
  );
const known: ReadonlySet<RRType> = new Set([...shapes.keys(), ...unchecked]);

/** IANA numbers of the types that have a form of their own in `Rdata`, for `TYPEnnn`. */
const numbers: Readonly<Record<string, RRType>> = {
  "1": "A",
  "2": "NS",
  "5": "CNAME",
  "6": "SOA",
  "12": "PTR",
  "15": "MX",
  "16": "TXT",
  "28": "AAAA",
  "33": "SRV",
  "39": "DNAME",
  "99": "SPF",
  "257": "CAA",
};

export function isKnownType(type: RRType): boolean {
  return known.has(type) || /^TYPE\d{1,5}$/.test(type);
}

export function knownTypes(): Iterable<RRType> {
  return known;
}

/** The upper-case mnemonic of a type as written; `TYPE16` is TXT. */
export function canonicalType(written: string): RRType {
  const type = written.toUpperCase();
  return (type.startsWith("TYPE") ? numbers[type.slice(4)] : undefined) ?? type;
}

export function shapeOf(type: RRType): TypeShape | undefined {
  return shapes.get(type);
}
