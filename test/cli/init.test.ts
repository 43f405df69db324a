import { createSocket } from "node:dgram";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mailtranche, root } from "./run.ts";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "mailtranche-init-"));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const resolver = ["--resolver", `embedded:${join(root, "examples/pilot/internet")}`, "--now", "2026-10-01T09:00:00Z"];
const platforms = ["--source", "imap", "--target", "google"];

describe("init", () => {
  test("writes a plan from live records that check and preflight read at once", async () => {
    const made = await mailtranche(["init", ...platforms, "--domain", "acme.example", ...resolver], { cwd });
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(await readdir(join(cwd, "mailtranche"))).toEqual([".gitignore", "migration.yaml"]);
    const text = await readFile(join(cwd, "mailtranche/migration.yaml"), "utf8");
    expect(text).toContain("roles: [send, receive]");
    expect(text).toContain("DMARC p=none");
    expect(text).toContain("  postmark: { service: postmark, domains: [acme.example] }");
    const checked = await mailtranche(["check", "--now", "2026-10-01T09:00:00Z"], { cwd });
    expect(checked.code).toBe(0);
    const judged = JSON.parse((await mailtranche(["preflight", ...resolver, "--format", "json"], { cwd })).stdout) as {
      tranches: { id: string }[];
    };
    expect(judged.tranches.map(({ id }) => id)).toEqual(["pilot", "final"]);
  });

  test("Ctrl-C while it looks writes nothing", async () => {
    // Nobody listens there: the questions wait for their time limit.
    const silent = createSocket("udp4");
    await new Promise<void>((bound) => silent.bind(0, "127.0.0.1", () => bound()));
    let asked = false;
    silent.once("message", () => {
      asked = true;
    });
    const args = ["init", "cut", ...platforms, "--domain", "a.test", "--resolver", `udp://127.0.0.1:${silent.address().port}`];
    const ended = await mailtranche([...args, "--timeout", "20s"], { cwd, interruptWhen: () => asked });
    silent.close();
    expect(ended).toMatchObject({ code: 3, stdout: "" });
    expect(ended.stderr).toContain("nothing was written");
    expect(await readdir(cwd)).not.toContain("cut");
  });

  test("never writes over a plan", async () => {
    const before = await readFile(join(cwd, "mailtranche/migration.yaml"), "utf8");
    const again = await mailtranche(["init", ...platforms, "--domain", "other.example", "--offline"], { cwd });
    expect(again.code).toBe(3);
    expect(again.stderr).toBe("mailtranche: mailtranche/migration.yaml exists already: it is left as it is\n");
    expect(await readFile(join(cwd, "mailtranche/migration.yaml"), "utf8")).toBe(before);
  });

  test("a domain that nobody answers for is written as not looked at, and ends with 2", async () => {
    const made = await mailtranche(["init", "lost", ...platforms, "--domain", "nowhere.test", ...resolver], { cwd });
    expect(made.code).toBe(2);
    expect(made.stdout).toContain("Nobody answered for nowhere.test");
    expect(await readFile(join(cwd, "lost/mailtranche/migration.yaml"), "utf8")).toContain("nobody looked at its live records yet");
  });

  test.each([
    [["init", "x", "--target", "google", "--domain", "a.test"], "name the platform: --source exchange|microsoft365"],
    [["init", "x", "--source", "gogle", "--target", "google", "--domain", "a.test"], "gogle is no platform; did you mean google?"],
    [["init", "x", ...platforms], "name a domain of yours: --domain example.com"],
    [["init", "x", ...platforms, "--domain", "not a name"], "not a name is no domain name"],
    [["init", "x", ...platforms, "--domain", "a.test", "--timezone", "Europe/Berln"], "--timezone Europe/Berln is no time zone"],
  ])("%j is refused in words, and nothing is written", async (args, message) => {
    const { code, stderr } = await mailtranche(args, { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain(message);
    expect(await readdir(cwd)).not.toContain("x");
  });
});
