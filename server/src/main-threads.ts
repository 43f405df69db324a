// Other threads of `inspect`: each runs this same program, told by its workerData what to do.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type CliPorts, type InspectThread, inspectOne, type ListedDomain } from "./cli/index.ts";
import type { InspectLine } from "./report/index.ts";

type StartThread = CliPorts["startInspectThread"];
type Told = Parameters<StartThread>;

interface WorkerData {
  readonly inspect: Told;
}

/** What this thread was started for; `undefined` in the first one. */
export function toldThread(): Told | undefined {
  return isMainThread ? undefined : (workerData as WorkerData).inspect;
}

export function startThread(script: URL, told: Told, cancelled: AbortSignal): InspectThread {
  const data: WorkerData = { inspect: told };
  const worker = new Worker(script, { workerData: data });
  const waiting = new Map<number, (line: InspectLine | undefined) => void>();
  let unsent: ListedDomain[] = [];
  let isOver = false;
  const end = () => {
    isOver = true;
    for (const resolve of waiting.values()) resolve(undefined);
    waiting.clear();
  };
  worker.on("message", (lines: readonly InspectLine[]) => {
    for (const line of lines) {
      waiting.get(line.index)?.(line);
      waiting.delete(line.index);
    }
  });
  worker.on("error", end);
  worker.on("exit", end);
  cancelled.addEventListener("abort", () => worker.postMessage("cancel"), { once: true });
  return {
    inspect: (one) => {
      if (isOver) return Promise.resolve(undefined);
      if (unsent.length === 0)
        setImmediate(() => {
          worker.postMessage(unsent);
          unsent = [];
        });
      unsent.push(one);
      return new Promise((resolve) => waiting.set(one.index, resolve));
    },
    close: () => void worker.terminate(),
  };
}

/** Inspects what it is sent until it is ended from outside. */
export async function runThread([job, live, threads]: Told, ports: CliPorts, cancel: () => void): Promise<void> {
  const created = await ports.lookups.live({ ...live, now: () => job.now });
  if (!created.ok) throw new Error(created.why);
  const { lookup } = created;
  lookup.divide(threads);
  let ready: InspectLine[] = [];
  const answer = (line: InspectLine) => {
    if (ready.length === 0)
      setImmediate(() => {
        parentPort?.postMessage(ready);
        ready = [];
      });
    ready.push(line);
  };
  parentPort?.on("message", (said: "cancel" | readonly ListedDomain[]) => {
    if (said === "cancel") cancel();
    else
      for (const one of said)
        void inspectOne(one, job, { lookup, rules: ports.rules, cancelled: ports.cancelled, elapsedMs: ports.elapsedMs }).then(answer);
  });
}
