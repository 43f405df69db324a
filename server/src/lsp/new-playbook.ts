import { type CancellationToken, ErrorCodes, ResponseError } from "vscode-languageserver";
import { isTimeZone } from "../base/index.ts";
import { type Name, parseName } from "../dns/index.ts";
import { isPlatform, lookAt, type StarterDomain, starterFiles } from "../starter/index.ts";
import { partFor } from "./live-record.ts";
import type { LookupRequest } from "./ports.ts";
import type { NewPlaybookParams, NewPlaybookResult } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";
import { type Work, withProgress } from "./work-done.ts";

/** The texts of a first plan, with what live records show where asking is allowed. Nothing is written: that is the client's. */
export async function newPlaybook(state: ServerState, parameters: NewPlaybookParams, token: CancellationToken): Promise<NewPlaybookResult> {
  const { source, target, timezone = "UTC", title, inventory } = parameters;
  const names = (parameters.domains ?? []).map((text) => parseName(String(text)));
  if (!isPlatform(source) || !isPlatform(target) || names.length === 0 || names.some((name) => name === undefined || !name.includes(".")))
    throw new ResponseError(ErrorCodes.InvalidParams, "a source and a target platform and at least one domain are needed");
  const words = { title: "New Playbook", message: "looking at live records" };
  const domains = await withProgress(state, parameters.workDoneToken, token, words, (work) => looked(state, names as Name[], work));
  const files = starterFiles({
    source,
    target,
    domains,
    now: state.ports.now(),
    timeZone: isTimeZone(timezone) ? timezone : "UTC",
    ...(title === undefined ? {} : { title }),
    ...(inventory === undefined ? {} : { inventory }),
  });
  return { files, notAsked: domains.filter(({ posture }) => posture === undefined).map(({ name }) => name) };
}

async function looked(state: ServerState, names: readonly Name[], { cancellation, progress }: Work): Promise<readonly StarterDomain[]> {
  const unseen = names.map((name) => ({ name }));
  const { client, ports } = state;
  if (!client.trusted || client.offline) return unseen;
  const request = (await partFor(state, names[0] as Name))?.lookupRequest() ?? defaultRequest(ports.now);
  const opened = await ports.openLookup(request);
  if (!opened.ok) return unseen;
  try {
    const look = { lookup: opened.lookup, now: request.now(), signal: cancellation };
    return await lookAt(names, look, (done) => progress?.report(Math.round((done / names.length) * 100)));
  } finally {
    opened.lookup.close();
  }
}

/** Where no workspace has Settings yet. */
function defaultRequest(now: LookupRequest["now"]): LookupRequest {
  const probes = { https: false, smtp: false };
  return { root: "", resolvers: ["system"], now, timeoutMs: 5_000, concurrency: 256, allowPrivate: false, probes };
}
