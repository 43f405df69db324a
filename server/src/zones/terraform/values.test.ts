import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Name } from "../../dns/index.ts";
import { editorOf, readDns } from "../index.ts";
import { apply, flat, texts } from "../testing/changes.ts";
import { terraformWants } from "./reader.ts";

/** Files of a workspace by path; the one at `path` is read. */
function module(files: Readonly<Record<string, string>>, path: string) {
  const units = new Map(Object.entries(files).map(([one, text]) => [one, { text }]));
  const folderOf = (one: string) => one.slice(0, Math.max(0, one.lastIndexOf("/")));
  return readDns(units.get(path) as { text: string }, {
    path,
    unit: (one) => units.get(one),
    list: (folder) => [...units.keys()].filter((one) => folderOf(one) === folder).sort(),
  });
}

const zone = 'resource "aws_route53_zone" "z" {\n  name = "example.test"\n}\n';
const record = (body: string, label = "r") =>
  `resource "aws_route53_record" "${label}" {\n  zone_id = aws_route53_zone.z.zone_id\n${body}\n}\n`;
const one = (text: string) => module({ "main.tf": zone + text }, "main.tf");
const keys = (source: ReturnType<typeof one>) => flat(source).map(({ owner, ttl, key }) => `${owner} ${ttl} ${key}`);

/** What one expression publishes as TXT of the apex, or why it is not known. */
function published(expression: string, more = "") {
  const source = one(`${more}${record(`  name = ""\n  type = "TXT"\n  ttl = 60\n  records = ${expression}`)}`);
  expect(source.problems).toEqual([]);
  return [...texts(source, "example.test"), ...(source.partial ?? []).map((partial) => [...partial.texts, partial.why])];
}

test.each<[string, string, unknown, string?]>([
  ["a local", "[local.a]", "v=spf1 -all", 'locals { a = "v=spf1 -all" }\n'],
  ["a local of a map", '[local.m["x"].y]', "deep", 'locals {\n  m = { x = { y = "deep" } }\n}\n'],
  ["a variable's default", "[var.a]", "by default", 'variable "a" {\n  default = "by default"\n}\n'],
  ["a text with a local inside", '["v=spf1 include:${local.h} -all"]', "v=spf1 include:h.test -all", 'locals { h = "h.test" }\n'],
  ["format", '[format("%s %d%%", "a", 5)]', "a 5%"],
  ["join", '[join(" ", ["v=spf1", "-all"])]', "v=spf1 -all"],
  ["join of concat", '[join(" ", concat(["v=spf1"], ["a", "-all"]))]', "v=spf1 a -all"],
  ["join of compact and sort", '[join(",", compact(sort(["b", "", "a"])))]', "a,b"],
  ["replace", '[replace("a-b-c", "-", "+")]', "a+b+c"],
  ["chunklist", '[join("", flatten(chunklist(["a", "b", "c"], 2)))]', "abc"],
  ["a choice that is known", '["x" == "x" ? "yes" : "no"]', "yes"],
  ["lookup", '[lookup({ a = "found" }, "a", "default")]', "found"],
  ["lookup of what is not there", '[lookup({ a = "found" }, "b", "default")]', "default"],
  ["trimspace and lower", '[trimspace(lower(" ABC "))]', "abc"],
  ["a heredoc", "[chomp(<<-EOT\n    v=spf1 -all\n  EOT\n  )]", "v=spf1 -all"],
  ["an escaped macro", '["v=spf1 exists:%%{i}.x.test -all"]', "v=spf1 exists:%{i}.x.test -all"],
  ["chunks between quotes", '["a\\"\\"b"]', "ab"],
  ["a list of for", '[join(" ", [for v in ["v=spf1", "-all"] : v])]', "v=spf1 -all"],
  ["a list of for with if", '[join(",", [for i, v in ["a", "b", "c"] : "${i}${v}" if v != "b"])]', "0a,2c"],
  ["for over a map, in the order of its keys", '[join(",", [for k, v in { b = 2, a = 1 } : "${k}=${v}"])]', "a=1,b=2"],
  ["an object of for", '[lookup({ for k, v in { a = "x", b = "y" } : upper(k) => v if v != "y" }, "A", "none")]', "x"],
  [
    "an object of for that groups",
    '[join("+", lookup({ for v in ["a1", "b2", "a3"] : startswith(v, "a") ? "a" : "b" => v... }, "a"))]',
    "a1+a3",
  ],
  ["a for inside a for", '[join(",", flatten([for a in ["x", "y"] : [for b in ["1", "2"] : "${a}${b}"]]))]', "x1,x2,y1,y2"],
  [
    "keys, values and length",
    '[format("%s %s %d", join(",", keys({ b = "2", a = "1" })), join(",", values({ b = "2", a = "1" })), length(["x"]))]',
    "a,b 1,2 1",
  ],
])("%s is worked out", (_, expression, expected, more) => {
  expect(published(expression, more)).toEqual([expected]);
});

