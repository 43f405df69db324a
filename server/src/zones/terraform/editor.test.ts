import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@cdktf/hcl2json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editorOf, readAlone } from "../index.ts";
import { apply, change, checkChange, name } from "../testing/changes.ts";
import type { TerraformRecord } from "./source.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");
const folder = join(data, "terraform");
const files = existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")) : [];
if (files.length === 0) console.error("NOT RUN: the Terraform corpus is missing; set MAILTRANCHE_TEST_DATA to the folder of test data");

const read = (text: string) => readAlone(text, { path: "dns/main.tf" });

const handwritten = [
  `resource "aws_route53_zone" "zone" {
  name = "example.test"
}

# The mail of the office.
resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.zone.zone_id
  name    = ""
  type    = "MX"
  ttl     = "300"
  records = ["10 mx1.example.net", "20 mx2.example.net."]
}

resource "aws_route53_record" "txt" {
  zone_id = aws_route53_zone.zone.zone_id
  name    = "example.test."
  type    = "TXT"
  ttl     = 300
  records = [
    "v=spf1 include:_spf.example.net -all", # spf
    "google-site-verification=abc",
  ]
}

resource "aws_route53_record" "key" {
  zone_id = aws_route53_zone.zone.zone_id
  name    = "s1._domainkey"
  type    = "TXT"
  ttl     = 300
  records = ["v=DKIM1; k=rsa; p=AQ\\"\\"ID"]
}
`,
  `resource "azurerm_dns_zone" "z" {\r
  name = "example.test"\r
}\r
\r
resource "azurerm_dns_txt_record" "a" {\r
  name                = "@"\r
  zone_name           = azurerm_dns_zone.z.name\r
  resource_group_name = var.group\r
  ttl                 = 300\r
\r
  record {\r
    value = "v=spf1 -all"\r
  }\r
\r
  record {\r
    value = "%%{i} $\${x}"\r
  }\r
}\r
\r
resource "azurerm_dns_mx_record" "m" {\r
  name                = "mail"\r
  zone_name           = azurerm_dns_zone.z.name\r
  resource_group_name = var.group\r
  ttl                 = 300\r
  record {\r
    preference = 10\r
    exchange   = "mx1.example.net."\r
  }\r
  record {\r
    preference = "20"\r
    exchange   = "mx2.example.net"\r
  }\r
}\r
`,
  `resource "google_dns_managed_zone" "z" {
  name     = "zone"
  dns_name = "example.test."
}
resource "google_dns_record_set" "mx" {
  name         = google_dns_managed_zone.z.dns_name
  managed_zone = google_dns_managed_zone.z.name
  type         = "MX"
  ttl          = 300
  rrdatas      = ["10 mx1.example.net.", "20 mx2.example.net."]
}
resource "google_dns_record_set" "spf" {
  name         = "a.\${google_dns_managed_zone.z.dns_name}"
  managed_zone = google_dns_managed_zone.z.name
  type         = "TXT"
  rrdatas      = ["\\"v=spf1 \\" \\"-all\\""]
}
`,
  `resource "cloudflare_zone" "z" {
  zone = "example.test"
}
resource "cloudflare_record" "mx1" {
  zone_id  = cloudflare_zone.z.id
  name     = "@"
  type     = "MX"
  content  = "mx1.example.net"
  priority = 10
  ttl      = 1
}
resource "cloudflare_record" "mx2" {
  zone_id  = cloudflare_zone.z.id
  name     = "example.test"
  type     = "MX"
  value    = "mx2.example.net"
  priority = 20
  ttl      = 300
}
resource "cloudflare_record" "txt" {
  zone_id = cloudflare_zone.z.id
  name    = "_dmarc"
  type    = "TXT"
  content = "\\"v=DMARC1; p=none\\""
  ttl     = 300
}
resource "cloudflare_record" "raw" {
  zone_id = cloudflare_zone.z.id
  name    = "www"
  type    = "TXT"
  content = <<-EOT
    heredoc
  EOT
  ttl     = 300
}
`,
  `resource "hcloud_zone" "z" {
  name = "example.test"
  mode = "primary"
}
resource "hcloud_zone_rrset" "mx" {
  zone    = hcloud_zone.z.name
  name    = "@"
  type    = "MX"
  ttl     = 300
  records = [{ value = "10 mx1.example.net." }, { value = "20 mx2.example.net." }]
}
resource "hcloud_zone_rrset" "txt" {
  zone    = hcloud_zone.z.name
  name    = "www"
  type    = "TXT"
  records = [
    { value = "\\"v=spf1 -all\\"" }
  ]
}
`,
];

/** A block that lost its only value, and a value whose string is not the record's alone, are left to a person. */
function mayDecline(record: TerraformRecord | undefined, kind: string, text: string): boolean {
  if (!record) return true;
  const { nodes } = record;
  if (kind === "setText" || kind === "setMx") return nodes.literal === undefined;
  if (kind === "addSet") return false;
  return nodes.repeated || text === "";
}

const labels = (text: string) => [...text.matchAll(/^resource "([^"]+)" "([^"]+)"/gm)].map(([, type, label]) => `${type}.${label}`);

const changed: string[] = [];

test("a change of real modules is exactly that change, with labels that are free, and is not made twice", () => {
  fc.assert(
    fc.property(fc.constantFrom(...files, ...handwritten, ...handwritten), change, (before, one) => {
      const outcome = checkChange(before, read, one, (kind, set, at) => mayDecline(set.sources[at] as TerraformRecord, kind, one.text));
      if (!outcome) return;
      const taken = labels(outcome.after);
      expect(new Set(taken).size).toBe(taken.length);
      if (changed.length < 400 && outcome.after.length < 8000) changed.push(outcome.after);
    }),
    { numRuns: 3000 },
  );
}, 120_000);

test("what HashiCorp's parser accepted, it accepts after a change", async () => {
  expect(changed.length).toBeGreaterThan(100);
  for (let i = 0; i < changed.length; i += 40) {
    const some = changed.slice(i, i + 40);
    const all = await parse("all.tf", some.join("\n")).catch(() => undefined);
    if (all) continue;
    for (const text of some) await expect(parse("one.tf", text), text).resolves.toBeDefined();
  }
}, 120_000);

test("a new MX of azurerm has its records as blocks", () => {
  const source = read(handwritten[1] as string);
  const edits = editorOf(source).addSet(
    name("new.example.test."),
    "MX",
    [{ kind: "mx", type: "MX", preference: 10, exchange: name("a.test.") }],
    60,
  );
  expect(apply(source, edits).split("\r\n").slice(-13)).toEqual([
    "",
    'resource "azurerm_dns_mx_record" "new_mx" {',
    "  zone_name           = azurerm_dns_zone.z.name",
    "  resource_group_name = var.group",
    '  name                = "new"',
    "  ttl                 = 60",
    "",
    "  record {",
    "    preference = 10",
    '    exchange   = "a.test"',
    "  }",
    "}",
    "",
  ]);
});
