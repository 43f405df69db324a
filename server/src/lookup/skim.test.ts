import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Name, Rdata } from "../dns/index.ts";
import { guardMessage } from "./guard.ts";
import { encodeMessage, type Message, type ResourceRecord, readMessage } from "./wire.ts";

const name = (text: string) => text as Name;
const record = (owner: string, data: Rdata): ResourceRecord => ({ owner: name(owner), ttlSeconds: 300, data });
const address: Rdata = { kind: "address", type: "A", address: "192.0.2.1" };
const mail: Rdata = { kind: "mx", type: "MX", preference: 10, exchange: name("mx.shop.test") };

function bytesOf(change: Partial<Message> = {}): Uint8Array {
  const encoded = encodeMessage({
    id: 7,
    response: true,
    opcode: 0,
    authoritative: true,
    truncated: false,
    recursionDesired: true,
    recursionAvailable: true,
    authenticated: false,
    rcode: 0,
    question: { name: name("shop.test"), type: "MX" },
    answers: [record("shop.test", mail)],
    authorities: [record("test", { kind: "name", type: "NS", target: name("ns.test") })],
    additionals: [record("mx.shop.test", address), record("ns.test", address)],
    edns: { udpSize: 1232, version: 0, dnssecOk: false, errors: [{ code: 3, text: "stale" }] },
    ...change,
  });
  if (!encoded.ok) throw new Error(encoded.why);
  return encoded.bytes;
}

describe("a skimmed message", () => {
  it("has the answers and EDNS of the whole one, and nothing of what follows them", () => {
    const whole = readMessage(bytesOf());
    const skimmed = readMessage(bytesOf(), undefined, true);
    if (!whole.ok || !skimmed.ok) throw new Error("refused");
    expect(whole.message.additionals).toHaveLength(2);
    expect(skimmed.message).toEqual({ ...whole.message, authorities: [], additionals: [] });
    expect(skimmed.message.edns?.errors).toEqual([{ code: 3, text: "stale" }]);
  });

  it.each<[string, Partial<Message>]>([
    ["only an alias answers", { answers: [record("shop.test", { kind: "name", type: "CNAME", target: name("x.test") })] }],
    ["nothing answers", { answers: [] }],
  ])("is read whole where %s: what follows says how it ends", (_, change) => {
    const bytes = bytesOf(change);
    expect(readMessage(bytes, undefined, true)).toEqual(readMessage(bytes));
  });

  it("is proved to its end as ever", () => {
    const bytes = bytesOf();
    expect(guardMessage(bytes.subarray(0, -1), undefined, true).ok).toBe(false);
    expect(guardMessage(Uint8Array.from([...bytes, 0]), undefined, true).ok).toBe(false);
  });

  it("is never refused, and says the same, where the whole one is read", () => {
    const good = bytesOf();
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 3 }), (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        const whole = readMessage(bytes);
        const skimmed = readMessage(bytes, undefined, true);
        if (!whole.ok) return;
        read++;
        if (!skimmed.ok) throw new Error(skimmed.why);
        expect(skimmed.message.answers).toEqual(whole.message.answers);
        expect(skimmed.message.edns).toEqual(whole.message.edns);
        expect(skimmed.message.rcode).toBe(whole.message.rcode);
      }),
      { numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
