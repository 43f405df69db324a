import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, type Lookup, type Question, questionText, type Result } from "../dns/index.ts";
import { readFacts } from "./facts-file.ts";
import { offlineLookup } from "./offline.ts";
import { recordedLookup } from "./recorded.ts";
import { recordingLookup } from "./recording.ts";
import { dns, lookupOf } from "./testing/ask.ts";
import { folderOf, otherZone, shopZone } from "./testing/zones.ts";

const at = Date.UTC(2026, 9, 9, 8);
const questions: readonly Question[] = [
  dns("MX", "shop.test"),
  dns("TXT", "shop.test"),
  dns("A", "www.shop.test"),
  dns("TXT", "mx.shop.test"),
  dns("A", "none.shop.test"),
  dns("TLSA", "_25._tcp.mx.shop.test"),
  dns("ANY", "shop.test"),
  dns("MX", "shop.test", "authoritative"),
  { ...dns("NS", "shop.test"), from: "parent" },
  { ...dns("SOA", "shop.test"), from: "server", server: dns("A", "ns1.shop.test").name },
  dns("A", "other.test"),
  dns("A", "nowhere.example"),
  { kind: "https", url: "https://mta-sts.shop.test/.well-known/mta-sts.txt" },
];

async function recorded(): Promise<{ text: string; answers: readonly Answer[] }> {
  const inner = await lookupOf({
    resolvers: ["embedded:internet"],
    https: { enabled: true },
    now: () => at,
    files: folderOf({
      "shop.test.zone": shopZone,
      "other.test.zone": otherZone,
      "shop.test.mta-sts.txt": "version: STSv1\n",
      "faults.yaml": "other.test: servfail\n",
    }),
  });
  const recording = recordingLookup(inner, () => at);
  const answers: Answer[] = [];
  for (const question of questions) answers.push(await recording.lookup.ask(question));
  return { text: recording.facts(), answers };
}

function lookupFrom(text: string): Lookup {
  const made = recordedLookup(text, "facts.json", () => at);
  if (!made.ok) throw new Error(made.why);
  return made.lookup;
}

