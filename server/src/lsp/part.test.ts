import { describe, expect, test } from "vitest";
import type { Answer, Lookup } from "../dns/index.ts";
import type { WorkspaceFile } from "../engine/index.ts";
import { registry } from "../rules/registry.gen.ts";
import { Cancellation } from "./cancellation.ts";
import { readClient } from "./client.ts";
import { Part } from "./part.ts";
import { splitWorkspace } from "./parts.ts";
import type { LookupRequest, ServerPorts } from "./ports.ts";

const plan = `apiVersion: mailtranche/v1
kind: Playbook
id: p
title: P
domains:
  shop.test: { roles: [send, receive] }
tranches:
  pilot: { stage: pilot }
`;
const settings = 'apiVersion: mailtranche/v1\nkind: Settings\nid: s\ntitle: S\nresolvers: ["embedded:../internet"]\n';

const document = (path: string, text: string): WorkspaceFile => ({ path, text, language: "mailtranche" });

function opened(texts: readonly WorkspaceFile[], initializationOptions: object = { trusted: true }) {
  const requests: LookupRequest[] = [];
  let asked = 0;
  let closed = 0;
  const lookup: Lookup = {
    ask: async (): Promise<Answer> => {
      asked++;
      return { kind: "nodata", meta: { server: "test", at: 0, authoritative: true, authenticated: false } };
    },
    close: () => void closed++,
  };
  const ports: ServerPorts = {
    version: "0",
    rules: registry,
    pages: () => undefined,
    now: () => 0,
    offline: false,
    workspaceRoot: async (folder) => folder,
    readWorkspace: async () => ({ files: [], unreadable: [] }),
    languageOf: () => undefined,
    openPropagation: () => "not asked here",
    openLookup: async (request) => {
      requests.push(request);
      return { ok: true, lookup, problems: [] };
    },
  };
  const client = readClient({ processId: null, rootUri: null, capabilities: {}, initializationOptions }, false);
  const partFiles = (files: readonly WorkspaceFile[]) => splitWorkspace(files, [], undefined).parts[0] ?? fail();
  const part = new Part(partFiles(texts), "/w", ports, client);
  const settle = () => part.settle(new Cancellation(), () => {}, fail);
  return {
    part,
    requests,
    settle,
    load: (files: readonly WorkspaceFile[]) => part.load(partFiles(files)),
    asked: () => asked,
    closed: () => closed,
  };
}

function fail(): never {
  throw new Error("not expected");
}

const both = [document("m/migration.yaml", plan), document("m/settings.yaml", settings)];

describe("the resolver of a part", () => {
  test("is the one that its Settings name, seen from their folder", async () => {
    const { requests, settle, asked } = opened(both);
    await settle();
    expect(requests.map(({ root, resolvers }) => [root, ...resolvers])).toEqual([["/w", "embedded:internet"]]);
    expect(asked()).toBeGreaterThan(0);
  });

  test("may go beyond the DNS only as far as its Settings allow", async () => {
    const probesOf = async (probes: string) => {
      const { requests, settle } = opened([both[0] ?? fail(), document("m/settings.yaml", `${settings}${probes}`)]);
      await settle();
      return requests.map((request) => request.probes);
    };
    expect(await probesOf("")).toEqual([{ https: true, smtp: false }]);
    expect(await probesOf("probes: { https: false, smtp: true }\n")).toEqual([{ https: false, smtp: true }]);
  });

  test("is not the default one while Settings are half typed", async () => {
    const halves = [
      settings.slice(0, settings.indexOf('"embedded')),
      settings.slice(0, settings.indexOf(' ["embedded')),
      settings.replace('"embedded:../internet"', ""),
      settings.slice(0, settings.indexOf("mailtranche/v1") + 5),
      `${settings}  - [`,
    ];
    for (const half of halves) {
      const { requests, settle } = opened([both[0] ?? fail(), document("m/settings.yaml", half)]);
      await settle();
      expect(requests).toEqual([]);
    }
  });

  test("is never opened in an untrusted workspace", async () => {
    const { requests, settle, part } = opened(both, { trusted: false });
    await settle();
    expect(await part.lookup(fail)).toBeUndefined();
    expect(requests).toEqual([]);
  });

  test("is another one, with nothing remembered, when Settings name another", async () => {
    const { part, load, settle, requests, closed } = opened(both);
    await settle();
    expect(part.session.answers.size).toBeGreaterThan(0);
    load([both[0] ?? fail(), document("m/settings.yaml", settings.replace("internet", "elsewhere"))]);
    await part.lookup(fail);
    expect(requests.map(({ resolvers }) => resolvers)).toEqual([["embedded:internet"], ["embedded:elsewhere"]]);
    expect(closed()).toBe(1);
    expect(part.session.answers.size).toBe(0);
  });
});

describe("a result", () => {
  test("keeps findings whose answers are asked again, and drops what nobody can say any more", async () => {
    const { part, settle, load } = opened(both);
    await settle();
    const live = part.analyse(true).shown.filter(({ rule }) => rule === "dmarc/missing");
    expect(live).toHaveLength(1);
    part.session.forget("all");
    const pending = part.analyse(false);
    expect(pending.isPending).toBe(true);
    expect(pending.shown.filter(({ rule }) => rule === "dmarc/missing")).toHaveLength(1);
    expect(pending.shown.map(({ rule }) => rule)).not.toContain("risk/component-unchecked");
    load([document("m/migration.yaml", plan.replace("shop.test:", "other.test:")), both[1] ?? fail()]);
    expect(part.analyse(false).shown.filter(({ rule }) => rule === "dmarc/missing")).toEqual([]);
  });

  test("holds only text when nobody may be asked", () => {
    const { part } = opened(both, { trusted: true, offline: true });
    expect(part.analyse(true).isPending).toBe(false);
    expect(part.result?.shown.filter(({ worlds }) => worlds.includes("live") && worlds.length === 1).map(({ rule }) => rule)).not.toContain(
      "dmarc/missing",
    );
  });
});

test("playbooks with Settings of their own are parts of their own", () => {
  const files = [
    ...both,
    document("n/migration.yaml", plan.replace("id: p", "id: q")),
    document("n/settings.yaml", settings.replace("id: s", "id: t")),
  ];
  const { parts } = splitWorkspace(
    [...files, document("x/stray.mailtranche.yaml", "a: 1\n")],
    [{ path: "n/gone.yaml", why: "gone" }],
    undefined,
  );
  expect(parts.map(({ key, files: own, unreadable }) => [key, own.map(({ path }) => path), unreadable.length])).toEqual([
    ["m/settings.yaml", ["m/migration.yaml", "m/settings.yaml"], 0],
    ["n/settings.yaml", ["n/migration.yaml", "n/settings.yaml"], 1],
    [" rest", ["x/stray.mailtranche.yaml"], 0],
  ]);
});
