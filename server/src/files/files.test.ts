import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { languageOf, readTextFile, readWorkspaceFiles, saveText, workspaceRoot } from "./index.ts";

const folders: string[] = [];

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "mailtranche-files-"));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

const playbook = (more = "") => `apiVersion: mailtranche/v1\nkind: Playbook\nid: p\ntitle: P\n${more}`;

async function paths(root: string, ...starts: string[]) {
  const read = await readWorkspaceFiles({ root, starts: starts.length > 0 ? starts : ["."] });
  return read.files.map(({ path }) => path);
}

describe("languageOf", () => {
  test.each([
    ["/x/mailtranche/migration.yaml", "mailtranche"],
    ["/x/mailtranche/zones/deep/er/a.yml", "mailtranche"],
    ["/x/a.mailtranche.yaml", "mailtranche"],
    ["/x/mailtranche/.github/workflows/ci.yaml", undefined],
    ["/x/mailtranche/other.yaml", undefined],
    ["/x/migration.yaml", undefined],
    ["/x/mailtranche/data/a.yaml", undefined],
    ["/x/a.zone", "dns-zone"],
    ["/x/web/mta-sts.shop.test/.well-known/mta-sts.txt", "mta-sts"],
    ["/x/web/shop.test.mta-sts.txt", "mta-sts"],
    ["/x/web/mta-sts.txt", undefined],
    ["/x/web/.well-known/security.txt", undefined],
  ])("%s is %s", (path, language) => expect(languageOf(path)).toBe(language));
});

test("a pipe that nobody writes to is no file, and nobody waits for it", async () => {
  const root = folder({ "a.zone": "x" });
  execFileSync("mkfifo", [join(root, "b.zone")]);
  expect(await readTextFile(join(root, "b.zone"))).toEqual({ ok: false, why: "is no regular file" });
  expect(await paths(root)).toEqual(["a.zone"]);
});

describe("readWorkspaceFiles", () => {
  test("finds documents below a folder, and leaves alone what is generated, fetched or hidden", async () => {
    const root = folder({
      "mailtranche/migration.yaml": playbook(),
      "mailtranche/zones/a.yaml": "x",
      "mailtranche/other.yaml": "x",
      "sub/b.mailtranche.yml": "x",
      "node_modules/m/c.mailtranche.yaml": "x",
      ".git/d.mailtranche.yaml": "x",
      "data/e.mailtranche.yaml": "x",
      "unnamed.zone": "x",
    });
    expect(await paths(root)).toEqual(["mailtranche/migration.yaml", "mailtranche/zones/a.yaml", "sub/b.mailtranche.yml"]);
  });

  test("reads zone files that the playbook or its Settings name, also outside", async () => {
    const root = folder({
      "w/mailtranche/migration.yaml": playbook("domains:\n  a.test: { zone: zones/a.zone }\n"),
      "w/mailtranche/zones/a.zone": "1",
      "w/mailtranche/zones/unnamed.zone": "2",
      "w/mailtranche/settings.yaml": "apiVersion: mailtranche/v1\nkind: Settings\nid: s\nzones: [../../dns/**/*.db]\n",
      "dns/x/b.db": "3",
      "dns/x/b.txt": "4",
    });
    expect(await paths(root, "w")).toEqual([
      "dns/x/b.db",
      "w/mailtranche/migration.yaml",
      "w/mailtranche/settings.yaml",
      "w/mailtranche/zones/a.zone",
    ]);
    expect((await paths(join(root, "w"))).filter((path) => path.startsWith("../"))).toEqual(["../dns/x/b.db"]);
  });

  test("reads what the playbook uses from elsewhere", async () => {
    const root = folder({
      "w/mailtranche/migration.yaml": playbook("use: [../../shared/*.yaml]\n"),
      "shared/gates.yaml": "apiVersion: mailtranche/v1\nkind: Gate\nid: g\n",
    });
    expect(await paths(root, "w")).toEqual(["shared/gates.yaml", "w/mailtranche/migration.yaml"]);
  });

  test("a folder without documents gives its zone files", async () => {
    expect(await paths(folder({ "a.zone": "", "sub/b.zone": "", "c.txt": "" }))).toEqual(["a.zone", "sub/b.zone"]);
  });

  test("a file is read with the playbook around it, and is what is asked about", async () => {
    const root = folder({ "mailtranche/migration.yaml": playbook(), "mailtranche/gates/g.yaml": "x", "mailtranche/inventory/a.csv": "" });
    const read = await readWorkspaceFiles({ root, starts: ["mailtranche/gates/g.yaml"] });
    expect(read.files.map(({ path }) => path)).toEqual(["mailtranche/gates/g.yaml", "mailtranche/migration.yaml"]);
    expect(read.focus).toEqual(["mailtranche/gates/g.yaml"]);
    expect((await readWorkspaceFiles({ root, starts: ["mailtranche/gates"] })).focus).toEqual(["mailtranche/gates/"]);
    expect((await readWorkspaceFiles({ root, starts: ["mailtranche/inventory"] })).focus).toEqual([]);
  });

  test("reads the MTA-STS policies that lie there or that a domain names, and of a hidden folder nothing else", async () => {
    const domains = "domains: { shop.test: { roles: [receive], mtaSts: ../web/policy.txt } }";
    const root = folder({
      "mailtranche/migration.yaml": `${playbook()}\n${domains}\n`,
      "mailtranche/web/other.test.mta-sts.txt": "version: STSv1",
      "web/policy.txt": "version: STSv1",
      "web/mta-sts.a.test/.well-known/mta-sts.txt": "version: STSv1",
      "web/mta-sts.a.test/.well-known/security.txt": "x",
    });
    const read = await readWorkspaceFiles({ root, starts: ["."] });
    expect(read.files.filter(({ language }) => language === "mta-sts").map(({ path }) => path)).toEqual([
      "mailtranche/web/other.test.mta-sts.txt",
      "web/mta-sts.a.test/.well-known/mta-sts.txt",
      "web/policy.txt",
    ]);
    expect(read.files).toHaveLength(4);
  });

  test("a repository is a border: what lies above belongs to somebody else", async () => {
    const root = folder({ "mailtranche/migration.yaml": playbook(), "repo/.git/HEAD": "", "repo/a.zone": "" });
    expect(await paths(join(root, "repo"), "a.zone")).toEqual(["a.zone"]);
  });

  test("an open document wins over the disk", async () => {
    const root = folder({ "mailtranche/migration.yaml": playbook() });
    const { files } = await readWorkspaceFiles({
      root,
      starts: ["."],
      openText: (path) => (path.endsWith("migration.yaml") ? "open" : undefined),
    });
    expect(files.map(({ text }) => text)).toEqual(["open"]);
  });

  test("a named file that is not there is unreadable, not forgotten", async () => {
    const root = folder({ "mailtranche/migration.yaml": playbook("domains:\n  a.test: { zone: zones/gone.zone }\n") });
    const { unreadable } = await readWorkspaceFiles({ root, starts: ["."] });
    expect(unreadable).toEqual([{ path: "mailtranche/zones/gone.zone", why: "does not exist" }]);
  });

  test("an origin given by hand goes to zone files only", async () => {
    const root = folder({ "mailtranche/migration.yaml": playbook("domains:\n  a.test: { zone: a.zone }\n"), "mailtranche/a.zone": "" });
    const { files } = await readWorkspaceFiles({ root, starts: ["."], origin: "a.test" });
    expect(files.map(({ path, origin }) => [path, origin])).toEqual([
      ["mailtranche/a.zone", "a.test"],
      ["mailtranche/migration.yaml", undefined],
    ]);
  });

  test("folders that lead back to themselves are entered once", async () => {
    const root = folder({ "mailtranche/migration.yaml": playbook() });
    symlinkSync("..", join(root, "mailtranche/zones"));
    symlinkSync("nowhere", join(root, "dangling.mailtranche.yaml"));
    const read = await readWorkspaceFiles({ root, starts: ["."] });
    expect(read.files.map(({ path }) => path)).toEqual(["mailtranche/migration.yaml"]);
    expect(read.unreadable).toEqual([{ path: "dangling.mailtranche.yaml", why: "does not exist" }]);
  });

  test("starts that are nothing we read are named", async () => {
    const { rejected } = await readWorkspaceFiles({ root: folder({ "a.json": "" }), starts: ["a.json", "gone"] });
    expect(rejected.map(({ path }) => path)).toEqual(["a.json", "gone"]);
  });
});

