import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { vscode } from "./capabilities.ts";
import { buildServer } from "./driver.ts";
import { original, PLAN, rewrite, start, stopEditors, ZONE } from "./session.ts";

beforeAll(buildServer);
afterEach(stopEditors);

test("in a large workspace the syntax of the text being typed comes first, beside what is known of the rest", async () => {
  const records = Array.from({ length: 6_000 }, (_, i) => `k${i}._domainkey IN TXT "v=DKIM1; p="\n`).join("");
  const prepare = (folder: string) => {
    writeFileSync(join(folder, ZONE), original(ZONE) + records);
    rewrite(folder, PLAN, "needs: [pilot]", "needs: [pilto]");
  };
  const editor = await start({ capabilities: vscode, initializationOptions: { trusted: false }, prepare });
  await editor.open(PLAN);
  await editor.finding(PLAN, "playbook/undefined-reference");
  const version = await editor.replace(PLAN, "stage: pilot", "stagge: pilot");
  const sets = () => editor.published.filter((one) => one.uri === editor.uri(PLAN) && one.version === version);
  await editor.until("two sets", () => sets().length > 1);
  const codes = sets().map(({ diagnostics }) => diagnostics.map(({ code }) => code));
  expect(codes[0]).toContain("playbook/schema");
  expect(codes[0]).toContain("playbook/undefined-reference");
  expect(codes[1]).toEqual(expect.arrayContaining(codes[0] ?? []));
  const moved = sets()[0]?.diagnostics.find(({ code }) => code === "playbook/undefined-reference");
  expect(moved && editor.textIn(PLAN, moved.range)).toBe("pilto");
});
