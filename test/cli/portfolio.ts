// A portfolio of domains on a DNS server of our own, behind a proxy that sees every question.
import { createSocket } from "node:dgram";
import { readdir, readFile } from "node:fs/promises";
import { loadInternet, startDnsServer } from "../../server/src/lookup/index.ts";
import { workspace } from "./run.ts";

export interface PortfolioServer {
  readonly url: string;
  /** Names asked so far, as they stand in the packets. */
  readonly asked: string[];
  /** Milliseconds that each answer waits. */
  delayMs: number;
  close(): Promise<void>;
}

/** Every third domain has no DMARC, every fifth no mail; one alias loops, one server is broken. */
export function portfolioZone(count: number, change: (text: string) => string = (text) => text): string {
  const rows = [
    "$ORIGIN test.",
    "$TTL 300",
    "@ SOA ns h 1 2 3 4 60",
    "@ NS ns",
    "ns A 127.0.0.1",
    '_spf TXT "v=spf1 ip4:192.0.2.0/24 -all"',
  ];
  for (let i = 0; i < count; i++) {
    const name = `d${i}`;
    rows.push(
      i % 5 === 0 ? `${name} MX 0 .` : `${name} MX 10 mx${i % 7}`,
      `${name} TXT "v=spf1 include:_spf.test ${i % 4 === 0 ? "-all" : "~all"}"`,
    );
    if (i % 3 !== 0) rows.push(`_dmarc.${name} TXT "v=DMARC1; p=reject; rua=mailto:d@${name}.test"`);
    if (i % 6 === 0) rows.push(`_smtp._tls.${name} TXT "v=TLSRPTv1; rua=mailto:t@${name}.test"`);
    if (i % 8 === 0) rows.push(`s1._domainkey.${name} TXT "v=DKIM1; k=rsa; p="`);
  }
  for (let i = 0; i < 7; i++) rows.push(`mx${i} A 192.0.2.${i + 1}`);
  rows.push("loop CNAME pool", "pool CNAME loop", "");
  return change(rows.join("\n"));
}

export function domainList(count: number): string {
  return Array.from({ length: count }, (_, i) => `d${i}.test\n`).join("");
}

export async function portfolioServer(zone: string, faults = "{}\n"): Promise<PortfolioServer> {
  const folder = workspace({ "test.zone": zone, "faults.yaml": faults });
  const { internet, problems } = await loadInternet(folder, {
    list: readdir,
    readFile: (path) => readFile(path, "utf8").catch(() => undefined),
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const server = await startDnsServer({ zones: internet.zones, faults: internet.faults, port: 0 });
  const front = createSocket("udp4");
  const backs = new Set<ReturnType<typeof createSocket>>();
  const made: PortfolioServer = {
    url: "",
    asked: [],
    delayMs: 0,
    async close() {
      front.close();
      for (const back of backs) back.close();
      await server.close();
    },
  };
  front.on("message", (query, client) => {
    made.asked.push(nameIn(query));
    const back = createSocket("udp4");
    backs.add(back);
    const end = (): void => {
      if (backs.delete(back)) back.close();
    };
    back.on("message", (answer) => {
      setTimeout(() => {
        if (backs.has(back)) front.send(answer, client.port, client.address);
        end();
      }, made.delayMs);
    });
    back.send(query, server.port, server.host);
    setTimeout(end, 5_000).unref();
  });
  await new Promise<void>((done) => front.bind(0, "127.0.0.1", done));
  return Object.assign(made, { url: `udp://127.0.0.1:${front.address().port}` });
}

function nameIn(query: Uint8Array): string {
  const labels: string[] = [];
  for (let at = 12; query[at]; at += (query[at] as number) + 1)
    labels.push(Buffer.from(query.subarray(at + 1, at + 1 + (query[at] as number))).toString("latin1"));
  return labels.join(".").toLowerCase();
}
