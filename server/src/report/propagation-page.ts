import { formatDuration, formatInstant, plural } from "../base/index.ts";
import type { Rdata } from "../dns/index.ts";
import { type Propagation, propagationOf, type Survey } from "../posture/index.ts";

/** What a text says that everyone should see; no records: that there is none. */
export interface PlannedAnswer {
  /** `zones/shop.zone`, `phase cutover`. */
  readonly from: string;
  readonly records: readonly Rdata[];
}

interface View {
  readonly from: string | undefined;
  readonly propagation: Propagation;
}

/** One RRset on its way to everyone, as a Markdown page: who has what, what each plan waits for, and what is wrong. */
export function propagationPage(survey: Survey, plans: readonly PlannedAnswer[]): string {
  const views: readonly View[] =
    plans.length > 0
      ? plans.map(({ from, records }) => ({ from, propagation: propagationOf(survey, records) }))
      : [{ from: undefined, propagation: propagationOf(survey, undefined) }];
  const [first] = views as [View, ...View[]];
  const { zone, servers, resolvers, problems } = first.propagation;
  const parts = [
    `# ${survey.type} ${survey.name}`,
    `Asked ${formatInstant(survey.now)} UTC${zone === null ? "" : `, zone ${cell(zone)}, ${plural(servers.length, "server address", "server addresses")}`}.`,
    ...views.flatMap((view) => whenSection(view)),
    "## Servers of the zone",
    servers.length > 0 ? serverTable(first.propagation, views) : "None could be asked.",
    "## Resolvers",
    resolvers.length > 0 ? resolverTable(first.propagation, views) : "None is set.",
    ...(problems.length > 0 ? ["## What is wrong", problems.map(({ message }) => `- ${cell(message)}`).join("\n")] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function whenSection({ from, propagation }: View): readonly string[] {
  const { planned, servers, everyoneSees } = propagation;
  const have = servers.filter(({ holds }) => holds === "new").length;
  const title = from === undefined ? "## When will everyone see the newest answer?" : `## When will everyone see ${cell(from)}?`;
  const answer = planned === null ? [] : [planned.length > 0 ? planned.map((one) => `- ${code(one)}`).join("\n") : "- no such record"];
  const at = everyoneSees.at === null ? "Not to be said yet" : instantText(everyoneSees.at);
  return [
    title,
    ...answer,
    `**${at}**: ${cell(everyoneSees.because)}. ${have} of ${plural(servers.length, "address has", "addresses have")} it.`,
  ];
}

function instantText(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : `${formatInstant(at)} UTC`;
}

function serverTable({ servers }: Propagation, views: readonly View[]): string {
  return table(
    ["Server", "Address", "Answer", "TTL", "Serial", "Has"],
    servers.map(({ server, address, state, answer, ttl, serial, detail }, i) => [
      cell(server),
      cell(address),
      state === "answers" ? answer.map(code).join("<br>") : `${states[state]}${detail === null ? "" : `: ${cell(detail)}`}`,
      ttl === null ? "" : formatDuration(ttl),
      serial === null ? "" : String(serial),
      holdings(views, (propagation) => propagation.servers[i]?.holds),
    ]),
  );
}

function resolverTable({ resolvers }: Propagation, views: readonly View[]): string {
  return table(
    ["Resolver", "Answer", "Kept for", "Has"],
    resolvers.map(({ server, answer, secondsLeft, splitHorizon }, i) => [
      cell(server),
      answer.map(code).join("<br>"),
      secondsLeft === null ? "" : formatDuration(secondsLeft),
      splitHorizon ? "a view of its own" : holdings(views, (propagation) => propagation.resolvers[i]?.holds),
    ]),
  );
}

const states: Readonly<Record<Propagation["servers"][number]["state"], string>> = {
  answers: "answers",
  lame: "does not speak for the zone",
  refused: "refuses",
  servfail: "fails",
  silent: "is silent",
  blocked: "was not asked",
};

/** The plans whose answer one server has; `old` where it has another one. */
function holdings(views: readonly View[], of: (propagation: Propagation) => "new" | "old" | null | undefined): string {
  const held = views.map(({ from, propagation }) => ({ from, holds: of(propagation) }));
  if (held.every(({ holds }) => holds === null || holds === undefined)) return "unknown";
  const has = held.filter(({ holds }) => holds === "new").map(({ from }) => (from === undefined ? "the newest" : cell(from)));
  return has.length > 0 ? has.join(", ") : "another answer";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text of the DNS, which may hold anything, in a cell of a table. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|!]/g, "\\$&").replace(/\s+/g, " ");
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/[\p{Cc}|]/gu, (char) => (char === "|" ? "\\|" : " "))}\``;
}