test.each<[string, string, readonly string[], string?]>([
  [
    "a variable without a value",
    '["v=spf1 ${var.x} -all"]',
    ["v=spf1 \u2026 -all", "the variable x has no value in the text"],
    'variable "x" {}\n',
  ],
  ["an output of another module", "[module.dkim.key]", ["\u2026", "module.dkim.key is not known from the text"]],
  ["a regular expression", '[replace("a", "/(.)/", "$1")]', ["\u2026", "replace() is worked out when Terraform runs"]],
  ["a choice by something unknown", '[var.x ? "a" : "b"]', ["\u2026", "what it depends on is not known"], 'variable "x" {}\n'],
  [
    "a lookup by something unknown",
    '[lookup({ a = "b" }, var.x, "default")]',
    ["\u2026", "lookup() is worked out when Terraform runs"],
    'variable "x" {}\n',
  ],
  [
    "a for over something unknown",
    '[join(" ", [for v in var.x : v])]',
    ["\u2026", "join() is worked out when Terraform runs"],
    'variable "x" {}\n',
  ],
  [
    "a for that asks something unknown",
    '[join(" ", [for v in ["a"] : v if can(regex("a", v))])]',
    ["\u2026", "join() is worked out when Terraform runs"],
  ],
  ["a local of itself", "[local.a]", ["\u2026", "it refers to itself"], "locals { a = local.a }\n"],
])("%s is partial, with the reason", (_, expression, expected, more) => {
  expect(published(expression, more)).toEqual([expected]);
});

test("`terraform.tfvars` wins over the default", () => {
  const files = {
    "dns/main.tf": `${zone}variable "t" {\n  default = "x"\n}\n${record('  name = "a"\n  type = "TXT"\n  ttl = 60\n  records = [var.t]')}`,
    "dns/terraform.tfvars": 't = "given"\n',
    "dns/other.tfvars": 't = "only when named"\n',
  };
  expect(texts(module(files, "dns/main.tf"), "a.example.test")).toEqual(["given"]);
});

test("for_each over maps and sets, and count, make a record each", () => {
  const maps = record(
    '  for_each = { "" = "v=spf1 -all", "mail" = "x" }\n  name = each.key\n  type = "TXT"\n  ttl = 60\n  records = [each.value]',
  );
  expect(keys(one(maps))).toEqual(['example.test 60 TXT "v=spf1 -all"', 'mail.example.test 60 TXT "x"']);
  const sets = record(
    '  for_each = toset(["a", "b"])\n  name = each.key\n  type = "CNAME"\n  ttl = 60\n  records = ["${each.value}.x.test"]',
  );
  expect(keys(one(sets))).toEqual(["a.example.test 60 CNAME a.x.test.", "b.example.test 60 CNAME b.x.test."]);
  const counted = record('  count = 2\n  name = "n${count.index}"\n  type = "A"\n  ttl = 60\n  records = ["192.0.2.${count.index}"]');
  expect(keys(one(counted))).toEqual(["n0.example.test 60 A 192.0.2.0", "n1.example.test 60 A 192.0.2.1"]);
  expect(keys(one(record('  count = 0\n  name = "n"\n  type = "A"\n  ttl = 60\n  records = ["192.0.2.1"]')))).toEqual([]);
});

