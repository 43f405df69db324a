import fc from "fast-check";
import { it } from "vitest";
import { locator, type Place, textAt } from "../../server/src/base/index.ts";
import { type Analysis, type Finding, Session, type WorkspaceFile } from "../../server/src/engine/index.ts";
import { registry } from "../../server/src/rules/registry.gen.ts";
import { applyPlacedEdits } from "../rules/apply.ts";

// Whatever stands in the files, `check` ends, no rule throws, findings stand inside their files, fixes apply, and a safe fix
// takes its finding away. Texts are mutated where people break them: values, separators, quotes, names, whole lines.

const key = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCJyTZHt96T7lxRaGJ8uKEaWk0cZ0d3T8ZbGJ0";
const seeds: readonly WorkspaceFile[] = [
  {
    path: "zones/shop.test.zone",
    language: "dns-zone",
    text: `$ORIGIN shop.test.
$TTL 1h
@ IN SOA ns1 hostmaster ( 2026010101 7200 3600 1209600 3600 ) ; zone
@ NS ns1
@ 300 MX 10 mx1
@ MX 20 mx2.shop.test.
ns1 A 192.0.2.53
mx1 A 192.0.2.25
mx2 AAAA 2001:db8::25
@ TXT "v=spf1 mx a:mx1.shop.test ip4:192.0.2.0/24 include:_spf.shop.test ~all"
_spf TXT "v=spf1 ip4:198.51.100.0/24 ip4:198.51.100.1 -all"
_dmarc TXT "v=DMARC1; p=none; sp=none; pct=50; rua=mailto:a@shop.test!10m; fo=1"
s1._domainkey TXT ( "v=DKIM1; k=rsa; t=y; " "p=${key}" )
s2._domainkey CNAME s2.vendor.test.
_mta-sts TXT "v=STSv1; id=20260101;"
mta-sts CNAME mx1
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@shop.test"
_25._tcp.mx1 TLSA 3 1 1 ${"ab".repeat(32)}
default._bimi TXT "v=BIMI1; l=https://shop.test/l.svg"
@ CAA 0 issue "ca.test"
_imaps._tcp SRV 0 1 993 mx1
autodiscover CNAME autodiscover.outlook.com.
* MX 10 mx1
`,
  },
  {
    path: "octodns/shop.test.yaml",
    language: "dns-zone",
    text: `? ''
: - type: MX
    ttl: 300
    values:
    - {exchange: mx1.shop.test., preference: 10}
    - exchange: mx2.shop.test.
      preference: 20
  - type: TXT
    value: v=spf1 mx include:_spf.shop.test ip4:10.0.0.1 ~all
_dmarc:
  type: TXT
  value: v=DMARC1\\; p=none\\; rua=mailto:a@shop.test
s1._domainkey:
  ttl: 300
  type: TXT
  values:
  - "v=DKIM1\\\\; k=rsa\\\\; p=${key}"
mx1: {type: A, value: 192.0.2.25}
mta-sts:
  type: CNAME
  value: mx1.shop.test.
`,
  },
  {
    path: "terraform/dns.tf",
    language: "dns-zone",
    text: `variable "zone" { default = "Z1" }
resource "aws_route53_zone" "shop" { name = "shop.test" }
resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.shop.zone_id
  name    = "shop.test"
  type    = "MX"
  ttl     = 300
  records = ["10 mx1.shop.test.", "20 mx2.shop.test"]
}
resource "aws_route53_record" "txt" {
  zone_id = aws_route53_zone.shop.zone_id
  name    = "shop.test"
  type    = "TXT"
  ttl     = "300"
  records = [
    "v=spf1 mx ip4:192.0.2.0/24 \${var.extra} -all",
    "google-site-verification=x",
  ]
}
resource "cloudflare_record" "dmarc" {
  zone_id = var.zone
  name    = "_dmarc"
  type    = "TXT"
  value   = "v=DMARC1; p=reject; rua=mailto:a@shop.test"
}
`,
  },
  {
    path: "mailtranche/migration.yaml",
    language: "mailtranche",
    text: `apiVersion: mailtranche/v1
kind: Playbook
id: shop
title: Shop moves
source: { platform: exchange-onprem, host: mx1.shop.test }
target: { platform: microsoft365 }
domains:
  shop.test: { roles: [send, receive] }
  parked.test: { roles: [parked] }
senders:
  crm: { domains: [shop.test], dkim: [s1], ips: [192.0.2.9], volume: 1000 }
  google: { service: google, domains: [shop.test] }
gates:
  ready: { conditions: ["bounces < 2%"] }
tranches:
  pilot:
    title: Pilot
    window: { from: 2026-11-01T08:00:00Z, to: 2026-11-01T10:00:00Z }
    users: 20
    gate: ready
    rollback: { steps: [dns] }
  all: { title: All, depends: [pilot], users: 100% }
`,
  },
];

