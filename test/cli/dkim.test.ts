import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dkimSign } from "mailauth";
import { describe, expect, test } from "vitest";
import { mailtranche, schemaErrors, workspace } from "./run.ts";

const northwind = ["--resolver", "embedded:examples/northwind/internet"];

interface Report {
  readonly result?: string;
  readonly record?: string;
  readonly privateKeyFile?: string;
  readonly problems?: readonly { readonly code: string }[];
  readonly signatures?: readonly { readonly result: string; readonly reason: string | null; readonly aligned: boolean | null }[];
}

/** Runs with `--format json`; what comes fits the schema. */
async function json(args: readonly string[], cwd?: string): Promise<{ code: number | null; report: Report; stderr: string }> {
  const { code, stdout, stderr } = await mailtranche([...args, "--format", "json"], cwd === undefined ? {} : { cwd });
  const report = JSON.parse(stdout) as Report;
  expect(schemaErrors("dkim", report)).toEqual([]);
  return { code, report, stderr };
}

describe("dkim check", () => {
  test("shows the key, its bits and where its alias leads", async () => {
    const { code, stdout } = await mailtranche(["dkim", "check", "northwind.example", "selector1", ...northwind]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "selector1._domainkey.northwind.example",
        "  alias of selector1-northwind-example._domainkey.northwind.n-v1.dkim.mail.microsoft",
        "  usable: rsa, 2048 bits",
        "",
      ].join("\n"),
    );
  });

  test("schemas/samples/dkim.json is such an output", async () => {
    const { stdout } = await mailtranche(["dkim", "check", "northwind.example", "selector1", ...northwind, "--format", "json"]);
    expect(schemaErrors("dkim", JSON.parse(stdout))).toEqual([]);
    await expect(stdout).toMatchFileSnapshot("../../schemas/samples/dkim.json");
  });

  test.each([
    ["no key is 1", ["northwind.example", "sf1"], 1, "no key: the name does not exist"],
    ["a server that fails is 2, never 1", ["news.northwind.example", "k2"], 2, "not known: servfail"],
  ])("%s", async (_what, names, wanted, says) => {
    const { code, stdout } = await mailtranche(["dkim", "check", ...names, ...northwind]);
    expect([code, stdout.includes(says)]).toEqual([wanted, true]);
  });

  test.each([
    ["offline nothing is known", ["northwind.example", "selector1", "--offline"], 2],
    ["a selector with its suffix", ["northwind.example", "selector1._domainkey", "--offline"], 3],
    ["a selector with a blank", ["northwind.example", "one two", "--offline"], 3],
    ["a domain that is none", ["a..b", "s1", "--offline"], 3],
  ])("%s", async (_what, args, wanted) => {
    const { code } = await mailtranche(["dkim", "check", ...args]);
    expect(code).toBe(wanted);
  });

  test("names what is wrong with a record", async () => {
    const folder = zoneFolder({
      weak: rsaRecord(512),
      revoked: "v=DKIM1; p=",
      old: `v=DKIM1; h=sha1; p=${rsaKey(1024)}`,
      reports: `v=DKIM1; s=tlsrpt; p=${rsaKey(1024)}`,
      glued: `v=DKIM1 k=rsa p=${rsaKey(1024)}`,
      moving: "text that moves the cursor \u001b[2J; p=x",
    });
    const code = async (selector: string) => {
      const found = await json(["dkim", "check", "shop.test", selector, "--resolver", `embedded:${folder}`]);
      return [found.code, found.report.problems?.map((one) => one.code)];
    };
    expect(await code("weak")).toEqual([1, ["weak-key"]]);
    expect(await code("revoked")).toEqual([1, ["revoked"]]);
    expect(await code("old")).toEqual([1, ["sha1-only"]]);
    expect(await code("reports")).toEqual([1, ["service-type"]]);
    expect(await code("glued")).toEqual([1, ["semicolon-missing"]]);
    const { stdout } = await mailtranche(["dkim", "check", "shop.test", "moving", "--resolver", `embedded:${folder}`]);
    expect(stdout).not.toContain("\u001b[2J");
  });
});