test("for_each over a `for` makes a record each, and a string inside the loop is not changed for one of them", () => {
  const looped = record(
    '  for_each = { for k, v in local.mail : k => v if v.mx != null }\n  name = each.key\n  type = "MX"\n  ttl = 60\n  records = [each.value.mx]',
  );
  const locals = 'locals {\n  mail = { a = { mx = "10 a.test" }, b = { mx = null }, c = { mx = "20 c.test" } }\n}\n';
  const source = one(locals + looped);
  expect(source.problems).toEqual([]);
  expect(keys(source)).toEqual(["a.example.test 60 MX 10 a.test.", "c.example.test 60 MX 20 c.test."]);
  const same = one(record('  name = ""\n  type = "TXT"\n  ttl = 60\n  records = [for k in ["a", "b"] : "x"]'));
  const [set] = same.sets;
  expect(keys(same)).toEqual(['example.test 60 TXT "x"', 'example.test 60 TXT "x"']);
  expect(set && editorOf(same).setText(set, 0, "y")).toEqual([]);
  const own = one(record('  name = ""\n  type = "TXT"\n  ttl = 60\n  records = [for v in ["a", "b"] : v]'));
  const [first] = own.sets;
  expect(keys(one(apply(own, first ? editorOf(own).setText(first, 1, "z") : []).slice(zone.length)))).toEqual([
    'example.test 60 TXT "a"',
    'example.test 60 TXT "z"',
  ]);
});

test.each(["[for v in", "[for v in [1] v]", "[for]", "{ for k, v in {} : k }", "[for v in [1] : v if]", "[for , in x : y]"])(
  "a half-typed `%s` costs its own value alone",
  (expression) => {
    const source = one(
      `${record(`  name = ""\n  type = "TXT"\n  ttl = 60\n  records = ${expression}`)}${record('  name = "n"\n  type = "A"\n  ttl = 60\n  records = ["192.0.2.1"]', "s")}`,
    );
    expect(keys(source)).toEqual(["n.example.test 60 A 192.0.2.1"]);
  },
);

test("a record that may or may not be there is lost, not stated", () => {
  const source = one(record('  count = var.on ? 1 : 0\n  name = "n"\n  type = "A"\n  ttl = 60\n  records = ["192.0.2.1"]'));
  expect(flat(source)).toEqual([]);
  expect(source.lost).toEqual([{ owner: "n.example.test", type: "A" }]);
});

test("the zone that an index chooses is the zone", () => {
  const text = `resource "aws_route53_zone" "all" {
  for_each = toset(["a.test", "b.test"])
  name     = each.value
}
resource "aws_route53_record" "mx" {
  for_each = { x = "10 mx.test" }
  zone_id  = aws_route53_zone.all["b.test"].zone_id
  name     = each.key
  type     = "MX"
  ttl      = 60
  records  = [each.value]
}
`;
  expect(keys(module({ "main.tf": text }, "main.tf"))).toEqual(["x.b.test 60 MX 10 mx.test."]);
});

test("names that a provider completes, and those it does not", () => {
  const owner = (resource: string, written: string, more = "") =>
    module({ "main.tf": `${zone}resource "${resource}" "r" {\n  name = "${written}"\n  type = "A"\n  ttl = 60\n${more}\n}\n` }, "main.tf")
      .sets[0]?.owner;
  const aws = (written: string) =>
    owner("aws_route53_record", written, '  zone_id = aws_route53_zone.z.zone_id\n  records = ["192.0.2.1"]');
  expect([aws(""), aws("example.test"), aws("www"), aws("www.example.test."), aws("www.other.test.")]).toEqual([
    "example.test",
    "example.test",
    "www.example.test",
    "www.example.test",
    "www.other.test.example.test",
  ]);
  expect(owner("google_dns_record_set", "www.example.test.", '  managed_zone = "z"\n  rrdatas = ["192.0.2.1"]')).toBe("www.example.test");
});