describe("a facts file", () => {
  it("gives back every DNS answer that was recorded", async () => {
    const { text, answers } = await recorded();
    const lookup = lookupFrom(text);
    for (const [i, question] of questions.entries()) if (question.kind === "dns") expect(await lookup.ask(question)).toEqual(answers[i]);
  });

  it("gives back what HTTPS and SMTP said, and why they said nothing; but not that somebody switched them off", async () => {
    const hashes = { sha256: "aa", sha512: "bb", spkiSha256: "cc", spkiSha512: "dd" };
    const chain = [{ subject: "CN=mx", issuer: "CN=ca", names: ["mx.shop.test"], notAfter: at, ...hashes }];
    const fault = { kind: "name", detail: "its certificate is for other names" } as const;
    const world: readonly (readonly [Question, Result])[] = [
      [
        { kind: "https", url: "https://a.test/" },
        { kind: "document", status: 200, body: "x", mediaType: "text/html" },
      ],
      [
        { kind: "https", url: "https://b.test/" },
        { kind: "failed", why: "bogus", detail: "its certificate has expired" },
      ],
      [
        { kind: "smtp", host: "mx.shop.test" as never },
        { kind: "smtp", addresses: [{ address: "192.0.2.25", state: "tls", detail: "", chain, fault }] },
      ],
      [
        { kind: "smtp", host: "down.test" as never },
        { kind: "failed", why: "timeout" },
      ],
      [
        { kind: "smtp", host: "off.test" as never },
        { kind: "failed", why: "off", detail: "switched off" },
      ],
    ];
    const answers = new Map(world.map(([question, result]) => [questionText(question), result]));
    const inner: Lookup = {
      ask: async (question) => {
        const meta = { server: "", at, authoritative: false, authenticated: false };
        return { ...(answers.get(questionText(question)) as Result), meta };
      },
      close() {},
    };
    const recording = recordingLookup(inner, () => at);
    for (const [question] of world) await recording.lookup.ask(question);
    const replayed = lookupFrom(recording.facts());
    for (const [question, wanted] of world) {
      const { meta: _, ...said } = await replayed.ask(question);
      if (wanted.kind === "failed" && wanted.why === "off") expect(said).toMatchObject({ kind: "failed", why: "offline" });
      else expect(said).toEqual(wanted);
    }
    expect(readFacts(recording.facts().replace('"tls"', '"tlz"'), "f")).toMatchObject({ ok: false, why: expect.stringContaining("smtp[") });
  });

  it("has the shape of CLI.md, in an order that does not depend on the run", async () => {
    const { text } = await recorded();
    const file = JSON.parse(text);
    expect(file).toMatchObject({
      version: 1,
      recordedAt: "2026-10-09T08:00:00Z",
      documents: [{ url: "https://mta-sts.shop.test/.well-known/mta-sts.txt", status: 200 }],
    });
    expect(file.answers.map((each: { question: string }) => each.question)).toEqual(
      [...file.answers.map((each: { question: string }) => each.question)].sort(),
    );
    expect(file.answers).toContainEqual({
      question: "TXT shop.test",
      kind: "records",
      records: ['"v=spf1 mx " "-all"'],
      ttl: 300,
      authenticated: false,
      authoritative: true,
      server: "embedded:internet",
      why: null,
    });
  });

  it("keeps documents", async () => {
    const inner: Lookup = {
      ask: async () => ({
        kind: "document",
        status: 200,
        body: "version: STSv1",
        meta: { server: "https://x.test/", at, authoritative: true, authenticated: false },
      }),
      close: () => {},
    };
    const recording = recordingLookup(inner, () => at);
    await recording.lookup.ask({ kind: "https", url: "https://x.test/" });
    expect(await lookupFrom(recording.facts()).ask({ kind: "https", url: "https://x.test/" })).toMatchObject({
      kind: "document",
      status: 200,
      body: "version: STSv1",
    });
  });

  it("does not know what it does not hold", async () => {
    const { text } = await recorded();
    expect(await lookupFrom(text).ask(dns("MX", "unasked.test"))).toMatchObject({
      kind: "failed",
      why: "offline",
      detail: "facts.json does not hold this answer",
    });
  });

  it.each([
    ["{", "facts.json: this is no JSON"],
    ["[]", "facts.json: this is no facts file of version 1"],
    ['{"version":2}', "facts.json: this is no facts file of version 1"],
    ['{"version":1}', "facts.json: recordedAt is no time"],
    ['{"version":1,"recordedAt":"2026-01-01T00:00:00Z","answers":[{"question":"what"}]}', "facts.json: answers[0]: what is no question"],
    [
      '{"version":1,"recordedAt":"2026-01-01T00:00:00Z","answers":[{"question":"A x.test","kind":"records","records":["nonsense"]}]}',
      "facts.json: answers[0]: A nonsense",
    ],
    [
      '{"version":1,"recordedAt":"2026-01-01T00:00:00Z","answers":[{"question":"A x.test","kind":"records","records":[]}]}',
      "facts.json: answers[0]: records is empty",
    ],
    [
      '{"version":1,"recordedAt":"2026-01-01T00:00:00Z","answers":[{"question":"A x.test","kind":"records","records":["192.0.2.1\\nx A 192.0.2.2"]}]}',
      "facts.json: answers[0]: each record is one line",
    ],
    [
      '{"version":1,"recordedAt":"2026-01-01T00:00:00Z","answers":[{"question":"A x.test","kind":"failed","why":"bored"}]}',
      "facts.json: answers[0]: why is none of",
    ],
    ['{"version":1,"recordedAt":"2026-01-01T00:00:00Z","documents":[{}]}', "facts.json: documents[0]: expected url, status and body"],
  ])("that is wrong is refused with its place: %s", (text, why) => {
    expect(readFacts(text, "facts.json")).toMatchObject({ ok: false, why: expect.stringContaining(why) });
  });

  it("of any text is read or refused, never thrown", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof readFacts(text, "facts.json").ok === "boolean"));
    const entry = fc.record({
      question: fc.oneof(fc.string(), fc.constant("TXT x.test")),
      kind: fc.constantFrom("records", "cname", "nodata", "failed"),
      records: fc.array(fc.oneof(fc.string(), fc.constant('"x"'))),
      ttl: fc.anything(),
      why: fc.anything(),
    });
    fc.assert(
      fc.property(
        fc.array(entry),
        (answers) =>
          typeof readFacts(JSON.stringify({ version: 1, recordedAt: "2026-01-01T00:00:00Z", answers }), "facts.json").ok === "boolean",
      ),
    );
  });
});

it("offline, every question fails with `offline` and no socket is opened", async () => {
  const lookup = offlineLookup(() => at);
  for (const question of questions) expect(await lookup.ask(question)).toMatchObject({ kind: "failed", why: "offline", meta: { at } });
  expect(process.getActiveResourcesInfo()).not.toContain("UDPWrap");
});
