import { type Command, InvalidArgumentError } from "commander";
import { type Answer, joinName, type Name, parseName, questionText, resolve, txtValue } from "../dns/index.ts";
import { isSelector } from "../records/index.ts";
import {
  type DkimCheck,
  dkimCheckReport,
  dkimCheckText,
  madeKeyReport,
  madeKeyText,
  verifiedReport,
  verifiedText,
} from "../report/index.ts";
import { alignsRelaxed } from "../rules/index.ts";
import { preferredLookup } from "./lookups.ts";
import { addLookupOptions, addOutputOptions, type LookupOptions, type OutputOptions } from "./options.ts";
import { emit, jsonText, styleFor } from "./output.ts";
import type { CliPorts } from "./ports.ts";
import type { Run } from "./program.ts";
import { type ExitCode, UsageError } from "./usage.ts";

type AskOptions = OutputOptions & LookupOptions;
interface NewOptions extends OutputOptions {
  readonly selector?: string;
  readonly bits?: number;
  readonly ed25519?: boolean;
}

/** RFC 8301 3.2: signers should use 2048 bits, verifiers need not take more than 4096. */
const bitsThatServe = [2048, 3072, 4096];

export function addDkim(program: Command, run: Run): void {
  const command = program.command("dkim").description("DKIM keys and signatures");
  const check = command
    .command("check")
    .description("the key record of one selector: its facts, its problems, and where its aliases lead")
    .argument("<domain>")
    .argument("<selector>");
  addLookupOptions(addOutputOptions(check, ["text", "json"]));
  check.action((domain: string, selector: string, options: AskOptions) => run((ports) => checkKey(domain, selector, options, ports)));

  const make = command
    .command("new")
    .description("make a key pair: the private key goes to a new file below dkim-keys, the record to publish is printed")
    .argument("<domain>")
    .option("--selector <selector>", "default: s and the date")
    .option("--bits <n>", "length of an RSA key: 2048 (default), 3072 or 4096", bitsArgument)
    .option("--ed25519", "an Ed25519 key instead of an RSA key");
  addOutputOptions(make, ["text", "json"]);
  make.action((domain: string, options: NewOptions) => run((ports) => makeKey(domain, options, ports)));

  const verify = command.command("verify").description("verify the DKIM signatures of a message").argument("<file>");
  addLookupOptions(addOutputOptions(verify, ["text", "json"]));
  verify.action((file: string, options: AskOptions) => run((ports) => verifyFile(file, options, ports)));
}

function bitsArgument(text: string): number {
  const bits = Number(text);
  if (bitsThatServe.includes(bits)) return bits;
  throw new InvalidArgumentError(
    bits < 2048 ? "Signers should use at least 2048 bits (RFC 8301): write 2048, 3072 or 4096." : "Write 2048, 3072 or 4096.",
  );
}

async function checkKey(domainText: string, selector: string, options: AskOptions, ports: CliPorts): Promise<ExitCode> {
  const { domain, name } = keyName(domainText, selector);
  const started = options.now ?? ports.now();
  const answers = await preferredLookup(undefined, () => started, options, ports);
  const known = new Map<string, Answer>();
  let led = resolve(name, "TXT", () => undefined);
  try {
    while (led.answer === undefined && !ports.cancelled.aborted) {
      const question = { kind: "dns", name: led.owner, type: "TXT" } as const;
      known.set(questionText(question), await answers.lookup.ask(question, ports.cancelled));
      led = resolve(name, "TXT", (one) => known.get(questionText(one)));
    }
  } finally {
    answers.lookup.close();
  }
  await answers.save();
  const check: DkimCheck = { domain, selector, name, chain: [...new Set([...led.aliases, led.owner])], found: foundOf(led.answer) };
  const report = dkimCheckReport(check);
  await emit(options.format === "json" ? jsonText(report) : dkimCheckText(check, styleFor(options, ports)), options, ports);
  return report.usable === null ? 2 : report.usable ? 0 : 1;
}

function foundOf(answer: Answer | undefined): DkimCheck["found"] {
  switch (answer?.kind) {
    case "records":
      return { kind: "records", texts: answer.records.map((record) => txtValue(record) ?? "") };
    case "nodata":
    case "nxdomain":
      return { kind: "absent", why: answer.kind };
    case "failed":
      return { kind: "failed", why: answer.detail === undefined ? answer.why : `${answer.why} (${answer.detail})` };
    case "cname":
    case "document":
    case "smtp":
    case undefined:
      return { kind: "failed", why: "not asked" };
  }
}

/** The name of a key, or what is wrong with the words given for it. */
function keyName(domainText: string, selector: string): { readonly domain: Name; readonly name: Name } {
  const domain = parseName(domainText);
  if (domain === undefined || domain === ".") throw new UsageError(`${domainText} is no domain name`);
  if (!isSelector(selector))
    throw new UsageError(`${selector} is no selector: it is what stands before ._domainkey, letters, digits and hyphens`);
  const name = joinName(`${selector}._domainkey`, domain);
  if (!name) throw new UsageError(`${selector}._domainkey.${domain} is longer than a name may be`);
  return { domain, name };
}

async function makeKey(domainText: string, options: NewOptions, ports: CliPorts): Promise<ExitCode> {
  if (options.ed25519 && options.bits !== undefined) throw new UsageError("--bits is for RSA keys; an Ed25519 key has one length");
  const today = new Date(ports.now()).toISOString().slice(0, 10).replaceAll("-", "");
  const selector = options.selector ?? `s${today}`;
  const { domain, name } = keyName(domainText, selector);
  // The name becomes a file: nothing in it may lead to another folder.
  if (!/^[a-z0-9._-]+$/.test(name)) throw new UsageError(`${domainText} is no domain that mail comes from`);
  const bits = options.bits ?? 2048;
  const saved = await ports.saveKeyPair(name, options.ed25519 ? { type: "ed25519" } : { type: "rsa", bits });
  if (!saved.ok) throw new UsageError(`${saved.path} ${saved.why}`);
  const type = options.ed25519 ? "ed25519" : "rsa";
  const made = {
    domain,
    selector,
    name,
    type,
    bits: options.ed25519 ? 256 : bits,
    publicKey: saved.publicKey,
    privateKeyFile: saved.path,
  } as const;
  await emit(options.format === "json" ? jsonText(madeKeyReport(made)) : madeKeyText(made, styleFor(options, ports)), options, ports);
  return 0;
}

async function verifyFile(file: string, options: AskOptions, ports: CliPorts): Promise<ExitCode> {
  const started = options.now ?? ports.now();
  const answers = await preferredLookup(undefined, () => started, options, ports);
  const verdict = await ports
    .verifyMessage(file, { lookup: answers.lookup, now: started, signal: ports.cancelled })
    .finally(() => answers.lookup.close());
  if (!verdict.ok) throw new UsageError(`${file} ${verdict.why}`);
  await answers.save();
  const from = verdict.from?.slice(verdict.from.lastIndexOf("@") + 1) ?? null;
  const signatures = verdict.signatures.map((one) => ({
    ...one,
    isAligned: from === null || one.domain === "" ? null : alignsRelaxed(one.domain, from),
  }));
  const message = { file, from: verdict.from, signatures };
  const report = verifiedReport(message);
  await emit(options.format === "json" ? jsonText(report) : verifiedText(message, styleFor(options, ports)), options, ports);
  return report.result === "pass" ? 0 : report.result === "temperror" ? 2 : 1;
}
