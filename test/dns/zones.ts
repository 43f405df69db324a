// Zones with everything that servers may answer differently.
import type { ZoneTexts } from "./servers.ts";

/** Long enough for TC at 1232 bytes and for several TCP segments. */
const largeText = Array.from({ length: 30 }, (_, i) => `"${String(i).padStart(3, "0")}${"x".repeat(200)}"`).join(" ");

const everything = `$ORIGIN every.test.
$TTL 300
@ 3600 SOA ns1 hostmaster 2026010105 3600 600 86400 120
@ NS ns1
@ NS ns2.every.test.
@ MX 10 mx
@ MX 20 mx.elsewhere.test.
@ TXT "v=spf1 mx include:_spf.every.test " "-all"
@ TXT "google-site-verification=abc"
@ CAA 0 issue "ca.example"
@ CAA 128 iodef "mailto:a@every.test"
ns1 A 127.0.0.1
ns2 AAAA 2001:db8::53
mx 60 A 192.0.2.25
mx 60 A 192.0.2.26
mx AAAA 2001:db8::25
www CNAME every.test.
hop1 CNAME hop2
hop2 CNAME hop3
hop3 CNAME mx
dangling CNAME none
away CNAME www.elsewhere.test.
spin1 CNAME spin2
spin2 CNAME spin1
self CNAME self
*.wild TXT "wild"
*.wild 60 MX 5 mx
exact.wild A 192.0.2.7
a.below.wild A 192.0.2.8
*.alias CNAME mx
*.lost CNAME none.wildless
deep.empty.non.terminal A 192.0.2.9
sub NS ns.sub
sub NS ns.elsewhere.test.
ns.sub A 192.0.2.53
below.sub TXT "hidden below the cut"
signed NS ns1
signed DS 4242 13 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
old DNAME new
new A 192.0.2.77
x.new A 192.0.2.78
away-d DNAME elsewhere.test.
_25._tcp.mx TLSA 3 1 1 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
_imaps._tcp SRV 0 1 993 mx
_submission._tcp SRV 0 0 0 .
_spf TXT "v=spf1 ip4:192.0.2.0/24 -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@every.test"
nomail MX 0 .
large TXT ${largeText}
esc TXT "a\\"b\\\\c\\;d\\000\\255" ""
dot\\.ted A 192.0.2.80
UPPER A 192.0.2.81
host HINFO "cpu" "os"
key SSHFP 4 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
nap NAPTR 100 50 "s" "SIP+D2U" "" _sip._udp.every.test.
svc HTTPS 1 . alpn="h2,h3" ipv4hint=192.0.2.1
raw TYPE65400 \\# 4 01020304
ptr PTR mx
zero 0 A 192.0.2.90
`;

const many = `$ORIGIN many.test.
$TTL 60
@ SOA ns1.every.test. hostmaster.every.test. 1 3600 600 86400 900
@ NS ns1.every.test.
${Array.from({ length: 400 }, (_, i) => `crowd A 192.0.${2 + (i >> 8)}.${i & 255}`).join("\n")}
${Array.from({ length: 40 }, (_, i) => `texts TXT "verification-${i}=${"y".repeat(40)}"`).join("\n")}
`;

export const zones: ZoneTexts = { "every.test": everything, "many.test": many };

/** Names to ask for: every owner, and those that only absence, wildcards, cuts and aliases decide. */
export const names: readonly string[] = [
  ...owners(everything, "every.test"),
  "none",
  "none.none",
  "non.terminal",
  "terminal",
  "empty.non.terminal",
  "wild",
  "a.wild",
  "a.b.wild",
  "*.wild",
  "x.exact.wild",
  "below.wild",
  "b.below.wild",
  "a.alias",
  "a.b.alias",
  "a.lost",
  "x.sub",
  "a.b.sub",
  "x.signed",
  "x.old",
  "a.x.old",
  "www.away-d",
  "x.mx",
  "x.www",
  "x.zero",
  "_tcp",
  "_tcp.mx",
  "_x._tcp",
]
  .map((name) => (name.endsWith("every.test") ? name : `${name}.every.test`))
  .concat("crowd.many.test", "texts.many.test", "none.many.test", "many.test")
  .filter((name, at, all) => all.indexOf(name) === at);

export const types: readonly string[] = [
  "A",
  "AAAA",
  "CNAME",
  "MX",
  "NS",
  "TXT",
  "SOA",
  "CAA",
  "SRV",
  "TLSA",
  "DS",
  "PTR",
  "DNAME",
  "HINFO",
  "SSHFP",
  "NAPTR",
  "HTTPS",
  "TYPE65400",
];

function owners(text: string, origin: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("$"))
    .map((line) => line.split(" ", 1)[0] as string)
    .map((owner) => (owner === "@" ? origin : `${owner}.${origin}`));
}
