import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mailtranche, publicCli, workspace } from "./run.ts";

const plan = `apiVersion: mailtranche/v1
kind: Playbook
id: shop
title: Shop
domains:
  shop.test: { roles: [send, receive] }
tranches:
  pilot:
    cohort: { size: 3 }
`;
const settings = "apiVersion: mailtranche/v1\nkind: Settings\nid: s\ntitle: S\nnow: 2026-10-09T09:00:00Z\n";

/** Runs check in a folder with one file. */
async function checked(path: string, content: string | Uint8Array) {
  return mailtranche(["check", path], { cwd: workspace({ [path]: content }) });
}

describe("bad input is named with file, line and what to do", () => {
  test("a missing parenthesis", async () => {
    const { code, stdout } = await checked(
      "a.zone",
      "$ORIGIN a.test.\n$TTL 300\n@ IN SOA ns.a.test. h.a.test. ( 1 2 3 4 5\n@ IN NS ns.a.test.\n",
    );
    expect(stdout).toMatch(/^a\.zone:3:31 error .*never closed/);
    expect(code).toBe(1);
  });

  test("an unknown kind", async () => {
    const { code, stdout } = await checked("a.mailtranche.yaml", "apiVersion: mailtranche/v1\nkind: Trance\nid: a\n");
    expect(stdout).toMatch(/^a\.mailtranche\.yaml:2:7 error/);
    expect(code).toBe(1);
  });

  test("an unknown version", async () => {
    const { code, stdout } = await checked("a.mailtranche.yaml", "apiVersion: mailtranche/v9\nkind: Playbook\nid: a\n");
    expect(stdout).toMatch(/^a\.mailtranche\.yaml:1:13 error/);
    expect(code).toBe(1);
  });

  test("more than 2 MB", async () => {
    const { code, stdout } = await checked("a.mailtranche.yaml", `${plan}${"# filler\n".repeat(260_000)}`);
    expect(stdout).toMatch(/^a\.mailtranche\.yaml:1:1 error .*2 MB.*split it/);
    expect(code).toBe(1);
  });

  test("an alias bomb ends at once", async () => {
    const levels = [..."bcdefghij"].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[i]}`).join(",")}]`);
    const { code, stdout } = await checked("a.mailtranche.yaml", ["a: &a [x]", ...levels, ""].join("\n"));
    expect(stdout).toContain("alias");
    expect(code).toBe(1);
  });

  test("CRLF changes nothing but offsets", async () => {
    const text = "$ORIGIN a.test.\r\n$TTL 300\r\n@ IN SOA ns h 1 2 3 4 5\r\n@ IN NS ns\r\nwww IN CNAME b\r\nwww IN A 192.0.2.1\r\n";
    const crlf = await checked("a.zone", text);
    const lf = await checked("a.zone", text.replaceAll("\r\n", "\n"));
    expect(crlf.stdout.replace(/\d+ ms/, "")).toBe(lf.stdout.replace(/\d+ ms/, ""));
    expect(crlf.code).toBe(1);
    expect(crlf.stdout).toMatch(/^a\.zone:[56]:\d+ error .*zone\/cname-and-other-data/m);
  });

  test("a byte order mark does not move the first line", async () => {
    const { stdout } = await checked("a.mailtranche.yaml", "\uFEFFapiVersion: mailtranche/v9\nkind: Playbook\n");
    expect(stdout).toMatch(/^a\.mailtranche\.yaml:1:13 error/);
  });

  test.each([
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62, 0]), /save it as UTF-8/],
    ["bytes that are no UTF-8", Uint8Array.from([0x61, 0xc3, 0x28, 0x0a]), /save it as UTF-8/],
    ["binary data", Uint8Array.from([0x61, 0, 0x62]), /binary/],
  ])("%s is not read, which is no success", async (_what, bytes, words) => {
    const { code, stdout, stderr } = await checked("a.zone", bytes);
    expect(stdout + stderr).toMatch(words);
    expect(code).toBe(3);
    const beside = await mailtranche(["check", "."], {
      cwd: workspace({ "a.zone": bytes, "b.zone": "$ORIGIN b.test.\n@ 300 IN SOA ns h 1 2 3 4 5\n@ 300 IN NS ns\n" }),
    });
    expect(beside.code).toBe(2);
    expect(beside.stdout).toMatch(/not read a\.zone/);
  });

  test("half a file: what could be checked is checked, and the verdict is no GO", async () => {
    const cwd = workspace({
      "mailtranche/migration.yaml": `${plan}senders:\n  crm: { service: x, domains: [shop.test, dkim: [\n`,
      "mailtranche/settings.yaml": settings,
    });
    const { code, stdout } = await mailtranche(["preflight", "--offline"], { cwd });
    expect(stdout).toMatch(/HOLD|NO-GO|error/);
    expect([1, 2]).toContain(code);
  });

  test.each([
    ["a role", "[send, receive]", "[send, recieve]"],
    ["a window", "cohort: { size: 3 }", "cohort: { size: 3 }\n    window: { from: 2026-13-12, to: 2026-10-13 }"],
    ["a sender that nothing declares", "cohort: { size: 3 }", "cohort: { size: 3 }\n    senders: [crm]"],
  ])("a misspelt word that a verdict rests on makes HOLD, and is named: %s", async (_what, from, to) => {
    const cwd = workspace({ "mailtranche/migration.yaml": plan.replace(from, to), "mailtranche/settings.yaml": settings });
    const { code, stdout } = await mailtranche(["preflight", "--offline"], { cwd });
    expect(stdout).toContain("HOLD");
    expect(stdout).toMatch(/recieve|2026-13-12|names the sender crm/);
    expect(code).toBe(2);
  });

  test("a pipe that nobody writes to is named, and nobody waits for it", async () => {
    const cwd = workspace({ "a.zone": "$ORIGIN a.test.\n@ 300 IN SOA ns h 1 2 3 4 5\n@ 300 IN NS ns\n" });
    execFileSync("mkfifo", [join(cwd, "b.zone")]);
    const { code, stdout } = await mailtranche(["check"], { cwd, timeoutMs: 20_000 });
    expect(stdout).toMatch(/not read b\.zone is no regular file/);
    expect(code).toBe(2);
  });

  test("an empty zone file says nothing about its zone", async () => {
    const { code, stdout } = await checked("a.zone", "; to be written\n");
    expect(stdout).toMatch(/^a\.zone:1:1 warning .*holds no record/);
    expect(code).toBe(2);
  });

  test("links that lead in circles are entered once", async () => {
    const cwd = workspace({ "mailtranche/migration.yaml": plan, "a.zone": "" });
    symlinkSync("..", join(cwd, "mailtranche", "up"));
    symlinkSync("self", join(cwd, "self"));
    const { code, stdout } = await mailtranche(["check", "--format", "json"], { cwd });
    expect([0, 1]).toContain(code);
    expect((JSON.parse(stdout) as { summary: { files: number } }).summary.files).toBe(1);
    expect((await mailtranche(["check", "self"], { cwd })).stderr).toMatch(/leads back to itself/);
  });

  // Root may read everything: there the program runs as nobody.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  test("a folder without permission is named and makes HOLD", async () => {
    const cwd = workspace({
      "mailtranche/migration.yaml": plan,
      "mailtranche/settings.yaml": settings,
      "mailtranche/zones/shop.zone": "",
      "mailtranche/records/a.yaml": "",
    });
    chmodSync(join(cwd, "mailtranche/zones"), 0);
    chmodSync(join(cwd, "mailtranche/records/a.yaml"), 0);
    try {
      const options = { cwd, cli: await publicCli(), ...(uid === undefined ? {} : { uid }) };
      const check = await mailtranche(["check"], options);
      expect(check.stdout).toMatch(/not read mailtranche\/zones may not be read: give this user permission/);
      expect(check.stdout).toMatch(/not read mailtranche\/records\/a\.yaml may not be read/);
      expect(check.code).toBe(2);
      const preflight = await mailtranche(["preflight", "--offline"], options);
      expect(preflight.stdout).toContain("HOLD");
      expect(preflight.code).toBe(2);
      expect((await mailtranche(["export", "mailtranche/records/a.yaml"], options)).stderr).toMatch(/permission/);
    } finally {
      chmodSync(join(cwd, "mailtranche/zones"), 0o755);
    }
  });

  test("a record cannot move the cursor of whoever reads about it", async () => {
    const { stdout } = await checked("a.zone", "$ORIGIN a.test.\n@ 300 IN SOA ns h 1 2 3 4 5\n@ 300 IN NS ns\nwww\u001b[2J IN BOGUS x\n");
    expect(stdout).not.toContain("\u001b");
  });
});
