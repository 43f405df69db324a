import type { Name } from "../dns/index.ts";
import { type InspectPorts, inspectDomain } from "../posture/index.ts";
import { selectorsToTry } from "./senders.ts";
import type { StarterDomain } from "./types.ts";

/**
 * What the live DNS says of each domain, over DNS alone; `onDone` counts those that are through. A domain that nobody
 * answered for has no posture: it is written as not looked at, never as empty.
 */
export async function lookAt(
  names: readonly Name[],
  ports: Pick<InspectPorts, "lookup" | "now" | "signal">,
  onDone: (done: number) => void,
): Promise<readonly StarterDomain[]> {
  let done = 0;
  return Promise.all(
    names.map(async (domain): Promise<StarterDomain> => {
      const about = { domain, selectors: selectorsToTry(), senderIps: [] };
      const { posture } = await inspectDomain(about, { ...ports, rules: [], allowed: { https: false, smtp: false } });
      onDone(++done);
      return posture.exists === null ? { name: domain } : { name: domain, posture };
    }),
  );
}
