import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { vscode } from "./capabilities.ts";
import { buildServer } from "./driver.ts";
import { actionsAt, applyAction, PLAN, rewrite, start, stopEditors, ZONE } from "./session.ts";

beforeAll(buildServer);
afterEach(stopEditors);

describe("fixes", () => {
  test("everything that is safe is fixed in one sweep, nothing else is, and the check after it is clean", async () => {
    const prepare = (folder: string) => {
      rewrite(
        folder,
        ZONE,
        '"v=DMARC1; p=none; rua=mailto:dmarc@northwind.example"',
        "v=DMARC1; p=none; rua=mailto:dmarc@northwind.example",
      );
      rewrite(folder, ZONE, "zendesk1._domainkey.zendesk.com.", "zendesk1._domainkey.zendesk.com");
    };
    const editor = await start({ capabilities: vscode, prepare });
    await editor.open(ZONE);
    await editor.finding(ZONE, "zone/unquoted-semicolon");
    const actions = await actionsAt(editor, ZONE, "v=DMARC1", ["source.fixAll"]);
    expect(actions.map(({ kind }) => kind)).toEqual(["source.fixAll.mailtranche"]);
    await applyAction(editor, actions, /safe/);
    await editor.clean(ZONE, "zone/unquoted-semicolon");
    expect(editor.text(ZONE)).toContain('"v=DMARC1; p=none; rua=mailto:dmarc@northwind.example"');
    // The missing dot may be meant: that fix is offered one by one.
    expect(editor.text(ZONE)).toMatch(/zendesk1\._domainkey\.zendesk\.com$/m);
    expect(await actionsAt(editor, ZONE, "zendesk1", ["refactor"])).toEqual([]);
    expect(await actionsAt(editor, ZONE, "zendesk1", ["source.fixAll"])).toEqual([]);
  });

  test.each([
    [
      PLAN,
      "needs: [pilot]",
      "needs: [pilto]",
      "pilto",
      "playbook/undefined-reference",
      "# mailtranche-ignore playbook/undefined-reference -- ",
    ],
    [
      ZONE,
      "zendesk1._domainkey.zendesk.com.",
      "zendesk1._domainkey.zendesk.com",
      "zendesk1._domainkey.zendesk.com",
      "zone/missing-trailing-dot",
      "; mailtranche-ignore zone/missing-trailing-dot -- ",
    ],
  ])("a finding of %s is hidden by a comment that an action writes", async (path, from, to, marker, rule, comment) => {
    const editor = await start({ capabilities: vscode, prepare: (folder) => rewrite(folder, path, from, to) });
    await editor.open(path);
    await editor.finding(path, rule);
    const before = editor.text(path).split("\n").length;
    await applyAction(editor, await actionsAt(editor, path, marker), new RegExp(`^Hide ${rule}`));
    expect(editor.text(path)).toContain(comment);
    expect(editor.text(path).split("\n").length).toBe(before + 1);
    await editor.clean(path, rule);
  });
});
