// DNS over HTTPS (RFC 8484): the message of a query posted, the message of the answer read. Nothing here needs Node: it is the
// one transport that a browser has, too.
import { certificateFault, type FailureReason } from "../dns/index.ts";
import { type Asker, limitedUpstream, type SharedUpstream } from "./limits.ts";
import type { Reply, UpstreamOptions } from "./upstream.ts";
import { decodeMessage, echoes, encodeQuery, type Message, type ResourceRecord, type WireQuestion } from "./wire.ts";

export type Fetch = typeof globalThis.fetch;

const mediaType = "application/dns-message";
const largestMessage = 0xffff;
/** Node's fetch speaks HTTP/1.1, one request to a connection. */
const mostRequests = 16;

/** The certificate was checked by `fetch`, so that the AD bit of the answer is the resolver's own. */
export function httpsUpstream(url: string, fetchWith: Fetch = globalThis.fetch): SharedUpstream {
  return limitedUpstream(url, true, new HttpsAsker(url, fetchWith), mostRequests);
}

class HttpsAsker implements Asker {
  readonly #url: string;
  readonly #fetch: Fetch;
  readonly #underWay = new Set<AbortController>();

  constructor(url: string, fetchWith: Fetch) {
    this.#url = url;
    this.#fetch = fetchWith;
  }

  ask(question: WireQuestion, options: UpstreamOptions, _startedAt: number, done: (reply: Reply) => void): void {
    void this.#ask(question, options).then(done);
  }

  async #ask(question: WireQuestion, { recursion, timeoutMs, signal }: UpstreamOptions): Promise<Reply> {
    const failed = (detail: string, why: FailureReason = "timeout"): Reply => ({ ok: false, why, detail: `${this.#url}: ${detail}` });
    // RFC 8484 4.1: id 0, so that equal questions are equal requests.
    const query = encodeQuery(0, question, { recursion, edns: true, padded: true });
    if (!query.ok) return failed(query.why);
    if (signal.aborted) return failed("cancelled");
    const controller = new AbortController();
    const cancel = () => controller.abort();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      cancel();
    }, timeoutMs);
    signal.addEventListener("abort", cancel, { once: true });
    this.#underWay.add(controller);
    try {
      const response = await this.#fetch(this.#url, {
        method: "POST",
        headers: { "content-type": mediaType, accept: mediaType },
        body: query.bytes,
        // The user chose this server, and no other.
        redirect: "error",
        signal: controller.signal,
      });
      const type = response.headers.get("content-type") ?? "";
      if (!response.ok || type.split(";")[0]?.trim().toLowerCase() !== mediaType) {
        // An unread body would keep its connection.
        await response.body?.cancel();
        return failed(
          response.ok ? `the answer is ${type === "" ? "of no type" : type}, not ${mediaType}` : `HTTP status ${response.status}`,
        );
      }
      const bytes = await readBody(response);
      if (!bytes) return failed(`the answer is longer than ${largestMessage} bytes`);
      const decoded = decodeMessage(bytes);
      if (!decoded.ok) return failed(decoded.why);
      const { message } = decoded;
      const wrong = echoes(message, 0, question) ?? (message.truncated ? "the answer is truncated, even over HTTPS" : undefined);
      if (wrong !== undefined) return failed(wrong);
      return { ok: true, message: aged(message, Number(response.headers.get("age") ?? 0)) };
    } catch (error) {
      if (isLate) return failed(`no answer within ${timeoutMs} ms over HTTPS`);
      if (controller.signal.aborted) return failed("cancelled");
      return failed(...reasonOf(error));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
      this.#underWay.delete(controller);
    }
  }

  close(): void {
    for (const controller of this.#underWay) controller.abort();
  }
}

async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > largestMessage) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** RFC 8484 5.1: what a cache on the way kept for a while is that much older. */
function aged(message: Message, seconds: number): Message {
  if (!(seconds > 0)) return message;
  const older = (records: readonly ResourceRecord[]) =>
    records.map((record) => ({ ...record, ttlSeconds: Math.max(0, record.ttlSeconds - Math.floor(seconds)) }));
  return { ...message, answers: older(message.answers), authorities: older(message.authorities), additionals: older(message.additionals) };
}

/** `fetch` hides the reason in the cause of its error. */
function reasonOf(error: unknown): [detail: string, why?: FailureReason] {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  const fault = certificateFault(code);
  if (fault) return [fault.detail, "bogus"];
  if (code === "ECONNREFUSED") return ["nobody listens there over HTTPS"];
  return [cause instanceof Error ? cause.message : String(cause)];
}
