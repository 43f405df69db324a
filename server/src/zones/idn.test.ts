import { expect, test } from "vitest";
import { rdataText, txtValue } from "../dns/index.ts";
import { editorOf, readAlone, type ZoneSource } from "./index.ts";
import { apply, name } from "./testing/changes.ts";

const lines = (source: ZoneSource) =>
  source.sets.flatMap((set) => set.records.map((record) => `${set.owner} ${set.type} ${txtValue(record) ?? rdataText(record)}`));

/** What the places of a source say: the owner, and the target. */
const written = (source: ZoneSource) =>
  source.sets.flatMap((set) =>
    set.sources.map(({ owner, name: target }) =>
      [owner, target].map((place) => place?.unit.text.slice(place.start, place.end).replace(/^["']|["']$/g, "")),
    ),
  );
const faults = (source: ZoneSource) =>
  source.problems.map(({ code, place }) => [code, place.unit.text.slice(place.start, place.end)].join(" "));

const cloudflare = `data "cloudflare_zone" "z" {
  name = "bücher.test"
}
resource "cloudflare_record" "m" {
  zone_id = data.cloudflare_zone.z.id
  name    = "Äpfel"
  type    = "MX"
  content = "größe.test"
  priority = 10
  ttl = 60
}
`;

test.each<[string, string, string]>([
  ["octoDNS", "bücher.test.yaml", "Äpfel:\n  ttl: 60\n  type: MX\n  value:\n    exchange: größe.test.\n    preference: 10\n"],
  ["DNSControl", "dnsconfig.js", 'D("bücher.test", NewRegistrar("r"), MX("Äpfel", 10, "größe.test.", TTL(60)))\n'],
  ["Cloudflare in Terraform", "main.tf", cloudflare],
])("%s publishes A-labels: they are read so, and the text keeps its letters", (_, path, text) => {
  const source = readAlone(text, { path });
  expect(lines(source)).toEqual(["xn--pfel-koa.xn--bcher-kva.test MX 10 xn--gre-6ka8i.test."]);
  expect(source.problems).toEqual([]);
  expect(written(source)[0]?.[0]).toBe("Äpfel");
  expect(written(source)[0]?.[1]).toMatch(/^größe\.test\.?$/);
  const [set] = source.sets;
  const editor = editorOf(source);
  const timed = readAlone(apply(source, set ? editor.setTtl(set, 900) : []), { path });
  expect(lines(timed)).toEqual(lines(source));
  expect(timed.sets[0]?.ttlSeconds).toBe(900);
  // A second type of the owner joins what is written with letters.
  const owner = name("xn--pfel-koa.xn--bcher-kva.test");
  const more = readAlone(apply(source, editor.addSet(owner, "TXT", [{ kind: "txt", type: "TXT", strings: ["v=spf1 -all"] }], 60)), {
    path,
  });
  expect([...lines(more)].sort()).toEqual([...lines(source), `${owner} TXT v=spf1 -all`].sort());
});

const route53 = `resource "aws_route53_zone" "z" {
  name = "shop.test"
}
resource "aws_route53_record" "m" {
  zone_id = aws_route53_zone.z.zone_id
  name    = "Äpfel"
  type    = "MX"
  records = ["10 mx.test"]
  ttl     = 60
}
resource "aws_route53_record" "n" {
  zone_id = aws_route53_zone.z.zone_id
  name    = "n"
  type    = "MX"
  records = ["10 größe.test"]
  ttl     = 60
}
`;
const stack = `Resources:
  A: { Type: "AWS::Route53::RecordSet", Properties: { Name: 'Äpfel.shop.test', Type: MX, TTL: "60", ResourceRecords: ["10 mx.test"] } }
  B: { Type: "AWS::Route53::RecordSet", Properties: { Name: n.shop.test, Type: MX, TTL: "60", ResourceRecords: ["10 größe.test"] } }
`;

test.each<[string, string, string, readonly string[]]>([
  ["a zone file", "shop.zone", "$ORIGIN shop.test.\nÄpfel 60 MX 10 mx.test.\nn 60 MX 10 größe.test.\n", ["Äpfel", "größe.test."]],
  ["$ORIGIN", "shop.zone", "$ORIGIN bücher.test.\n", ["bücher.test."]],
  ["Route 53 in Terraform", "main.tf", route53, ["Äpfel", "größe.test"]],
  ["CloudFormation", "stack.yaml", stack, ["Äpfel.shop.test", "größe.test"]],
])("%s passes letters on: each name is a fault, underlined exactly", (_, path, text, names) => {
  const source = readAlone(text, { path });
  expect(faults(source).filter((fault) => fault.startsWith("not-ascii"))).toEqual(names.map((one) => `not-ascii ${one}`));
  expect(lines(source)).toEqual([]);
});

test("community.dns encodes owners and zones", () => {
  const task =
    "- community.dns.hetzner_dns_record_set:\n    zone_name: bücher.test\n    prefix: Äpfel\n    type: TXT\n    value: [x]\n    ttl: 60\n";
  const source = readAlone(task, { path: "play.yaml" });
  expect(lines(source)).toEqual(["xn--pfel-koa.xn--bcher-kva.test TXT x"]);
  expect(source.problems).toEqual([]);
});
