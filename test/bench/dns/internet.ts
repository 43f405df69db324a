// A generated internet: mail domains whose every name is their own, so that no cache spares anybody a question.
import { generateKeyPairSync } from "node:crypto";

/** Where the mail of these domains comes from: the last address that SPF reaches, three texts deep. */
export const senderIp = "192.0.2.77";
export const selector = "s1";

/** What is true of a domain: every program has to find it. */
export interface Truth {
  readonly domain: string;
  readonly mx: readonly string[];
  readonly spf: string;
  readonly dkimBits: number;
  readonly dmarc: string;
  readonly mtaSts: string;
}

function domainName(number: number): string {
  return `d${String(number).padStart(5, "0")}.test`;
}

/** One zone file with `count` domains, and what is true of each. */
export function generate(count: number): { readonly zone: string; readonly truth: readonly Truth[] } {
  // Parsing a key costs the same whoever's it is; making ten thousand of them would take minutes.
  const keys = [1024, 2048].map((bits) => ({
    bits,
    p: generateKeyPairSync("rsa", { modulusLength: bits }).publicKey.export({ type: "spki", format: "der" }).toString("base64"),
  }));
  const policies = ["none", "quarantine", "reject"];
  const lines = ["$ORIGIN test.", "$TTL 300", "@ SOA ns hostmaster 1 3600 600 86400 300", "@ NS ns", "ns A 127.0.0.1"];
  const truth: Truth[] = [];
  for (let number = 0; number < count; number++) {
    const name = domainName(number);
    const d = name.slice(0, -".test".length);
    const key = keys[number % keys.length] as (typeof keys)[number];
    const policy = policies[number % policies.length] as string;
    // Every tenth domain forgot its sender.
    const result = number % 10 === 9 ? "fail" : "pass";
    lines.push(
      `${d} MX 10 mx1.${d}`,
      `${d} MX 20 mx2.${d}`,
      `mx1.${d} A 198.51.100.${number % 250}`,
      `mx2.${d} A 203.0.113.${number % 250}`,
      `mx2.${d} AAAA 2001:db8::${(number % 65_000).toString(16)}`,
      `${d} TXT "v=spf1 mx include:_spf.${name} include:_bulk.${name} -all"`,
      `${d} TXT "site-verification=${number}"`,
      `_spf.${d} TXT "v=spf1 include:_nb1.${name} include:_nb2.${name} ~all"`,
      `_bulk.${d} TXT "v=spf1 ip4:198.51.100.0/25 ~all"`,
      `_nb1.${d} TXT "v=spf1 ip4:203.0.113.0/26 ~all"`,
      `_nb2.${d} TXT "v=spf1 ip4:${result === "pass" ? "192.0.2.64/27" : "192.0.2.128/27"} ~all"`,
      `${selector}._domainkey.${d} TXT ${strings(`v=DKIM1; k=rsa; p=${key.p}`)}`,
      `_dmarc.${d} TXT "v=DMARC1; p=${policy}; rua=mailto:dmarc@${name}"`,
      `_mta-sts.${d} TXT "v=STSv1; id=${20_260_000 + number}"`,
      `_smtp._tls.${d} TXT "v=TLSRPTv1; rua=mailto:tls@${name}"`,
    );
    truth.push({
      domain: name,
      mx: [`10 mx1.${name}`, `20 mx2.${name}`],
      spf: result,
      dkimBits: key.bits,
      dmarc: policy,
      mtaSts: String(20_260_000 + number),
    });
  }
  return { zone: `${lines.join("\n")}\n`, truth };
}

function strings(text: string): string {
  return (text.match(/.{1,255}/g) ?? []).map((part) => `"${part}"`).join(" ");
}
