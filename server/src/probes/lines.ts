import type { Socket } from "node:net";

export interface Reply {
  readonly code: number;
  /** Without the code; cleaned of control characters. */
  readonly lines: readonly string[];
}

/** Nobody's EHLO is longer; a server that drips for ever ends here or at the deadline. */
const maxBytes = 16_384;

/** SMTP replies of a socket, one after the other (RFC 5321 4.2). */
export class LineReader {
  readonly #socket: Socket;
  #text = "";
  #isOver = false;
  #waiting: (() => void) | undefined;
  readonly #onData = (data: Buffer) => {
    this.#text += data.toString("latin1");
    if (this.#text.length > maxBytes) this.#socket.destroy();
    this.#waiting?.();
  };
  readonly #onClose = () => {
    this.#isOver = true;
    this.#waiting?.();
  };

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", this.#onData);
    socket.on("close", this.#onClose);
  }

  /** The next whole reply; `undefined`: the connection ended first, or what came is no SMTP. */
  async reply(): Promise<Reply | undefined> {
    const lines: string[] = [];
    for (;;) {
      const end = this.#text.indexOf("\n");
      if (end < 0) {
        if (this.#isOver) return undefined;
        await new Promise<void>((resolve) => (this.#waiting = resolve));
        continue;
      }
      const match = /^(\d{3})([ -]?)(.*)$/.exec(this.#text.slice(0, end).trimEnd());
      this.#text = this.#text.slice(end + 1);
      if (!match) return undefined;
      lines.push((match[3] as string).replace(/[^ -~]/g, "?"));
      if (match[2] !== "-") return { code: Number(match[1]), lines };
    }
  }

  /** What came before its time is dropped: an answer to a command that nobody gave (RFC 3207 4.2). */
  command(line: string): Promise<Reply | undefined> {
    this.#text = "";
    this.#socket.write(`${line}\r\n`);
    return this.reply();
  }

  /** Hands the socket over to TLS. */
  stop(): void {
    this.#socket.off("data", this.#onData);
    this.#socket.off("close", this.#onClose);
    this.#socket.pause();
  }
}
