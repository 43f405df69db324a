import type { Instant } from "../base/index.ts";
import type { Answer, FailureReason, Question, SmtpAddress } from "../dns/index.ts";
import { addressesOf } from "./addresses-of.ts";
import { type Found, failedAnswer } from "./source.ts";
import type { DnsQuestion } from "./upstream.ts";

export type SmtpQuestion = Extract<Question, { kind: "smtp" }>;

/** Who goes to port 25: another adapter, handed over by a main file. */
export type SmtpProbe = (
  host: string,
  addresses: readonly string[],
  signal: AbortSignal,
) => Promise<
  | { readonly ok: true; readonly addresses: readonly SmtpAddress[] }
  | { readonly ok: false; readonly why: FailureReason; readonly detail: string }
>;

/** What a caller of the lookup decides about SMTP. */
export interface SmtpOptions {
  /** Settings `probes.smtp`. */
  readonly enabled: boolean;
  readonly probe: SmtpProbe;
}

export interface SmtpPorts {
  askResolver(question: DnsQuestion): Promise<Answer>;
  exchange<T>(work: () => Promise<T>): Promise<T>;
  readonly signal: AbortSignal;
  readonly now: () => Instant;
  readonly allowPrivate: boolean;
}

/** RFC 7672 and RFC 5321 5.1 clients try them all; we look at the first. */
const maxAddresses = 4;
/** A server says nothing about how long it stays so; within one sitting it is asked once. */
const keepSeconds = 300;

/** Looks at the addresses of a mail host. A zone names the host, so that its addresses are ours to resolve and to check. */
export async function askSmtp({ host }: SmtpQuestion, options: SmtpOptions | undefined, ports: SmtpPorts): Promise<Found> {
  const fail = (why: FailureReason, detail: string): Found => ({
    answer: failedAnswer(why, detail, `smtp://${host}`, ports.now()),
    also: [],
  });
  if (!options?.enabled) return fail("off", "SMTP is switched off (probes.smtp)");
  const resolved = await addressesOf(host, ports);
  if (resolved.kind === "failed") return fail(resolved.why, resolved.detail);
  const probed = await ports.exchange(() => options.probe(host, resolved.addresses.slice(0, maxAddresses), ports.signal));
  if (!probed.ok) return fail(probed.why, probed.detail);
  const meta = { server: `smtp://${host}`, at: ports.now(), remainingTtl: keepSeconds, authoritative: false, authenticated: false };
  return { answer: { kind: "smtp", addresses: probed.addresses, meta }, keepSeconds, also: [] };
}
