import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { CancellationTokenSource, type Hover } from "vscode-languageserver/node";
import type { PreflightResult, RenderStepResult, WorkspaceState } from "../../server/src/lsp/protocol.ts";
import { vscode } from "./capabilities.ts";
import { buildServer } from "./driver.ts";
import { PLAN, rewrite, SETTINGS, start, stopEditors } from "./session.ts";

beforeAll(buildServer);
afterEach(stopEditors);

/** A resolver that answers nothing and counts who knocks. */
async function listener() {
  let knocks = 0;
  const udp = createSocket("udp4").on("message", () => void knocks++);
  await new Promise<void>((resolve) => udp.bind(0, "127.0.0.1", resolve));
  const { port } = udp.address();
  const tcp = createServer((socket) => {
    knocks++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => tcp.listen(port, "127.0.0.1", resolve));
  return {
    port,
    knocks: () => knocks,
    close: async () => {
      await new Promise<void>((resolve) => udp.close(() => resolve()));
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
}

describe("the network", () => {
  test.each([
    ["an untrusted workspace", { trusted: false }],
    ["an editor that says offline", { trusted: true, offline: true }],
  ])("%s opens no socket, whatever is asked", async (_, initializationOptions) => {
    const resolver = await listener();
    try {
      const prepare = (folder: string) => rewrite(folder, SETTINGS, "embedded:../internet", `udp://127.0.0.1:${resolver.port}`);
      const editor = await start({ capabilities: vscode, initializationOptions, prepare });
      await editor.open(PLAN);
      await editor.finding(PLAN, "dkim/missing");
      const result = await editor.request<PreflightResult>("mailtranche/preflight");
      expect(result.complete).toBe(false);
      expect(result.verdicts.find(({ id }) => id === "pilot")?.verdict).toBe("HOLD");
      expect(await editor.request("mailtranche/liveRecord", { name: "northwind.example", type: "MX" })).toContain("not asked");
      const step = { runbook: "dkim-mismatch", step: "dig", index: 1, inputs: {} };
      expect((await editor.request<RenderStepResult>("mailtranche/renderStep", step)).problem).toContain("authoritative");
      expect((await editor.request<WorkspaceState>("mailtranche/state")).live).toBe(false);
      expect(resolver.knocks()).toBe(0);
    } finally {
      await resolver.close();
    }
  });

  test("a resolver that keeps silent keeps nobody waiting, and a preflight on it can be cancelled", async () => {
    const resolver = await listener();
    try {
      const prepare = (folder: string) => rewrite(folder, SETTINGS, "embedded:../internet", `udp://127.0.0.1:${resolver.port}`);
      const editor = await start({ capabilities: vscode, prepare });
      await editor.open(PLAN);
      await editor.finding(PLAN, "dkim/missing");
      await editor.until("a question", () => resolver.knocks() > 0);
      const progress: string[] = [];
      editor.connection.onNotification("$/progress", ({ value }: { value: { kind: string } }) => void progress.push(value.kind));
      const source = new CancellationTokenSource();
      const asked = editor.connection.sendRequest<PreflightResult>("mailtranche/preflight", { workDoneToken: "p1" }, source.token);
      await editor.until("progress", () => progress.includes("report"));
      const hover = await editor.request<Hover | null>("textDocument/hover", editor.about(PLAN, editor.at(PLAN, "soak: 24h")));
      expect(hover).not.toBeNull();
      source.cancel();
      expect((await asked).complete).toBe(false);
      await editor.until("the end of progress", () => progress.at(-1) === "end");
    } finally {
      await stopEditors();
      await resolver.close();
    }
  });
});
