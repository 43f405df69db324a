import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mailtranche } from "./run.ts";

let cwd = "";

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "mailtranche-transport-"));
  mkdirSync(join(cwd, "internet"));
  writeFileSync(
    join(cwd, "internet/shop.test.zone"),
    `$ORIGIN shop.test.
$TTL 300
@ SOA ns hostmaster 1 3600 600 86400 120
@ NS ns
@ MX 10 mx.new.test.
_mta-sts TXT "v=STSv1; id=1"
_smtp._tls TXT "v=TLSRPTv1; rua=mailto:tls@shop.test"
`,
  );
  writeFileSync(join(cwd, "internet/shop.test.mta-sts.txt"), "version: STSv1\nmode: enforce\nmx: *.old.test\nmax_age: 86400\n");
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const rows = (stdout: string) =>
  stdout
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row));
const rulesOf = (line: { findings: { rule: string }[] }) => line.findings.map(({ rule }) => rule);

test("inspect reads the policy when it is told to, and judges the MX by it; recorded, it says the same again", async () => {
  const asked = ["inspect", "shop.test", "--https", "--format", "jsonl"];
  const { stdout } = await mailtranche([...asked, "--resolver", "embedded:internet", "--record-facts", "facts.json"], { cwd });
  const [line] = rows(stdout);
  expect(line.mtaSts.policy).toMatchObject({ state: "known", mode: "enforce", mx: ["*.old.test"], maxAge: 86_400 });
  expect(rulesOf(line)).toContain("mta-sts/mx-not-covered");
  expect(JSON.parse(readFileSync(join(cwd, "facts.json"), "utf8")).documents).toMatchObject([{ status: 200, mediaType: "text/plain" }]);
  const [again] = rows((await mailtranche([...asked, "--facts", "facts.json"], { cwd })).stdout);
  expect([again.mtaSts, rulesOf(again)]).toEqual([line.mtaSts, rulesOf(line)]);
});

test("inspect stays with the DNS otherwise, and says so", async () => {
  const asked = ["inspect", "shop.test", "--resolver", "embedded:internet"];
  const [line] = rows((await mailtranche([...asked, "--format", "jsonl"], { cwd })).stdout);
  expect(line.mtaSts.policy).toBe("not-checked");
  expect(rulesOf(line)).not.toContain("mta-sts/mx-not-covered");
  expect((await mailtranche(asked, { cwd })).stdout).toContain("(policy not fetched)");
  expect((await mailtranche([...asked, "--https"], { cwd })).stdout).toContain("(policy: enforce, *.old.test, max_age 86400)");
});
