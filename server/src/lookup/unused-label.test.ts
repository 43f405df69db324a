import { afterEach, describe, expect, it } from "vitest";
import { type Answer, type Question, questionText, unusedLabel } from "../dns/index.ts";
import type { DividedLookup } from "./create.ts";
import { dns, lookupOf } from "./testing/ask.ts";
import { answerTo, scriptedServer } from "./testing/scripted-server.ts";
import { unguessed } from "./unused-label.ts";

const closing: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const meta = { server: "test", at: 0, authoritative: true, authenticated: false };
const asked: string[] = [];

function saying(answer: Answer): DividedLookup {
  asked.length = 0;
  return {
    async ask(question: Question) {
      asked.push(questionText(question));
      return answer;
    },
    divide() {},
    close() {},
  };
}

describe("a label that nobody can guess", () => {
  it("goes out in place of the one that everybody knows, and nothing else is touched", async () => {
    const lookup = unguessed(saying({ kind: "nxdomain", meta }), "hidden");
    await lookup.ask(dns("TXT", `${unusedLabel}._domainkey.shop.test`));
    await lookup.ask(dns("TXT", "s1._domainkey.shop.test"));
    await lookup.ask(dns("TXT", `x.${unusedLabel}.shop.test`));
    expect(asked).toEqual(["TXT hidden._domainkey.shop.test", "TXT s1._domainkey.shop.test", `TXT x.${unusedLabel}.shop.test`]);
  });

  it("does not show in what an alias or a failure says", async () => {
    const question = dns("TXT", `${unusedLabel}._domainkey.shop.test`);
    const { name: target } = dns("TXT", "hidden._domainkey.host.test");
    expect(await unguessed(saying({ kind: "cname", target, meta }), "hidden").ask(question)).toMatchObject({
      target: `${unusedLabel}._domainkey.host.test`,
    });
    const failed: Answer = { kind: "failed", why: "servfail", detail: "NS hidden._domainkey.shop.test: SERVFAIL", meta };
    expect(await unguessed(saying(failed), "hidden").ask(question)).toMatchObject({
      detail: `NS ${unusedLabel}._domainkey.shop.test: SERVFAIL`,
    });
  });

  it("is one for the life of a lookup, another for the next, and never the known one", async () => {
    const seen: string[] = [];
    const server = await scriptedServer({
      udp: (query, send) => {
        seen.push(query.decoded.message.question?.name ?? "");
        send(answerTo(query, { rcode: 3 }));
      },
    });
    closing.push(() => server.close());
    for (let i = 0; i < 2; i++) {
      const lookup = await lookupOf({ resolvers: [server.url], timeoutMs: 400 });
      closing.push(() => lookup.close());
      for (const domain of ["shop.test", "news.test"]) await lookup.ask(dns("TXT", `${unusedLabel}._domainkey.${domain}`));
    }
    const labels = seen.map((name) => name.toLowerCase().split("._domainkey.")[0]);
    expect(labels[0]).toBe(labels[1]);
    expect(labels[2]).toBe(labels[3]);
    expect(new Set(labels).size).toBe(2);
    expect(labels.every((label) => /^s[a-z2-7]{15}$/.test(label ?? ""))).toBe(true);
  });
});
