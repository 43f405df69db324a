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

/** Cuts a stream into messages, each with the two bytes of its length. */
class Frames {
  #rest = Buffer.alloc(0);

  cut(chunk) {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const frames = [];
    let at = 0;
    while (at + 2 <= bytes.length && at + 2 + bytes.readUInt16BE(at) <= bytes.length) {
      const end = at + 2 + bytes.readUInt16BE(at);
      frames.push(bytes.subarray(at, end));
      at = end;
    }
    this.#rest = bytes.subarray(at);
    return frames;
  }
}

/** One of the connections to the server behind. */
class Target {
  owes = 0;
  #socket = connect({ host: targetHost, port: targetPort, noDelay: true });
  #unsent = [];

  constructor(client) {
    const answers = new Frames();
    this.#socket.on("data", (chunk) => {
      const frames = answers.cut(chunk);
      this.owes -= frames.length;
      if (frames.length > 0) line.push(() => client.writable && client.write(frames.length === 1 ? frames[0] : Buffer.concat(frames)));
    });
    this.#socket.on("error", () => client.destroy());
    this.#socket.on("close", () => client.destroy());
  }

  ask(frame) {
    this.owes++;
    this.#unsent.push(frame);
  }

  flush() {
    if (this.#unsent.length === 0) return;
    this.#socket.write(Buffer.concat(this.#unsent));
    this.#unsent = [];
  }

  end() {
    this.#socket.destroy();
  }
}

// TCP: a new connection costs one way there and back as well. NSD leaves Nagle's algorithm on: of several answers on one connection all
// but the first wait for an acknowledgement, which Linux sends 40 ms later where nothing else is to be said. So that this is no part of
// what is measured, there are several connections behind, and a question goes over one that owes no answer while there is such a one.
const server = createServer({ noDelay: true }, (client) => {
  let isOpen = false;
  const questions = new Frames();
  const targets = Array.from({ length: 16 }, () => new Target(client));
  const ask = (frames) => {
    const idle = targets.filter(({ owes }) => owes === 0);
    for (const frame of frames) (idle.pop() ?? targets[0]).ask(frame);
    for (const target of targets) target.flush();
  };
  const early = [];
  line.push(() => {
    isOpen = true;
    ask(early.splice(0));
  });
  client.on("data", (chunk) => {
    const frames = questions.cut(chunk);
    if (isOpen) ask(frames);
    else early.push(...frames);
  });
  const end = () => {
    for (const target of targets) target.end();
  };
  client.on("error", end);
  client.on("close", end);
});

await Promise.all(
  backs.map((back) => {
    back.on("message", passBack);
    return new Promise((resolve) => back.connect(targetPort, targetHost, resolve));
  }),
);
front.bind(port, host, () => server.listen(port, host, () => process.stdout.write("ready\n")));
