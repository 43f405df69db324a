import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CompletionItem } from "vscode-languageserver/node";
import type {
  PreflightResult,
  RecordName,
  RenderStepResult,
  RuleSummary,
  TreeComponent,
  WorkspaceState,
} from "../../server/src/lsp/protocol.ts";
import { neovim, vscode } from "./capabilities.ts";
import { buildServer } from "./driver.ts";
import { PLAN, start, stopEditors } from "./session.ts";

beforeAll(buildServer);
afterEach(stopEditors);

describe("what the client's views ask", () => {
  test("the state has three verdicts, their reasons and the steps of the runbooks", async () => {
    const editor = await start({ capabilities: vscode });
    await editor.until("a live result", () => editor.stateChanges >= 2);
    const state = await editor.request<WorkspaceState>("mailtranche/state");
    const verdicts = Object.fromEntries(state.playbooks.flatMap(({ tranches }) => tranches.map(({ id, verdict }) => [id, verdict])));
    expect(verdicts).toMatchObject({ pilot: "GO", "high-volume": "NO-GO", "scale-1": "HOLD" });
    expect(state).toMatchObject({ live: true, trusted: true, worst: "NO-GO", fixedClock: "2026-10-09T07:00:00Z" });
    const stopped = state.playbooks[0]?.tranches.find(({ id }) => id === "high-volume");
    expect(stopped).toMatchObject({ blockers: 1, mailboxes: 38 });
    expect(stopped?.categories.find(({ category }) => category === "authentication")).toMatchObject({ interval: "5", limit: 3 });
    // Asked after every edit, so what lies below a category is no part of it: of a large plan that is millions of rows.
    expect(Object.keys(stopped?.categories[0] ?? {}).sort()).toEqual(["category", "hi", "interval", "limit", "lo"]);
    const params = { playbook: "northwind-m365", tranche: "high-volume", category: "authentication" };
    const components = await editor.request<TreeComponent[]>("mailtranche/components", params);
    expect(components[0]).toMatchObject({ interval: "5" });
    const findings = components.flatMap((component) => component.findings);
    expect(findings.find(({ score }) => score === 5)).toMatchObject({ owner: "Paul Ott" });
    expect(await editor.request("mailtranche/components", { ...params, tranche: "gone" })).toEqual([]);
    expect(state.runbooks.find(({ id }) => id === "dns-propagation")?.steps.find(({ id }) => id === "serials")).toMatchObject({
      verb: "run",
      shell: "sh",
    });
  });

  test("a preflight gives the scorecard and reports its progress", async () => {
    const editor = await start({ capabilities: vscode });
    const progress: string[] = [];
    editor.connection.onNotification("$/progress", ({ value }: { value: { kind: string } }) => void progress.push(value.kind));
    const tranches = [{ playbook: "northwind-m365", id: "high-volume" }];
    const result = await editor.request<PreflightResult>("mailtranche/preflight", { tranches, workDoneToken: 7 });
    expect(result).toMatchObject({ complete: true, verdicts: [{ id: "high-volume", verdict: "NO-GO" }] });
    expect(result.report).toMatch(/high-volume.*NO-GO/);
    await editor.until("progress", () => progress.at(-1) === "end");
    expect(progress[0]).toBe("begin");
  });

  test("rules, pages, names and live records", async () => {
    const editor = await start({ capabilities: vscode });
    const rules = await editor.request<RuleSummary[]>("mailtranche/rules");
    expect(rules.length).toBeGreaterThanOrEqual(32);
    expect(await editor.request("mailtranche/explain", { rule: "dkim/missing" })).toMatch(/^# dkim\/missing\n\n.*authentication 5/s);
    await expect(editor.request("mailtranche/explain", { rule: "dkim/mising" })).rejects.toThrow(/did you mean dkim\/missing/);
    const names = await editor.request<RecordName[]>("mailtranche/recordNames");
    expect(names).toContainEqual(expect.objectContaining({ name: "northwind.example", type: "MX" }));
    const record = await editor.request<string>("mailtranche/liveRecord", { name: "northwind.example", type: "mx" });
    expect(record).toMatch(/Resolver\n {2}10 mail\.northwind\.example[\s\S]*Authoritative\n {2}10 mail[\s\S]*In the files/);
    await expect(editor.request("mailtranche/liveRecord", { name: "", type: "MX; id" })).rejects.toThrow();
  });

  test("a step is rendered with quoted values, once for each server of the domain", async () => {
    const editor = await start({ capabilities: vscode });
    const render = (runbook: string, step: string, index: number, inputs: object) =>
      editor.request<RenderStepResult>("mailtranche/renderStep", { runbook, step, index, inputs });
    expect((await render("dns-propagation", "serials", 1, {})).commands).toEqual(["dig +nssearch northwind.example"]);
    expect((await render("dns-propagation", "serials", 1, { name: "a.test; id" })).commands).toEqual(["dig +nssearch 'a.test; id'"]);
    expect((await render("dns-propagation", "serials", 1, { name: "a\nid" })).problem).toMatch(/line break/);
    expect((await render("auth-failures", "smtp", 3, {})).missing).toEqual([{ name: "user", type: "email", default: null }]);
    const dig = await render("dkim-mismatch", "dig", 1, {});
    expect(dig.commands.map((command) => /@(\S+)/.exec(command)?.[1]?.replace(/\.$/, ""))).toEqual([
      "ns1.northwind.example",
      "ns2.northwind.example",
    ]);
    expect((await render("dkim-mismatch", "enable", 7, {})).commands[0]).toBe(
      "Set-DkimSigningConfig -Identity 'northwind.example' -Enabled $true",
    );
    await expect(render("dkim-mismatch", "none", 99, {})).rejects.toThrow(/no such step/);
  });

  test("requests that make no sense are refused, and the server goes on", async () => {
    const editor = await start({ capabilities: vscode });
    await expect(editor.request("mailtranche/renderStep", {})).rejects.toThrow();
    await expect(editor.request("mailtranche/nothing")).rejects.toThrow();
    expect(
      await editor.request("textDocument/hover", { textDocument: { uri: "untitled:x" }, position: { line: 0, character: 0 } }),
    ).toBeNull();
    expect(await editor.request<CompletionItem[]>("textDocument/completion", editor.about("README.md", { line: 9, character: 9 }))).toEqual(
      [],
    );
    expect((await editor.request<RuleSummary[]>("mailtranche/rules")).length).toBeGreaterThan(0);
  });

  test("levels of the user lower what is shown and never a score", async () => {
    const initializationOptions = { trusted: true, rules: { "dkim/missing": "hint", "dns/drift-from-source": "none" } };
    const editor = await start({ capabilities: vscode, initializationOptions });
    const found = await editor.finding(PLAN, "dkim/missing");
    expect(found.severity).toBe(4);
    await editor.until("a live result", () => editor.stateChanges >= 2);
    expect(editor.published.flatMap(({ diagnostics }) => diagnostics).some(({ code }) => code === "dns/drift-from-source")).toBe(false);
    const state = await editor.request<WorkspaceState>("mailtranche/state");
    expect(state.playbooks[0]?.tranches.find(({ id }) => id === "high-volume")?.verdict).toBe("NO-GO");
  });

  test("a single file outside of every folder is checked on its own", async () => {
    const editor = await start({ capabilities: neovim });
    const outside = join(editor.folder, "..", `outside-${process.pid}.zone`);
    writeFileSync(outside, '$ORIGIN a.test.\n@ IN TXT "open\n');
    try {
      const uri = `file://${outside}`;
      await editor.connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "dns-zone", version: 3, text: readFileSync(outside, "utf8") },
      });
      await editor.until("a finding", () =>
        editor.published.some((one) => one.uri === uri && one.version === 3 && one.diagnostics.length > 0),
      );
      await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      await editor.until("none left", () => editor.published.filter((one) => one.uri === uri).at(-1)?.diagnostics.length === 0);
    } finally {
      rmSync(outside);
    }
  });
});
