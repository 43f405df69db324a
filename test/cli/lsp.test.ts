import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleCopy, mailtranche, root } from "./run.ts";

const message = (body: object) => {
  const text = JSON.stringify({ jsonrpc: "2.0", ...body });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

test("lsp --stdio answers a client and ends when it leaves", async () => {
  // Builds it where nothing is built yet.
  await mailtranche(["--version"]);
  const cwd = exampleCopy("pilot");
  const child = spawn(process.execPath, [join(root, "server/dist/cli.js"), "lsp", "--stdio", "--offline"], { cwd });
  let out = "";
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const answered = new Promise<void>((done) =>
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('"capabilities"')) done();
    }),
  );
  child.stdin.write(
    message({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: `file://${cwd}`, capabilities: {} } }),
  );
  await answered;
  child.stdin.write(message({ method: "initialized", params: {} }));
  child.stdin.write(message({ id: 2, method: "shutdown" }));
  child.stdin.write(message({ method: "exit" }));
  expect(await ended).toBe(0);
  expect(out).not.toContain("internal error");
});
