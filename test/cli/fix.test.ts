import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mailtranche, schemaErrors, workspace } from "./run.ts";

const head = "$ORIGIN a.test.\n$TTL 300\n@ IN SOA ns.a.test. h.a.test. 2026010101 2 3 4 5\n@ IN NS ns.a.test.\n";
const semicolon = `${head}_dmarc IN TXT v=DMARC1; p=none\n`;

const read = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8");

describe("fix", () => {
  test("--dry-run prints a diff that git applies, and changes nothing", async () => {
    const cwd = workspace({ "a.zone": semicolon, "sub/b.zone": semicolon.replaceAll("a.test", "b.test") });
    const { stdout, stderr } = await mailtranche(
      ["fix", "a.zone", "sub/b.zone", "--dry-run", "--unsafe", "--rule", "zone/unquoted-semicolon"],
      { cwd },
    );
    expect(stderr).toMatch(/would fix a\.zone:5/);
    expect([read(cwd, "a.zone"), read(cwd, "sub/b.zone")]).toEqual([semicolon, semicolon.replaceAll("a.test", "b.test")]);
    execFileSync("git", ["apply", "-"], { cwd, input: stdout });
    expect(read(cwd, "a.zone")).toContain('"v=DMARC1; p=none"');
    const applied = { a: read(cwd, "a.zone"), b: read(cwd, "sub/b.zone") };
    const other = workspace({ "a.zone": semicolon, "sub/b.zone": semicolon.replaceAll("a.test", "b.test") });
    await mailtranche(["fix", "a.zone", "sub/b.zone", "--unsafe", "--rule", "zone/unquoted-semicolon"], { cwd: other });
    expect({ a: read(other, "a.zone"), b: read(other, "sub/b.zone") }).toEqual(applied);
  });

  test("checks again: what is fixed is gone, and a second run changes nothing", async () => {
    const cwd = workspace({ "a.zone": semicolon });
    const args = ["fix", "a.zone", "--unsafe", "--rule", "zone/unquoted-semicolon"];
    const first = await mailtranche(args, { cwd });
    expect(first.stdout).toMatch(/^fixed a\.zone:5/);
    expect(first.code).toBe(0);
    const text = read(cwd, "a.zone");
    const second = await mailtranche(args, { cwd });
    expect(second.stdout).toMatch(/^nothing to fix/);
    expect(read(cwd, "a.zone")).toBe(text);
  });

  test("without --unsafe only what keeps the mail flow is touched", async () => {
    const cwd = workspace({ "a.zone": semicolon });
    await mailtranche(["fix", "a.zone", "--format", "json"], { cwd }).then(({ stdout }) => {
      const result = JSON.parse(stdout) as { applied: { safety: string }[] };
      expect(schemaErrors("fix", result)).toEqual([]);
      expect(result.applied.every(({ safety }) => safety === "safe")).toBe(true);
    });
  });

  test("permissions, links, line ends and the byte order mark stay", async () => {
    const crlf = `\uFEFF${semicolon.replaceAll("\n", "\r\n")}`;
    const cwd = workspace({ "real/a.zone": crlf });
    chmodSync(join(cwd, "real/a.zone"), 0o640);
    symlinkSync("real/a.zone", join(cwd, "link.zone"));
    const { stdout } = await mailtranche(["fix", "link.zone", "--unsafe", "--rule", "zone/unquoted-semicolon"], { cwd });
    expect(stdout).toMatch(/^fixed link\.zone:5/);
    const text = read(cwd, "real/a.zone");
    expect(text.startsWith("\uFEFF$ORIGIN")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(statSync(join(cwd, "real/a.zone")).mode & 0o777).toBe(0o640);
    expect(read(cwd, "link.zone")).toBe(text);
  });

  test("files of several formats are fixed in one sweep, each with the duties of its format, after one diff", async () => {
    const octodns = "---\n'':\n  ttl: 300\n  type: TXT\n  value: v=spf1 ipv4:192.0.2.1 -all\n";
    const terraform = [
      'resource "aws_route53_zone" "c" {\n  name = "c.test"\n}\n',
      'resource "aws_route53_record" "spf" {\n  zone_id = aws_route53_zone.c.zone_id\n  name    = "c.test"\n',
      '  type    = "TXT"\n  ttl     = 300\n  records = ["v=spf1 ipv4:192.0.2.1 -all"] # ours\n}\n',
    ].join("");
    // Its second fix shows when the first one is made: that is a round of its own.
    const zone = `${head}@ IN TXT "v=spf1 ip4:192.0.2.1 -all ipv4:192.0.2.2"\n_dmarc IN TXT v=DMARC1; p=none\n`;
    const files = { "a.zone": zone, "b.test.yaml": octodns, "c.tf": terraform };
    const cwd = workspace(files);
    const rules = ["--rule", "spf/unknown-term", "--rule", "spf/terms-after-all"];
    const dry = await mailtranche(["fix", ".", "--dry-run", "--unsafe", ...rules], { cwd });
    expect(Object.keys(files).map((path) => read(cwd, path))).toEqual(Object.values(files));
    expect(dry.stdout.match(/^\+\+\+ .*/gm)).toEqual(["+++ b/a.zone", "+++ b/b.test.yaml", "+++ b/c.tf"]);
    expect(dry.stdout).not.toContain("+_dmarc");
    const { stdout } = await mailtranche(["fix", ".", "--unsafe", ...rules], { cwd });
    expect(stdout.match(/^fixed /gm)).toHaveLength(4);
    expect(read(cwd, "b.test.yaml")).toBe(octodns.replace("ipv4", "ip4"));
    expect(read(cwd, "c.tf")).toBe(terraform.replace("ipv4", "ip4"));
    const fixed = zone.replace("-all ipv4:192.0.2.2", "ip4:192.0.2.2 -all").replace("2026010101", "2026010102");
    expect(read(cwd, "a.zone"), "one change of the zone, one serial").toBe(fixed);
    const other = workspace(files);
    execFileSync("git", ["apply", "-"], { cwd: other, input: dry.stdout });
    expect(Object.keys(files).map((path) => read(other, path))).toEqual(Object.keys(files).map((path) => read(cwd, path)));
  });

  test("a fix in an included file raises the serial of its zone", async () => {
    const files = { "a.zone": `${head}$INCLUDE mail/a.inc\n`, "mail/a.inc": "_dmarc IN TXT v=DMARC1; p=none\n" };
    const cwd = workspace(files);
    const { stdout } = await mailtranche(["fix", "a.zone", "--unsafe", "--rule", "zone/unquoted-semicolon"], { cwd });
    expect(stdout).toMatch(/^fixed mail\/a\.inc:1/);
    expect(read(cwd, "mail/a.inc")).toBe('_dmarc IN TXT "v=DMARC1; p=none"\n');
    expect(read(cwd, "a.zone")).toBe(files["a.zone"].replace("2026010101", "2026010102"));
  });

  test("a diff shows no secret that stands beside a change", async () => {
    const cwd = workspace({
      "p/mailtranche/migration.yaml": `apiVersion: mailtranche/v1
kind: Playbook
id: a
title: A
domains:
  a.test: { roles: [send] }
tranches:
  pilot: { needs: [pilot-2] }
alerts:
  ops: { webhook: "Bearer XXXXXXXXsecretXXXXXXXX", when: [gate-failed] }
gates:
  g: { require: ["hard-bounce-rate <= 50% over 7d"] }
`,
    });
    const { stdout, stderr } = await mailtranche(["fix", "p", "--dry-run", "--unsafe"], { cwd });
    expect(stdout).toMatch(/^-.*webhook: "\*+"/m);
    expect(stderr).toMatch(/cannot be applied/);
    const beside = await mailtranche(["fix", "p", "--dry-run", "--unsafe", "--rule", "playbook/undefined-reference"], { cwd });
    expect(beside.stdout).toMatch(/^ .*webhook: "\*+"/m);
    const check = await mailtranche(["check", "p", "--verbose"], { cwd });
    expect(check.stdout).toContain("playbook/secret-in-file");
    expect(stdout + stderr + beside.stdout + check.stdout).not.toContain("XXXXXXXXsecretXXXXXXXX");
  });
});