describe("dkim new", () => {
  test("writes the private key for this user alone, where git ignores it, and shows it nowhere", async () => {
    const folder = workspace();
    const { code, stdout, stderr } = await mailtranche(["dkim", "new", "shop.test", "--selector", "a1"], { cwd: folder });
    expect([code, stderr]).toEqual([0, ""]);
    const path = join(folder, "dkim-keys", "a1._domainkey.shop.test.pem");
    expect(lstatSync(path).mode & 0o777).toBe(0o600);
    expect(lstatSync(join(folder, "dkim-keys")).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, "dkim-keys", ".gitignore"), "utf8").split("\n")).toContain("*");
    const pem = readFileSync(path, "utf8");
    for (const line of pem.split("\n").filter((one) => one.length > 20 && !one.startsWith("-----"))) expect(stdout).not.toContain(line);
    expect(stdout).not.toContain("PRIVATE");
    // The record is the other half of that key.
    const published = [...stdout.matchAll(/"([^"]*)"/g)].map(([, text]) => text).join("");
    const publicKey = createPublicKey(createPrivateKey(pem)).export({ type: "spki", format: "der" }).toString("base64");
    expect(published).toBe(`v=DKIM1; k=rsa; p=${publicKey}`);
  });

  test("never writes over a key, also not through a link", async () => {
    const folder = workspace({ "elsewhere.txt": "mine" });
    const args = ["dkim", "new", "shop.test", "--selector", "a1"];
    await mailtranche(args, { cwd: folder });
    const path = join(folder, "dkim-keys", "a1._domainkey.shop.test.pem");
    const before = readFileSync(path, "utf8");
    const again = await mailtranche(args, { cwd: folder });
    expect([again.code, again.stdout, again.stderr.includes("never written over")]).toEqual([3, "", true]);
    expect(readFileSync(path, "utf8")).toBe(before);
    symlinkSync(join(folder, "elsewhere.txt"), join(folder, "dkim-keys", "b1._domainkey.shop.test.pem"));
    expect((await mailtranche(["dkim", "new", "shop.test", "--selector", "b1"], { cwd: folder })).code).toBe(3);
    expect(readFileSync(join(folder, "elsewhere.txt"), "utf8")).toBe("mine");
  });

  test("refuses a folder that git would look into, and one that is a link", async () => {
    const open = workspace({ "dkim-keys/.gitignore": "*.log\n" });
    const refused = await mailtranche(["dkim", "new", "shop.test"], { cwd: open });
    expect([refused.code, refused.stderr.includes(".gitignore")]).toEqual([3, true]);
    expect(readdirSync(join(open, "dkim-keys"))).toEqual([".gitignore"]);
    const linked = workspace();
    const other = workspace();
    symlinkSync(other, join(linked, "dkim-keys"));
    expect((await mailtranche(["dkim", "new", "shop.test"], { cwd: linked })).code).toBe(3);
    expect(readdirSync(other)).toEqual([]);
  });

  test("makes an Ed25519 key of 32 bytes", async () => {
    const { code, report } = await json(["dkim", "new", "shop.test", "--selector", "e1", "--ed25519"], workspace());
    expect(code).toBe(0);
    expect(Buffer.from(report.record?.split("p=")[1] ?? "", "base64")).toHaveLength(32);
  });

  test.each([
    ["a short key", ["shop.test", "--bits", "1024"]],
    ["two kinds at once", ["shop.test", "--bits", "2048", "--ed25519"]],
    ["a name that leads to another folder", ["a/b.test"]],
    ["a selector that leads to another folder", ["shop.test", "--selector", "../x"]],
  ])("refuses %s", async (_what, args) => {
    const folder = workspace();
    const { code, stdout } = await mailtranche(["dkim", "new", ...args], { cwd: folder });
    expect([code, stdout, existsSync(join(folder, "dkim-keys"))]).toEqual([3, "", false]);
  });
});

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const message = [
  "From: Shop <info@shop.test>",
  "To: someone@partner.example",
  "Subject: Hello",
  "Date: Fri, 9 Oct 2026 09:00:00 +0200",
  "",
  "Good morning.",
  "",
].join("\r\n");

async function signed(options: { readonly domain?: string; readonly selector?: string } = {}): Promise<string> {
  const key = {
    signingDomain: options.domain ?? "shop.test",
    selector: options.selector ?? "s1",
    privateKey: pair.privateKey.export({ type: "pkcs8", format: "pem" }) as string,
  };
  const { signatures } = await dkimSign(message, { ...key, signTime: new Date("2026-10-09T07:00:00Z"), signatureData: [key] });
  return signatures + message;
}

