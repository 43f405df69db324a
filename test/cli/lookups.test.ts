import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleCopy, mailtranche, root, schemaErrors, steady, workspace } from "./run.ts";

interface Preflight {
  readonly complete: boolean;
  readonly tranches: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly unchecked: readonly { readonly detail: string }[];
  }[];
  readonly unchecked: readonly { readonly reason: string }[];
}

const pilot = join(root, "examples/pilot");

/** Answers every datagram with these bytes, or not at all. */
async function badServer(
  answer: ((query: Buffer) => Uint8Array) | undefined,
): Promise<{ url: string; seen: () => number; close: () => void }> {
  const socket = createSocket("udp4");
  let seen = 0;
  socket.on("message", (query, from) => {
    seen++;
    if (answer) socket.send(answer(query), from.port, from.address);
  });
  await new Promise<void>((done) => socket.bind(0, "127.0.0.1", done));
  return { url: `udp://127.0.0.1:${socket.address().port}`, seen: () => seen, close: () => socket.close() };
}

describe("resolvers that do not answer make HOLD, never GO and never NO-GO", () => {
  test.each([
    ["is silent", undefined],
    ["answers garbage", () => Uint8Array.from([1, 2, 3])],
    ["answers with half a message", (query: Buffer) => query.subarray(0, 13)],
    ["answers another question", (query: Buffer) => Uint8Array.from([...query.subarray(0, 2), 0x84, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ])("one that %s", async (_what, answer) => {
    const server = await badServer(answer);
    try {
      const { code, stdout } = await mailtranche(["preflight", pilot, "--resolver", server.url, "--timeout", "300ms", "--format", "json"]);
      const { tranches, complete } = JSON.parse(stdout) as Preflight;
      expect(server.seen()).toBeGreaterThan(0);
      expect([complete, tranches[0]?.verdict]).toEqual([true, "HOLD"]);
      expect(tranches[0]?.unchecked.length).toBeGreaterThan(0);
      expect(code).toBe(2);
    } finally {
      server.close();
    }
  });

  test("one that is not there", async () => {
    const { code, stdout } = await mailtranche(["preflight", pilot, "--resolver", "tcp://127.0.0.1:9", "--timeout", "300ms"]);
    expect(stdout).toContain("HOLD");
    expect(code).toBe(2);
  });

  test("offline opens no socket, although a resolver is named", async () => {
    const server = await badServer(undefined);
    try {
      const { code, stdout } = await mailtranche(["preflight", pilot, "--offline", "--resolver", server.url, "--format", "json"]);
      expect((JSON.parse(stdout) as Preflight).unchecked.every(({ reason }) => reason === "offline")).toBe(true);
      expect([code, server.seen()]).toEqual([2, 0]);
    } finally {
      server.close();
    }
  });

  test("check without --live asks nobody", async () => {
    const server = await badServer(undefined);
    try {
      await mailtranche(["check", pilot, "--resolver", server.url]);
      expect(server.seen()).toBe(0);
    } finally {
      server.close();
    }
  });
});

describe("facts", () => {
  test("recorded answers give the same report again, without a network", async () => {
    const cwd = workspace();
    const facts = join(cwd, "facts.json");
    const live = await mailtranche(["preflight", "examples/northwind", "--record-facts", facts]);
    expect(schemaErrors("facts", JSON.parse(readFileSync(facts, "utf8")))).toEqual([]);
    await expect(readFileSync(facts, "utf8")).toMatchFileSnapshot("../../schemas/samples/facts.json");
    const again = await mailtranche(["preflight", "examples/northwind", "--facts", facts]);
    const comparable = (text: string) => steady(text).replaceAll(/\(the server answers SERVFAIL[^)]*\)+/g, "");
    expect(comparable(again.stdout)).toBe(comparable(live.stdout));
    expect(again.code).toBe(live.code);
    const twice = join(cwd, "again.json");
    await mailtranche(["preflight", "examples/northwind", "--facts", facts, "--record-facts", twice]);
    expect(readFileSync(twice, "utf8")).toBe(readFileSync(facts, "utf8"));
  });

  test("what a facts file does not hold is not known", async () => {
    const cwd = workspace({ "facts.json": '{ "version": 1, "recordedAt": "2026-10-09T07:00:00Z", "answers": [] }' });
    const { code, stdout } = await mailtranche(["preflight", pilot, "--facts", "facts.json"], { cwd });
    expect(stdout).toContain("facts.json");
    expect(code).toBe(2);
  });

  test("a broken facts file is a usage error", async () => {
    const cwd = workspace({ "facts.json": '{ "version": 1, "answers": [{' });
    const { code, stderr } = await mailtranche(["preflight", pilot, "--facts", "facts.json"], { cwd });
    expect(stderr).toContain("facts.json");
    expect(code).toBe(3);
  });
});

describe("questions", () => {
  test("--plan-queries prints them and asks nobody", async () => {
    const server = await badServer(undefined);
    try {
      const { code, stdout } = await mailtranche(["preflight", pilot, "--resolver", server.url, "--plan-queries"]);
      expect(stdout.split("\n")).toContain("TXT _dmarc.acme.example");
      expect([code, server.seen()]).toEqual([0, 0]);
      const json = await mailtranche(["preflight", pilot, "--plan-queries", "--format", "json"]);
      expect(JSON.parse(json.stdout)).toMatchObject({ version: 1 });
    } finally {
      server.close();
    }
  });

  test("Ctrl-C ends with what is known so far, marked incomplete", async () => {
    const server = await badServer(undefined);
    const cwd = exampleCopy("pilot");
    try {
      const running = mailtranche(["preflight", "--resolver", server.url, "--timeout", "30s", "--format", "json", "--verbose"], {
        cwd,
        interruptWhen: () => server.seen() > 0,
      });
      const { code, stdout } = await running;
      expect((JSON.parse(stdout) as Preflight).complete).toBe(false);
      expect(code).toBe(2);
    } finally {
      server.close();
    }
  });
});

describe("dns serve", () => {
  test("serves a folder of zones on loopback, for other commands too, until Ctrl-C", async () => {
    let inner: Promise<{ code: number | null; stdout: string }> | undefined;
    const served = await mailtranche(["dns", "serve", "examples/northwind/internet", "--port", "0"], {
      onOutput: (stdout, interrupt) => {
        const port = /on 127\.0\.0\.1:(\d+)/.exec(stdout)?.[1];
        if (port === undefined || inner) return;
        inner = mailtranche(["spf", "northwind.example", "--resolver", `udp://127.0.0.1:${port}`, "--format", "json"]);
        void inner.finally(interrupt);
      },
    });
    expect(served.code).toBe(0);
    expect(served.stdout).toMatch(/^serving .*northwind\.example/);
    const spf = await (inner as NonNullable<typeof inner>);
    expect(JSON.parse(spf.stdout)).toMatchObject({
      domain: "northwind.example",
      syntaxOk: true,
      lookups: { worst: 2, limit: 10, exact: true },
    });
    expect(spf.code).toBe(0);
  });

  test("a taken port is said", async () => {
    const socket = createSocket("udp4");
    await new Promise<void>((done) => socket.bind(0, "127.0.0.1", done));
    const { port } = socket.address();
    const { code, stderr } = await mailtranche(["dns", "serve", "examples/northwind/internet", "--port", String(port)]);
    socket.close();
    expect(stderr).toContain(`port ${port} is taken`);
    expect(code).toBe(3);
  });
});

describe("spf", () => {
  const spf = (...args: string[]) => mailtranche(["spf", ...args, "--resolver", "embedded:examples/northwind/internet"]);

  test("the tree goes down to the last record", async () => {
    const { stdout, code } = await spf("northwind.example", "--tree");
    await expect(stdout).toMatchFileSnapshot("golden/spf-tree.txt");
    expect(code).toBe(0);
  });

  test("a client is judged as a receiver would", async () => {
    const pass = JSON.parse((await spf("northwind.example", "--ip", "192.0.2.25", "--format", "json")).stdout) as object;
    expect(pass).toMatchObject({ result: "pass", matched: "ip4:192.0.2.25", explanation: null });
    const fail = await spf(
      "northwind.example",
      "--ip",
      "203.0.113.99",
      "--from",
      "a@northwind.example",
      "--helo",
      "x.test",
      "--format",
      "json",
    );
    expect(JSON.parse(fail.stdout)).toMatchObject({ result: "fail", matched: "-all" });
    expect(fail.code).toBe(1);
  });

  test("a domain that is no name has no record to a receiver", async () => {
    expect(JSON.parse((await spf("a..b", "--ip", "192.0.2.1", "--format", "json")).stdout)).toMatchObject({ result: "none", record: null });
  });

  test("no answer is not no record", async () => {
    const unknown = await spf("mcsv.net", "--format", "json");
    expect([unknown.code, JSON.parse(unknown.stdout)]).toMatchObject([2, { record: null, tree: { state: "failed" } }]);
    const absent = await spf("nothing.northwind.example", "--format", "json");
    expect([absent.code, JSON.parse(absent.stdout)]).toMatchObject([1, { record: null, tree: { state: "absent" } }]);
  });
});
