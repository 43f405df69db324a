// A little Internet of several servers, each at an address of its own in 127.0.0.0/8, all on one port.
import type { DnsServer } from "../serve.ts";
import { startDnsServer } from "../serve.ts";
import { internetOf } from "./zones.ts";

export interface Lab {
  /** `127.0.0.2:PORT`: what `--root` takes. */
  readonly root: string;
  readonly port: number;
  url(address: string): string;
  /** Another server, or another content at an address. */
  serve(address: string, files: Readonly<Record<string, string>>): Promise<void>;
  stop(address: string): Promise<void>;
  close(): Promise<void>;
}

/** Addresses to the zone files (and `faults.yaml`) that are served there. The first is the root. */
export async function laboratory(servers: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<Lab> {
  const running = new Map<string, DnsServer>();
  const start = async (address: string, files: Readonly<Record<string, string>>, port: number): Promise<number> => {
    await running.get(address)?.close();
    const { zones, faults } = await internetOf(files);
    const server = await startDnsServer({ zones, faults, host: address as "127.0.0.1", port });
    running.set(address, server);
    return server.port;
  };
  const [first = "127.0.0.2"] = Object.keys(servers);
  const port = await start(first, servers[first] ?? {}, 0);
  for (const [address, files] of Object.entries(servers)) if (address !== first) await start(address, files, port);
  return {
    root: `${first}:${port}`,
    port,
    url: (address) => `udp://${address}:${port}`,
    serve: async (address, files) => void (await start(address, files, port)),
    stop: async (address) => {
      await running.get(address)?.close();
      running.delete(address);
    },
    close: async () => {
      for (const server of running.values()) await server.close();
    },
  };
}
