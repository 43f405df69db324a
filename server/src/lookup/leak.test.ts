// 100,000 questions over servers that answer, keep silent, cut and close: afterwards there is no socket, no timer and no memory left.
import { readdirSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { framed } from "./frames.ts";
import { dns, lookupOf } from "./testing/ask.ts";
import { answerTo, type ScriptedQuery, scriptedServer } from "./testing/scripted-server.ts";

const questions = 100_000;
const atOnce = 400;

/** Open files where the system tells; sockets that keep the process, elsewhere. */
function handles(): number {
  try {
    return readdirSync("/proc/self/fd").length;
  } catch {
    return process.getActiveResourcesInfo().filter((kind) => /UDP|TCP/.test(kind)).length;
  }
}

function heapBytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

it("leaves nothing behind", async () => {
  const answer = (query: ScriptedQuery) => answerTo(query, { rcode: query.count % 7 === 0 ? 5 : 0 });
  const server = await scriptedServer({
    udp: (query, send) => {
      const turn = query.count % 100;
      if (turn === 1) return;
      send(turn === 2 ? answerTo(query, { truncated: true }) : answer(query));
      if (turn === 3) send(answer(query));
    },
    tcp: (query, socket) => {
      const turn = query.count % 1_000;
      if (turn === 1) socket.destroy();
      else if (turn === 2) socket.end(framed(answer(query)).subarray(0, 9));
      else if (turn !== 3) socket.write(framed(answer(query)));
    },
  });
  const before = handles();
  const made = await lookupOf({ resolvers: [server.url, `tcp://127.0.0.1:${server.port}`], timeoutMs: 1_000, concurrency: atOnce });
  let next = 0;
  let mostHandles = 0;
  const ask = async (until: number) => {
    while (next < until) {
      const i = next++;
      if (i % 1_000 === 0) mostHandles = Math.max(mostHandles, handles());
      if (i % 50 === 0) {
        const controller = new AbortController();
        const asked = made.ask(dns("A", `n${i}.test`), controller.signal);
        setTimeout(() => controller.abort(), 1);
        await asked;
      } else await made.ask(dns("A", `n${i}.test`));
    }
  };
  const run = (until: number) => Promise.all(Array.from({ length: atOnce }, () => ask(until)));
  await run(questions / 5);
  const warm = heapBytes();
  await run(questions);
  const grown = heapBytes() - warm;
  made.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(handles() - before).toBeLessThanOrEqual(1); // the server's end of a connection may close a moment later
  expect(mostHandles - before).toBeLessThan(200);
  expect(grown).toBeLessThan(8_000_000);
  await server.close();
});
