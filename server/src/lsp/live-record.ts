import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { formatInstant } from "../base/index.ts";
import { type Answer, type Name, parseName, type RRType } from "../dns/index.ts";
import { answerText } from "../engine/index.ts";
import type { Part } from "./part.ts";
import type { LiveRecordParams } from "./protocol.ts";
import type { ServerState } from "./server-state.ts";

/** What the resolver and the zone's own servers say now, as text for a read-only document. */
export async function liveRecord(state: ServerState, parameters: LiveRecordParams): Promise<string> {
  const name = parseName(String(parameters?.name ?? ""));
  const type = String(parameters?.type ?? "").toUpperCase();
  if (name === undefined || !/^[A-Z][A-Z0-9]{0,15}$/.test(type))
    throw new ResponseError(ErrorCodes.InvalidParams, "a domain name and a record type are needed");
  const part = await partFor(state, name);
  const title = `${type} ${name}`;
  if (!part?.isOnline) return `${title}\n\nnot asked: ${state.client.trusted ? "the server is offline" : "the workspace is not trusted"}\n`;
  const request = part.lookupRequest();
  // A lookup of its own: what a cache holds is no answer to "now".
  const opened = await state.ports.openLookup(request);
  if (!opened.ok) return `${title}\n\nnot asked: ${opened.why}\n`;
  try {
    const [resolved, stated] = await Promise.all(
      (["resolver", "authoritative"] as const).map((from) => opened.lookup.ask({ kind: "dns", name, type: type as RRType, from })),
    );
    const text = part.session.snapshot.zones.length > 0 ? statedInText(part, name, type) : [];
    return `${[title, "", "Resolver", ...lines(resolved), "", "Authoritative", ...lines(stated), ...text].join("\n")}\n`;
  } finally {
    opened.lookup.close();
  }
}

/** The part whose domains the name is nearest to; the first one otherwise. */
export async function partFor({ workspaces }: ServerState, name: Name): Promise<Part | undefined> {
  const parts: Part[] = [];
  for (const workspace of workspaces.all) {
    await workspace.ready;
    parts.push(...workspace.current());
  }
  const holds = (part: Part) =>
    part.session.snapshot.model.playbooks.some(({ domains }) =>
      [...domains.values()].some((domain) => name === domain.name || name.endsWith(`.${domain.name}`)),
    );
  return parts.find(holds) ?? parts[0];
}

function lines(answer: Answer | undefined): readonly string[] {
  if (!answer) return ["  not asked"];
  const ttl =
    answer.kind === "records" || answer.kind === "cname"
      ? (answer.ttlSeconds ?? answer.meta.remainingTtl)
      : answer.kind === "nodata" || answer.kind === "nxdomain"
        ? answer.negativeTtlSeconds
        : undefined;
  const detail = answer.kind === "failed" && answer.detail ? [`  ${answer.detail}`] : [];
  const from = `  from ${answer.meta.server || "nobody"} at ${formatInstant(answer.meta.at)} UTC${ttl === undefined ? "" : `, TTL ${ttl} s`}`;
  return [...answerText(answer).map((line) => `  ${line}`), ...detail, from];
}

function statedInText(part: Part, name: Name, type: string): readonly string[] {
  const found = part.session.snapshot.zones.flatMap((zone) => {
    const sets =
      zone.kind === "file" ? zone.source.sets : [...zone.document.fixed, ...(zone.document.phases.get(zone.document.live ?? "") ?? [])];
    return sets
      .filter((set) => set.owner === name && set.type === type)
      .flatMap((set) =>
        answerText({
          kind: "records",
          records: set.records,
          meta: { server: zone.path, at: 0, authoritative: true, authenticated: false },
        }).map((line) => `  ${line}  (${zone.path})`),
      );
  });
  return found.length > 0 ? ["", "In the files", ...found] : [];
}
