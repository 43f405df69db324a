import { expect, test } from "vitest";
import { Session, type WorkspaceFile } from "../engine/index.ts";
import { pageOf } from "../rules/pages.gen.ts";
import { registry } from "../rules/registry.gen.ts";
import { ignoreEdit, shownFindings } from "./index.ts";

function opened(path: string, text: string) {
  const files: readonly WorkspaceFile[] = [{ path, text, language: "dns-zone" }];
  const session = new Session(registry, { now: () => 0 });
  session.load(files);
  const { model, documents, zones } = session.snapshot;
  return {
    context: { model, documents, zones, rules: registry, pages: pageOf },
    findings: shownFindings(session.analyse({ live: false })),
  };
}

const fault = "v=spf1 ip4:192.0.2.300 -all";

test.each([
  [
    "dnsconfig.js",
    `D("example.test", REG,\n  A("www", "192.0.2.1"),\n  TXT("@", "${fault}"),\n);\n`,
    '  // mailtranche-ignore spf/cidr-invalid -- say why\n  TXT("@"',
  ],
  [
    "dnsconfig.js",
    `D("example.test", REG,\n  SPF_BUILDER({\n    parts: [\n      "v=spf1",\n      "ip4:192.0.2.300",\n      "-all",\n    ],\n  }),\n);\n`,
    "  // mailtranche-ignore spf/cidr-invalid -- say why\n  SPF_BUILDER(",
  ],
  [
    "example.test.yaml",
    `'':\n  type: TXT\n  value: ${fault}\nwww:\n  type: A\n  value: 192.0.2.1\n`,
    "# mailtranche-ignore spf/cidr-invalid -- say why\n",
  ],
  [
    "main.tf",
    `resource "aws_route53_record" "spf" {\n  zone_id = "Z"\n  name    = "example.test."\n  type    = "TXT"\n  ttl     = 300\n  records = ["${fault}"]\n}\n`,
    "# mailtranche-ignore spf/cidr-invalid -- say why\n",
  ],
  ["example.zone", `$ORIGIN example.test.\n@ 300 IN TXT "${fault}"\n`, "; mailtranche-ignore spf/cidr-invalid -- say why\n@"],
])("a comment in %s has the sign of its format and hides the finding", (path, text, written) => {
  const before = opened(path, text);
  const finding = before.findings.find(({ rule }) => rule === "spf/cidr-invalid");
  if (!finding) throw new Error("the fault is not found");
  const edit = ignoreEdit(before.context, path, finding.range.start, finding.rule);
  if (!edit) throw new Error("no edit");
  const after = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
  expect(after).toContain(written);
  const rules = opened(path, after).findings.map(({ rule }) => rule);
  expect(rules).toEqual(before.findings.filter((one) => one !== finding).map(({ rule }) => rule));
  const bare = opened(path, after.replace(" -- say why", ""));
  expect(bare.findings.map(({ rule }) => rule)).toContain("spf/cidr-invalid");
});

test("a file of no known language gets no comment", () => {
  const text = `export const dmarc = "v=DMARC1; p=rejekt";\n`;
  const { context, findings } = opened("dns.ts", text);
  expect(findings.map(({ rule, range }) => [rule, text.slice(range.start, range.end)])).toEqual([["zone/syntax-error", "rejekt"]]);
  expect(ignoreEdit(context, "dns.ts", text.indexOf("rejekt"), "zone/syntax-error")).toBeUndefined();
});