describe("dkim verify", () => {
  const spki = pair.publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const zones = zoneFolder({ s1: `v=DKIM1; k=rsa; p=${spki}`, old: `v=DKIM1; h=sha1; p=${spki}`, gone: "v=DKIM1; p=" });
  const verify = async (text: string | Uint8Array, ...more: string[]) => {
    const folder = workspace({ "mail.eml": text });
    const args = more.length > 0 ? more : ["--resolver", `embedded:${zones}`];
    return mailtranche(["dkim", "verify", join(folder, "mail.eml"), "--now", "2026-10-09T10:00:00Z", ...args]);
  };

  test("a signature that holds is 0, and says whether it is aligned", async () => {
    const { code, stdout } = await verify(await signed());
    expect(stdout).toMatch(/pass {2}d=shop\.test s=s1 {2}rsa-sha256; rsa, 2048 bits\n$/);
    expect(code).toBe(0);
    const folder = workspace({ "mail.eml": await signed() });
    const { report } = await json(["dkim", "verify", join(folder, "mail.eml"), "--resolver", `embedded:${zones}`]);
    expect(report.signatures).toMatchObject([{ result: "pass", aligned: true }]);
  });

  test("line ends of the disk do not break it", async () => {
    expect((await verify((await signed()).replaceAll("\r\n", "\n"))).code).toBe(0);
  });

  test.each([
    ["a changed body", (text: string) => text.replace("Good", "Bad"), 1, "body hash"],
    ["a changed header", (text: string) => text.replace("Subject: Hello", "Subject: Hi"), 1, "bad signature"],
    ["no signature", (text: string) => text.slice(text.indexOf("From:")), 1, "not signed"],
    ["a signature without its tags", (text: string) => text.replace(/ d=shop\.test;/, ""), 1, "lacks a tag"],
  ])("%s", async (_what, change, wanted, says) => {
    const { code, stdout } = await verify(change(await signed()));
    expect([code, stdout.includes(says)], stdout).toEqual([wanted, true]);
  });

  test.each([
    ["a key that is revoked", "gone", 1, "revoked"],
    ["a key that admits only SHA-1, which the library lets pass", "old", 1, "h= admits only sha1"],
    ["a key that is not there", "none", 1, "no key"],
  ])("%s", async (_what, selector, wanted, says) => {
    const { code, stdout } = await verify(await signed({ selector }));
    expect([code, stdout.includes(says)], stdout).toEqual([wanted, true]);
  });

  test("a key that could not be looked up is 2", async () => {
    expect((await verify(await signed(), "--offline")).code).toBe(2);
    expect((await verify(await signed({ domain: "other.example" }))).code).toBe(2);
  });

  test("answers from a facts file verify the same", async () => {
    const facts = join(workspace(), "facts.json");
    expect((await verify(await signed(), "--resolver", `embedded:${zones}`, "--record-facts", facts)).code).toBe(0);
    expect((await verify(await signed(), "--facts", facts)).code).toBe(0);
  });

  test.each([
    ["an empty file", "", "is empty"],
    ["blank lines", "\r\n\r\n\r\n", "holds no message"],
    ["a picture", Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256), "holds no message"],
    ["a header of 50 MB", `From: a@shop.test\r\nX-Long: ${"x".repeat(50 * 1024 * 1024)}`, "more than 1 MB"],
    [
      "a hundred signatures",
      `${"DKIM-Signature: v=1; a=rsa-sha256; d=shop.test; s=s1; b=x; bh=x; h=from\r\n".repeat(100)}\r\n`,
      "100 signatures",
    ],
  ])("%s is no message: 3, with the reason", async (_what, content, says) => {
    const { code, stdout, stderr } = await verify(content);
    expect([code, stdout, stderr.includes(says)], stderr).toEqual([3, "", true]);
  });

  test("a header without an end is one all the same", async () => {
    expect((await verify("From: a@shop.test\r\nSubject: cut")).code).toBe(1);
  });

  test("a file that is not there, and a folder, are named", async () => {
    const missing = await mailtranche(["dkim", "verify", "no-such.eml", "--offline"]);
    expect([missing.code, missing.stderr]).toEqual([3, "mailtranche: no-such.eml does not exist\n"]);
    const folder = await mailtranche(["dkim", "verify", workspace(), "--offline"]);
    expect([folder.code, folder.stderr.includes("is a folder")]).toEqual([3, true]);
  });
});

function rsaKey(bits: number): string {
  return generateKeyPairSync("rsa", { modulusLength: bits }).publicKey.export({ type: "spki", format: "der" }).toString("base64");
}

function rsaRecord(bits: number): string {
  return `v=DKIM1; k=rsa; p=${rsaKey(bits)}`;
}

/** A folder for `embedded:` with shop.test and these key records. */
function zoneFolder(records: Readonly<Record<string, string>>): string {
  const folder = join(workspace(), "internet");
  mkdirSync(folder);
  const byte = (char: string) => (/["\\]|[^ -~]/.test(char) ? `\\${String(char.charCodeAt(0)).padStart(3, "0")}` : char);
  const quoted = (text: string) => (text.match(/[\s\S]{1,255}/g) ?? []).map((part) => `"${[...part].map(byte).join("")}"`).join(" ");
  const lines = Object.entries(records).map(([selector, text]) => `${selector}._domainkey 300 IN TXT ( ${quoted(text)} )`);
  const head = "$ORIGIN shop.test.\n@ 300 IN SOA ns.shop.test. host.shop.test. 1 7200 900 1209600 300\n@ 300 IN NS ns.shop.test.\n";
  writeFileSync(join(folder, "shop.test.zone"), `${head}${lines.join("\n")}\n`);
  return folder;
}
