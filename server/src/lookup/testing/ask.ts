import { type Answer, type Lookup, parseName, type Question, type RRType } from "../../dns/index.ts";
import { createLookup, type LookupOptions } from "../create.ts";
import { folderOf } from "./zones.ts";

export function dns(type: RRType, text: string, from?: "authoritative"): Extract<Question, { kind: "dns" }> {
  const name = parseName(text);
  if (name === undefined) throw new Error(`${text} is no name`);
  return { kind: "dns", name, type, ...(from ? { from } : {}) };
}

/** What an answer says, without where it came from. */
export function result(answer: Answer): Omit<Answer, "meta"> {
  const { meta: _, ...rest } = answer;
  return rest;
}

export async function lookupOf(options: Partial<LookupOptions> & Pick<LookupOptions, "resolvers">): Promise<Lookup> {
  const created = await createLookup({ now: () => 0, timeoutMs: 1_000, files: folderOf({}), ...options });
  if (!created.ok) throw new Error(created.why);
  if (created.problems.length > 0) throw new Error(created.problems.join("\n"));
  return created.lookup;
}

/**
 * What comes of it; rejects where a timer of so many milliseconds fires first. Both wait in this process, so that the order holds
 * however busy the machine is.
 */
export async function endsBefore<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
