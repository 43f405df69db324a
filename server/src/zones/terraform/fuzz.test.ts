import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editorOf, readAlone } from "../index.ts";
import { checkPlaces, mutated } from "../testing/places.ts";

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");
const folder = join(data, "terraform");
const files = existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")) : [];

const seeds = [
  `locals {
  mx  = ["10 mx1.example.net", "20 mx2.example.net"]
  spf = "v=spf1 include:\${local.name} -all"
  name = "_spf.example.net"
}
resource "aws_route53_zone" "z" { name = "example.test" }
resource "aws_route53_record" "r" {
  for_each = { "" = local.mx, "sub" = [for x in local.mx : x] }
  zone_id  = aws_route53_zone.z.zone_id
  name     = each.key
  type     = "MX"
  ttl      = var.ttl == null ? 300 : 60
  records  = each.value
}
resource "aws_route53_record" "t" {
  zone_id = aws_route53_zone.z.zone_id
  name    = format("%s.%s", "a", "example.test")
  type    = "TXT"
  records = [join(" ", concat(["v=spf1"], ["-all"])), <<-EOT
    v=DKIM1; p=\\"\\"x
  EOT
  , "%%{i} \${upper("x")}"]
}
`,
  ...files.map((text) => text.slice(0, 2500)),
  ...files.map((text) => text.slice(-2500)),
];
const pieces = [
  ..."{}[]()\"'=,.:?\n\t $%<>-#/*\\",
  "\r\n",
  "${",
  "%{",
  "<<EOT\n",
  "EOT\n",
  'resource "aws_route53_record" "x" {\n',
  "for_each = ",
  "count = 3\n",
  "local.",
  "\u00e9",
  "\ud800",
  "\0",
  '\\"\\"',
];

test("10,000 mutations of real modules neither throw nor leave the text", () => {
  fc.assert(
    fc.property(mutated(seeds, pieces), (text) => {
      const source = readAlone(text, { path: "main.tf" });
      checkPlaces(source);
      const set = source.sets.at(-1);
      // Whatever was read, an editor does not throw on it.
      if (set) for (const edit of editorOf(source).setTtl(set, 7)) expect(edit.place.end).toBeLessThanOrEqual(edit.place.unit.text.length);
    }),
    { numRuns: 10_000 },
  );
}, 300_000);