const tokens = [
  '"',
  "'",
  ";",
  "\\;",
  "\\",
  "(",
  ")",
  "{",
  "}",
  "[",
  "]",
  "\n",
  "\n  ",
  "\t",
  " ",
  "=",
  ":",
  ",",
  ".",
  "..",
  "-",
  "@",
  "*",
  "%{",
  "%{i}",
  "${x}",
  "{{ x }}",
  "\u201c",
  "\u2013",
  "\u00fc",
  "\u{1f600}",
  "\u0000",
  "\r\n",
  "\ufeff",
  "\u00a0",
  "v=spf1 -all",
  "v=DMARC1; p=reject",
  "v=DKIM1; p=",
  "all",
  "+all",
  "include:",
  "redirect=shop.test",
  "ip6:::/0",
  "ip4:192.0.2.0/33",
  "p=",
  "sp=",
  "k=ed25519",
  "rua=",
  "t=s",
  "shop.test",
  "shop.test.",
  "MX",
  "TXT",
  "CNAME",
  "$TTL",
  "$ORIGIN .",
  "$INCLUDE x",
  "@ MX 0 .",
  "a".repeat(70),
  "9".repeat(12),
  "-1",
  "0",
  "null",
  "~",
  "&a",
  "*a",
  "<<",
  "!!x",
  "|",
  ">",
  "? ",
  "- ",
  "# mailtranche-ignore",
  "type: MX",
  "value: ",
  "values: []",
  "<<EOF",
];

type Mutation = readonly [kind: number, at: number, length: number, token: number];
const mutation: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(5), fc.nat(10_000), fc.nat(12), fc.nat(tokens.length - 1));

function mutate(text: string, [kind, where, length, index]: Mutation, other: string): string {
  const at = where % (text.length + 1);
  const token = tokens[index] as string;
  const lines = text.split("\n");
  const line = where % lines.length;
  switch (kind) {
    case 0:
      return text.slice(0, at) + token + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + token + text.slice(at + length);
    case 3:
      return [...lines.slice(0, line), lines[line], ...lines.slice(line)].join("\n");
    case 4:
      return [...lines.slice(0, line), other.split("\n")[where % other.split("\n").length], ...lines.slice(line + 1)].join("\n");
    default:
      return text.slice(0, at);
  }
}

const now = Date.parse("2026-10-01T00:00:00Z");

function analyse(files: readonly WorkspaceFile[]): Analysis {
  const session = new Session(registry, { now: () => now });
  session.load(files);
  return session.analyse({ live: false });
}

const identity = ({ rule, messageId, target, world, place }: Finding): string => [rule, messageId, target, world, textAt(place)].join(" ");

function examine(files: readonly WorkspaceFile[], pick: number): void {
  const analysis = analyse(files);
  const thrown = analysis.unchecked.flatMap(({ unknown }) => unknown.filter(({ detail }) => detail.includes(" failed on ")));
  if (thrown.length > 0) throw new Error(thrown[0]?.detail);
  const locate = locator(analysis.documents);
  const isInside = (place: Place): boolean => {
    const at = locate(place);
    const text = files.find(({ path }) => path === at?.path)?.text;
    return at !== undefined && text !== undefined && at.range.start >= 0 && at.range.start <= at.range.end && at.range.end <= text.length;
  };
  for (const { rule, place, related, fixes } of analysis.findings) {
    const places = [place, ...related.map((one) => one.place), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.place))];
    if (!places.every(isInside)) throw new Error(`${rule} speaks of a place outside its file`);
  }
  const offered = analysis.findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  const chosen = offered[pick % Math.max(1, offered.length)];
  if (!chosen) return;
  const after = analyse(applyPlacedEdits(files, chosen.fix.edits, locate));
  if (chosen.fix.safety !== "safe") return;
  const id = identity(chosen.finding);
  const count = (list: readonly Finding[]): number => list.filter((one) => identity(one) === id).length;
  if (count(after.findings) >= count(analysis.findings))
    throw new Error(`${chosen.finding.rule}: the finding is there after ${chosen.fix.id}: ${id}`);
}

const runs = Number(process.env.FUZZ_RUNS ?? 2000);
// The same texts in every run of the tests, so that a change is what turns it red; FUZZ_SEED and FUZZ_RUNS look further.
const seed = Number(process.env.FUZZ_SEED ?? 20_261_123);

it("survives any text: no rule throws, places lie in their files, fixes apply and safe ones help", () => {
  fc.assert(
    fc.property(
      fc.nat(seeds.length - 1),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.nat(50),
      (index, mutations, isAlone, pick) => {
        const seed = seeds[index] as WorkspaceFile;
        const other = seeds[(index + 1) % seeds.length] as WorkspaceFile;
        const text = mutations.reduce((left, one) => mutate(left, one, other.text), seed.text);
        examine([{ ...seed, text }, ...(isAlone ? [] : seeds.filter((one) => one !== seed && one.language !== seed.language))], pick);
      },
    ),
    { seed, numRuns: runs, interruptAfterTimeLimit: 28_000, markInterruptAsFailure: false },
  );
});
