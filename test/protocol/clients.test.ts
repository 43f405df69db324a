import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ClientCapabilities, CompletionItem, DocumentSymbol, Hover, SymbolInformation } from "vscode-languageserver/node";
import { clients } from "./capabilities.ts";
import { buildServer } from "./driver.ts";
import { actionsAt, applyAction, original, PLAN, rewrite, start, stopEditors, ZONE } from "./session.ts";

beforeAll(buildServer);
afterEach(stopEditors);

describe.each<readonly [string, ClientCapabilities, string]>(clients)("with %s", (_, capabilities, encoding) => {
  const { completion, documentSymbol, synchronization } = capabilities.textDocument ?? {};
  const snippets = completion?.completionItem?.snippetSupport === true;

  test("nothing is registered at run time that the client does not offer to register", async () => {
    const editor = await start({ capabilities });
    await editor.open(PLAN);
    await editor.finding(PLAN, "dkim/missing");
    const watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const offered = [
      ...(watches ? ["workspace/didChangeWatchedFiles"] : []),
      ...(synchronization?.dynamicRegistration ? ["textDocument/"] : []),
    ];
    expect(editor.registrations.filter((method) => !offered.some((one) => method.startsWith(one)))).toEqual([]);
    expect(editor.registrations.includes("workspace/didChangeWatchedFiles")).toBe(watches);
  });

  test("positions are those that were agreed, after letters of any width", async () => {
    const prepare = (folder: string) => {
      rewrite(folder, PLAN, "Jonas Weil", "J\u00f6n\u{1f4ec}s Weil");
      rewrite(folder, PLAN, "role: migration-lead, email", "rolle: migration-lead, email");
    };
    const editor = await start({ capabilities, prepare });
    expect(editor.initialized.capabilities.positionEncoding).toBe(encoding);
    await editor.open(PLAN);
    const finding = await editor.finding(PLAN, "playbook/schema");
    expect(editor.textIn(PLAN, finding.range)).toBe("rolle");
    await editor.replace(PLAN, "rolle", "role");
    await editor.clean(PLAN, "playbook/schema");
  });

  test("a live fault is underlined at its selector with score and the tranche it stops, after the static ones and without taking them back", async () => {
    const prepare = (folder: string) => rewrite(folder, PLAN, "needs: [pilot]", "needs: [pilto]");
    const editor = await start({ capabilities, prepare });
    await editor.open(PLAN);
    const dkim = await editor.finding(PLAN, "dkim/missing");
    expect(dkim.message).toMatch(/\[authentication 5, stops [^\]]*high-volume[^\]]*\]$/);
    expect(editor.textIn(PLAN, dkim.range)).toBe("sf1");
    expect(dkim.source).toBe("mailtranche");
    await editor.until("the live set", () =>
      editor.shown(PLAN).some(({ code, message }) => code === "dkim/missing" && String(message).includes("live")),
    );
    expect((await editor.finding(PLAN, "dkim/missing")).message).toContain("(in the files and in live DNS)");
    const sets = editor.published.filter(({ uri }) => uri === editor.uri(PLAN));
    expect(sets.every(({ version }) => version === 1)).toBe(true);
    // Later stages add; what an earlier stage said stays.
    expect(sets.every(({ diagnostics }) => diagnostics.some(({ code }) => code === "playbook/undefined-reference"))).toBe(true);
    expect(sets[0]?.diagnostics.some(({ code }) => code === "risk/component-unchecked")).toBe(false);
  });

  test("every published set belongs to the version that is open, while typing", async () => {
    const editor = await start({ capabilities });
    await editor.open(PLAN);
    await editor.finding(PLAN, "dkim/missing");
    for (const word of ["pilo", "pil", "pi", "p", ""])
      await editor.replace(PLAN, /needs: \[(p\w*)\]/.exec(editor.text(PLAN))?.[0] ?? "", `needs: [${word}]`);
    const last = await editor.replace(PLAN, "needs: []", "needs: [pilto]");
    await editor.finding(PLAN, "playbook/undefined-reference");
    expect(editor.lastPublished(PLAN)?.version).toBe(last);
    const versions = editor.published.filter(({ uri }) => uri === editor.uri(PLAN)).map(({ version }) => version ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  });

  test("a quick fix gives back the text byte for byte, and the check after it is clean", async () => {
    const prepare = (folder: string) => rewrite(folder, PLAN, "needs: [pilot]", "needs: [pilto]");
    const editor = await start({ capabilities, prepare });
    await editor.open(PLAN);
    await editor.finding(PLAN, "playbook/undefined-reference");
    await applyAction(editor, await actionsAt(editor, PLAN, "pilto"), /pilot/);
    expect(editor.text(PLAN)).toBe(original(PLAN));
    await editor.clean(PLAN, "playbook/undefined-reference");
  });

  test("completion offers keys with their defaults and ids of the workspace, with snippets only where they are known", async () => {
    const editor = await start({ capabilities });
    await editor.open(PLAN);
    const ids = await editor.request<CompletionItem[]>(
      "textDocument/completion",
      editor.about(PLAN, editor.at(PLAN, "needs: [high", true)),
    );
    // In the order of the plan, and without the tranche itself.
    expect([...ids].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1)).map(({ label }) => label)).toEqual([
      "pilot",
      "high-volume",
      "regulated",
      "final",
    ]);
    const item = ids.find(({ label }) => label === "pilot");
    if (!item?.textEdit || !("range" in item.textEdit)) throw new Error("no edit");
    expect(editor.textIn(PLAN, item.textEdit.range)).toBe("high-volume");
    await editor.replace(PLAN, "    warmup: m365-ramp\n", "    warmup: m365-ramp\n    \n");
    const keys = await editor.request<CompletionItem[]>(
      "textDocument/completion",
      editor.about(PLAN, editor.at(PLAN, "m365-ramp\n    ", true)),
    );
    expect(keys.map(({ label }) => label)).toContain("rollback");
    expect(keys.map(({ label }) => label)).not.toContain("stage");
    expect(keys.some(({ documentation }) => documentation !== undefined)).toBe(true);
    expect(keys.some(({ insertTextFormat }) => insertTextFormat === 2)).toBe(snippets);
    expect(keys.every(({ textEdit }) => snippets || !textEdit?.newText.includes("$0"))).toBe(true);
  });

  test("hover explains the field, the finding with its arithmetic and page, and the terms of a record", async () => {
    const editor = await start({ capabilities });
    await editor.open(PLAN);
    await editor.open(ZONE);
    await editor.until("a live set", () => editor.shown(PLAN).some(({ message }) => String(message).includes("and in live DNS")));
    const at = async (path: string, marker: string) => {
      const hover = await editor.request<Hover | null>("textDocument/hover", editor.about(path, editor.at(path, marker)));
      return typeof hover?.contents === "object" && "value" in hover.contents ? hover.contents.value : "";
    };
    expect(await at(PLAN, "soak: 24h")).toMatch(/soak/);
    const finding = await at(PLAN, "sf1]");
    expect(finding).toContain("dkim/missing");
    expect(finding).toMatch(/- risk: `authentication 5, component dkim`/);
    expect(finding).toMatch(/high-volume \(NO-GO\): authentication is 5.*the limit is 3: 5 > 3 stops it/);
    expect(finding).toMatch(/nxdomain/);
    expect(finding).toMatch(/- source: /);
    const spf = await at(ZONE, '"v=spf1 ip4:192.0.2.25');
    expect(spf).toMatch(/`include:spf.protection.outlook.com` pass where SPF of .* passes \(1 lookup\)/);
    expect(spf).toMatch(/`-all` everything else: fail/);
    expect(await at(ZONE, '"v=DMARC1; p=none')).toMatch(/`p=none` Policy for mail of this domain that fails: deliver as usual/);
  });

  test("symbols have the shape that the client knows", async () => {
    const editor = await start({ capabilities });
    await editor.open(PLAN);
    await editor.open(ZONE);
    const symbols = await editor.request<(DocumentSymbol | SymbolInformation)[]>("textDocument/documentSymbol", editor.about(PLAN));
    const tranches = symbols.find(({ name }) => name === "tranches");
    if (documentSymbol?.hierarchicalDocumentSymbolSupport) {
      expect((tranches as DocumentSymbol).children?.map(({ name }) => name)).toEqual([
        "pilot",
        "high-volume",
        "scale-1",
        "regulated",
        "final",
      ]);
    } else {
      expect(symbols.find(({ name }) => name === "high-volume")).toMatchObject({
        containerName: "tranches",
        location: { uri: editor.uri(PLAN) },
      });
      expect(symbols.some((symbol) => "children" in symbol)).toBe(false);
    }
    const records = await editor.request<{ name: string }[]>("textDocument/documentSymbol", editor.about(ZONE));
    expect(records.some(({ name }) => /^selector1\._domainkey\.northwind\.example\.? CNAME$/.test(name))).toBe(true);
  });

  test("half-typed text is answered everywhere without an error", async () => {
    const editor = await start({ capabilities });
    await editor.open(PLAN);
    const text = original(PLAN);
    for (let end = 0; end < text.length; end += 331) {
      await editor.setText(PLAN, text.slice(0, end));
      const here = editor.about(PLAN, editor.position(PLAN, end));
      await Promise.all([
        editor.request("textDocument/completion", here),
        editor.request("textDocument/hover", here),
        editor.request("textDocument/documentSymbol", editor.about(PLAN)),
        editor.request("textDocument/codeAction", {
          ...editor.about(PLAN),
          range: { start: editor.position(PLAN, 0), end: editor.position(PLAN, end) },
          context: { diagnostics: [] },
        }),
      ]);
    }
    expect(editor.logged.filter((line) => /failed|unexpected/.test(line))).toEqual([]);
  });
});