test("Cloudflare's TTL 1 is automatic, and no TTL of a second", () => {
  const text =
    'resource "cloudflare_zone" "z" {\n  name = "example.test"\n}\nresource "cloudflare_dns_record" "r" {\n  zone_id = cloudflare_zone.z.id\n  name = "@"\n  type = "A"\n  content = "192.0.2.1"\n  ttl = 1\n}\n';
  expect(keys(module({ "main.tf": text }, "main.tf"))).toEqual(["example.test undefined A 192.0.2.1"]);
});

test("a value that stands in a local is changed there", () => {
  const text = `${zone}locals {\n  spf = "v=spf1 -all" # one for all\n}\n${record('  name = ""\n  type = "TXT"\n  ttl = 60\n  records = [local.spf]')}`;
  const source = module({ "main.tf": text }, "main.tf");
  const set = source.sets[0];
  expect(set && apply(source, editorOf(source).setText(set, 0, "v=spf1 mx -all"))).toBe(text.replace("v=spf1 -all", "v=spf1 mx -all"));
});

const data = process.env.MAILTRANCHE_TEST_DATA ?? join(import.meta.dirname, "../../../../../shared/data");
const simpleinfra = (file: string) => readFileSync(join(data, "terraform", `rust-lang__simpleinfra__terraform__dns__${file}`), "utf8");

test("a module of maps, as rust-lang has it, is read with the arguments of its call", () => {
  if (!existsSync(join(data, "terraform"))) {
    console.warn("NOT RUN: the Terraform corpus is missing");
    return;
  }
  const call = `module "rustlang" {
  source = "./impl"
  domain  = "example.test"
  comment = "the site"
  ttl     = 300
  A = { "@" = local.github_pages_ipv4, "www" = ["192.0.2.1"] }
  MX = { "@" = local.mailgun_mx }
  TXT = {
    "@" = [local.mailgun_spf],
    "s1._domainkey" = ["v=DKIM1; p=AQID"],
  }
}
`;
  const files = {
    "dns/_shared.tf": simpleinfra("_shared.tf"),
    "dns/rust.tf": call,
    "dns/impl/main.tf": simpleinfra("impl__main.tf"),
    "dns/impl/variables.tf": simpleinfra("impl__variables.tf"),
  };
  const source = module(files, "dns/rust.tf");
  expect(source.problems).toEqual([]);
  expect(source.partial).toEqual([]);
  expect(source.zones).toEqual(["example.test" as Name]);
  expect(keys(source).filter((key) => !key.includes(" A "))).toEqual([
    'example.test 300 TXT "v=spf1 include:mailgun.org ~all"',
    's1._domainkey.example.test 300 TXT "v=DKIM1; p=AQID"',
    "example.test 300 MX 10 mxa.mailgun.org.",
    "example.test 300 MX 10 mxb.mailgun.org.",
  ]);
  expect(keys(source).filter((key) => key.includes(" A ")).length).toBe(5);
  expect(terraformWants(call, "dns/rust.tf")).toContain("dns/impl/*.tf");
  // What stands in the module itself says nothing alone.
  expect(module(files, "dns/impl/main.tf").sets).toEqual([]);
});

test("definitions that double each other, and loops inside loops, end", () => {
  const doubled = Array.from({ length: 38 }, (_, i) => `  a${i} = "\${local.a${i + 1}}\${local.a${i + 1}}"\n`).join("");
  const loops = `${"[for x in local.l : ".repeat(6)}"x"${"]".repeat(6)}`;
  const numbers = `[${Array.from({ length: 300 }, (_, i) => i).join(", ")}]`;
  const text = `locals {\n${doubled}  a38 = "x"\n  l = ${numbers}\n  deep = ${loops}\n}\n`;
  const values = record('  name = ""\n  type = "TXT"\n  ttl = 60\n  records = [local.a0, flatten(local.deep)]');
  expect(keys(one(text + values))).toEqual([]);
});
