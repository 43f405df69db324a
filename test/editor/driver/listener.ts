import { createSocket } from "node:dgram";
import { createServer } from "node:net";

export interface Listener {
  readonly port: number;
  /** Datagrams and connections so far. */
  contacts(): number;
  /** Resolves at the next contact, rejects when none comes in time. */
  nextContact(timeout: number): Promise<void>;
  close(): Promise<void>;
}

/** Listens on loopback, UDP and TCP on one port, and only counts: it never answers. */
export async function listenUdpAndTcp(): Promise<Listener> {
  let contacts = 0;
  let wake = () => {};
  const contact = () => {
    contacts++;
    wake();
  };
  const tcp = createServer((socket) => {
    contact();
    socket.destroy();
  });
  await new Promise<void>((done, fail) => tcp.once("error", fail).listen(0, "127.0.0.1", done));
  const address = tcp.address();
  if (address === null || typeof address === "string") throw new Error("no TCP port");
  const udp = createSocket("udp4").on("message", contact);
  await new Promise<void>((done, fail) => udp.once("error", fail).bind(address.port, "127.0.0.1", done));
  return {
    port: address.port,
    contacts: () => contacts,
    nextContact: (timeout) =>
      new Promise((done, fail) => {
        const timer = setTimeout(() => fail(new Error(`no packet within ${timeout} ms`)), timeout);
        wake = () => {
          clearTimeout(timer);
          done();
        };
      }),
    close: async () => {
      await new Promise<void>((done) => udp.close(() => done()));
      await new Promise<void>((done) => tcp.close(() => done()));
    },
  };
}
