import { type CancellationToken, ErrorCodes, ResponseError } from "vscode-languageserver";
import { type Name, parseName, type Rdata, type RRType } from "../dns/index.ts";
import { type PlannedAnswer, propagationPage } from "../report/index.ts";
import type { LocatedSet } from "../zones/index.ts";
import { partFor } from "./live-record.ts";
import type { Part } from "./part.ts";
import type { PropagationParams } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";
import { type Work, withProgress } from "./work-done.ts";

/** The longest wait for one server: a page with a gap is better than none. */
const patienceMs = 5_000;

/** What every server of the zone and every resolver says now, beside what the texts plan; Markdown for a read-only document. */
export async function propagation(state: ServerState, parameters: PropagationParams, token: CancellationToken): Promise<string> {
  const name = parseName(String(parameters?.name ?? ""));
  const type = String(parameters?.type ?? "").toUpperCase();
  if (name === undefined || !/^[A-Z][A-Z0-9]{0,15}$/.test(type))
    throw new ResponseError(ErrorCodes.InvalidParams, "a domain name and a record type are needed");
  const part = await partFor(state, name);
  if (!part?.isOnline) return notAsked(name, type, state.client.trusted ? "the server is offline" : "the workspace is not trusted");
  const words = { title: "Propagation", message: `asking the servers of ${name}` };
  return withProgress(state, parameters.workDoneToken, token, words, (work) => survey(state, part, name, type as RRType, work));
}

async function survey(state: ServerState, part: Part, name: Name, type: RRType, { cancellation }: Work): Promise<string> {
  const { resolvers, now, timeoutMs, allowPrivate } = part.lookupRequest();
  const options = { resolvers, now, timeoutMs: Math.min(timeoutMs, patienceMs), allowPrivate };
  const asking = state.ports.openPropagation(options, cancellation);
  if (typeof asking === "string") return notAsked(name, type, asking);
  try {
    return propagationPage(await asking.survey(name, type), plannedAnswers(part, name, type));
  } finally {
    asking.close();
  }
}

function notAsked(name: Name, type: string, why: string): string {
  return `# ${type} ${name}\n\nNot asked: ${why}.\n`;
}

/** What each text says of the name, and of a text with phases each of those that say something of it. */
function plannedAnswers(part: Part, name: Name, type: RRType): readonly PlannedAnswer[] {
  const recordsIn = (sets: readonly LocatedSet[]): readonly Rdata[] | undefined =>
    sets.find((set) => set.owner === name && set.type === type)?.records;
  return part.session.snapshot.zones.flatMap((zone): readonly PlannedAnswer[] => {
    const fixed = recordsIn(zone.kind === "file" ? zone.source.sets : zone.document.fixed);
    if (fixed) return [{ from: zone.path, records: fixed }];
    if (zone.kind === "file") return [];
    const phases = [...zone.document.phases].map(([phase, sets]) => ({ phase, records: recordsIn(sets) }));
    // What one phase lists and another does not is gone in that one.
    if (phases.every(({ records }) => records === undefined)) return [];
    return phases.map(({ phase, records = [] }) => ({ from: `phase ${phase}`, records }));
  });
}
