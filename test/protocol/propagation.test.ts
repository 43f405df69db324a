// Show Propagation: servers of a laboratory on the loopback, asked by the built server.

import { createSocket } from "node:dgram";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver/node";
import { type Lab, laboratory } from "../../server/src/lookup/testing/lab.ts";
import type { RecordName } from "../../server/src/lsp/protocol.ts";
import { vscode } from "./capabilities.ts";
import { buildServer, Editor } from "./driver.ts";

const root =
  "$ORIGIN .\n@ 300 SOA a h 1 1 1 1 60\n@ 300 NS a\na 300 A 127.0.1.12\nnorthwind-legacy.example. 300 NS ns1.northwind-legacy.example.\nnorthwind-legacy.example. 300 NS ns2.northwind-legacy.example.\nns1.northwind-legacy.example. 300 A 127.0.1.13\nns2.northwind-legacy.example. 300 A 127.0.1.14\n";
const zone = (serial: number, mx: string) => `$ORIGIN northwind-legacy.example.
@ 600 SOA ns1 h ${serial} 1 1 1 120
@ 600 NS ns1
@ 600 NS ns2
ns1 600 A 127.0.1.13
ns2 600 A 127.0.1.14
@ 900 MX ${mx}
`;
const SETTINGS = "mailtranche/settings.yaml";
const LEGACY = "mailtranche/zones/northwind-legacy.zone";
const MX = { name: "northwind-legacy.example", type: "MX" };
let lab: Lab;
const editors: Editor[] = [];
beforeAll(async () => {
  buildServer();
  lab = await laboratory({
    "127.0.1.12": { "root.zone": root },
    "127.0.1.13": { "z.zone": zone(2, "0 .") },
    "127.0.1.14": { "z.zone": zone(1, "10 old") },
  });
});
afterAll(() => lab.close());
afterEach(async () => {
  for (const editor of editors.splice(0)) expect(await editor.stop()).toBe(0);
});

async function start(resolver: string, trusted = true): Promise<Editor> {
  const editor = await Editor.start({
    capabilities: vscode,
    initializationOptions: { trusted },
    arguments: [`--root=${lab.root}`],
    prepare: (folder) =>
      writeFileSync(
        join(folder, SETTINGS),
        `apiVersion: mailtranche/v1\nkind: Settings\nid: lab\ntitle: Lab\nresolvers: ["${resolver}"]\n`,
      ),
  });
  editors.push(editor);
  return editor;
}

test("shows which servers have what the text plans, their serials, and what everyone waits for", async () => {
  const editor = await start(lab.url("127.0.1.14"));
  const seen: unknown[] = [];
  editor.connection.onNotification("$/progress", (message) => void seen.push(message));
  const page = await editor.request<string>("mailtranche/propagation", { ...MX, workDoneToken: "p" });
  expect(page).toMatch(/^# MX northwind-legacy\.example\n/);
  expect(page).toContain(`## When will everyone see ${LEGACY}?`);
  expect(page).toContain("1 of 2 server addresses still give the old answer, and then 15 min for copies of it");
  expect(page).toMatch(
    /\| ns1\.northwind-legacy\.example \| 127\.0\.1\.13 \| `0 \.` \| 15 min \| 2 \| mailtranche\/zones\/northwind-legacy\.zone \|/,
  );
  expect(page).toMatch(
    /\| ns2\.northwind-legacy\.example \| 127\.0\.1\.14 \| `10 old\.northwind-legacy\.example\.` \| 15 min \| 1 \| another answer \|/,
  );
  expect(page).toContain("the servers have the serials 1, 2");
  expect(JSON.stringify(seen)).toContain("asking the servers of northwind-legacy.example");
  expect(JSON.stringify(seen.at(-1))).toContain('"end"');
});

test("a name that no text states is shown by its newest answer", async () => {
  const editor = await start(lab.url("127.0.1.13"));
  const page = await editor.request<string>("mailtranche/propagation", { name: "ns1.northwind-legacy.example", type: "A" });
  expect(page).toContain("## When will everyone see the newest answer?");
  expect(page).toContain("| the newest |");
});

test("nobody is asked without trust, nor through a resolver that is no server", async () => {
  const silent = createSocket("udp4");
  await new Promise<void>((bound) => silent.bind(0, "127.0.0.1", bound));
  let heard = 0;
  silent.on("message", () => heard++);
  const untrusted = await start(`udp://127.0.0.1:${silent.address().port}`, false);
  expect(await untrusted.request<string>("mailtranche/propagation", MX)).toContain("Not asked: the workspace is not trusted.");
  expect(heard).toBe(0);
  silent.close();
  const embedded = await start("embedded:../internet");
  expect(await embedded.request<string>("mailtranche/propagation", MX)).toMatch(/Not asked: .*is no server/);
  await expect(embedded.request("mailtranche/propagation", { name: "", type: "MX" })).rejects.toThrow(/name and a record type/);
});

test("the record at the cursor comes first in the pick list", async () => {
  const editor = await start("embedded:../internet");
  await editor.open(LEGACY);
  const at = { uri: editor.uri(LEGACY), position: editor.at(LEGACY, "ns2.northwind.example.") };
  const names = await editor.request<RecordName[]>("mailtranche/recordNames", { at });
  expect(names[0]).toEqual({ name: "northwind-legacy.example", type: "NS", why: "at the cursor" });
});

test("servers that keep silent keep nobody waiting who cancels", async () => {
  const silent = createSocket("udp4");
  await new Promise<void>((bound) => silent.bind(0, "127.0.0.1", bound));
  const heard = new Promise<void>((message) => silent.once("message", () => message()));
  const editor = await start(`udp://127.0.0.1:${silent.address().port}`);
  const cancel = new CancellationTokenSource();
  const answer = editor.connection.sendRequest<string>("mailtranche/propagation", MX, cancel.token);
  await heard;
  cancel.cancel();
  // It says so itself: not that they kept silent until the time was over.
  expect(await answer).toContain("cancelled");
  silent.close();
});
