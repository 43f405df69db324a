import type { Instant } from "../base/index.ts";
import type { Lookup } from "../dns/index.ts";
import { failedAnswer } from "./source.ts";

/** Opens no socket: every question is a failed one. */
export function offlineLookup(now: () => Instant): Lookup {
  return {
    ask: async () => failedAnswer("offline", "no network is used", "offline", now()),
    close: () => {},
  };
}
