// A server that is far away: UDP and TCP to another one, every answer held back for so many milliseconds.
// node proxy.mjs HOST PORT TARGET_HOST TARGET_PORT DELAY_MS
import { createSocket } from "node:dgram";
import { connect, createServer } from "node:net";
import process from "node:process";

const [host, port, targetHost, targetPort, delayMs] = process.argv
  .slice(2)
  .map((text, at) => (at % 2 === 1 || at === 4 ? Number(text) : text));

/** Runs each piece of work `delayMs` after it came, in order, with one timer. */
class DelayLine {
  #waiting = [];
  #first = 0;
  #timer;

  push(work) {
    this.#waiting.push({ at: performance.now() + delayMs, work });
    this.#timer ??= setTimeout(() => this.#run(), delayMs);
  }

  #run() {
    this.#timer = undefined;
    const now = performance.now();
    while (this.#first < this.#waiting.length && this.#waiting[this.#first].at <= now + 0.25) this.#waiting[this.#first++].work();
    if (this.#first === this.#waiting.length) {
      this.#waiting = [];
      this.#first = 0;
      return;
    }
    this.#timer = setTimeout(() => this.#run(), Math.max(0, this.#waiting[this.#first].at - now));
  }
}

const line = new DelayLine();

// UDP: answers are told apart by an id of ours. Several sockets towards the target, since each holds only so much.
const size = { recvBufferSize: 8 << 20, sendBufferSize: 8 << 20 };
const front = createSocket({ type: "udp4", ...size });
const backs = Array.from({ length: 8 }, () => createSocket({ type: "udp4", ...size }));
const clients = new Array(0x1_0000);
let next = 0;
front.on("message", (query, from) => {
  next = (next + 1) & 0xffff;
  clients[next] = { port: from.port, address: from.address, id: query.readUInt16BE(0) };
  query.writeUInt16BE(next, 0);
  backs[next % backs.length].send(query);
});
const passBack = (answer) => {
  const client = clients[answer.readUInt16BE(0)];
  if (!client) return;
  answer.writeUInt16BE(client.id, 0);
  line.push(() => front.send(answer, client.port, client.address));
};

// TCP: bytes as they come; a new connection costs one way there and back as well.
const server = createServer({ noDelay: true }, (client) => {
  const target = connect({ host: targetHost, port: targetPort, noDelay: true });
  let isOpen = false;
  const early = [];
  line.push(() => {
    isOpen = true;
    for (const chunk of early.splice(0)) target.write(chunk);
  });
  client.on("data", (chunk) => (isOpen ? target.write(chunk) : early.push(chunk)));
  target.on("data", (chunk) => line.push(() => client.writable && client.write(chunk)));
  for (const [one, other] of [
    [client, target],
    [target, client],
  ]) {
    one.on("error", () => other.destroy());
    one.on("close", () => other.destroy());
  }
});

await Promise.all(
  backs.map((back) => {
    back.on("message", passBack);
    return new Promise((resolve) => back.connect(targetPort, targetHost, resolve));
  }),
);
front.bind(port, host, () => server.listen(port, host, () => process.stdout.write("ready\n")));