describe("workspaceRoot", () => {
  test("is the working directory, or the playbook's folder around it", async () => {
    const root = folder({ "w/mailtranche/migration.yaml": playbook(), "w/mailtranche/zones/a.zone": "", "other/b.zone": "" });
    const inside = join(root, "w/mailtranche/zones");
    expect(await workspaceRoot(root, ["w"])).toBe(root);
    expect(await workspaceRoot(inside, ["."])).toBe(join(root, "w/mailtranche"));
    expect(await workspaceRoot(inside, ["a.zone", "gone"])).toBe(join(root, "w/mailtranche"));
    expect(await workspaceRoot(join(root, "other"), ["../w"])).toBe(join(root, "other"));
  });
});

describe("saveText", () => {
  test("leaves no half file: on trouble the old text stays, and nothing lies about", async () => {
    const root = folder({ "a.txt": "old" });
    expect(await saveText(join(root, "a.txt"), "new", "other")).toMatch(/changed while/);
    expect(readFileSync(join(root, "a.txt"), "utf8")).toBe("old");
    expect(await saveText(join(root, "gone.txt"), "new", "")).toBe("does not exist");
    expect(readdirSync(root)).toEqual(["a.txt"]);
  });

  test("keeps mode and byte order mark", async () => {
    const root = folder({ "a.txt": "\uFEFFold" });
    chmodSync(join(root, "a.txt"), 0o604);
    expect(await saveText(join(root, "a.txt"), "new", "old")).toBeUndefined();
    expect(readFileSync(join(root, "a.txt"), "utf8")).toBe("\uFEFFnew");
    expect(statSync(join(root, "a.txt")).mode & 0o777).toBe(0o604);
  });
});

describe("readTextFile", () => {
  test("never throws, whatever lies there", async () => {
    const root = folder({ "a.txt": "\uFEFFa" });
    expect(await readTextFile(join(root, "a.txt"))).toEqual({ ok: true, text: "a", bom: true });
    expect(await readTextFile(root)).toEqual({ ok: false, why: "is a folder, not a file" });
    expect(await readTextFile("/dev/zero")).toEqual({ ok: false, why: "is no regular file" });
    expect(await readTextFile(join(root, "a.txt/b"))).toEqual({ ok: false, why: "does not exist" });
  });
});
