import { clip, plural, printable } from "../base/index.ts";
import type { InspectLine } from "./inspect.ts";
import { plainStyle, type Style } from "./style.ts";

/** One domain for people: a block of lines, without the one that is empty after it. */
export function inspectText(line: InspectLine, options: { readonly style?: Style; readonly quiet: boolean }): string {
  const style = options.style ?? plainStyle;
  const facts = options.quiet ? [] : factLines(line, style);
  const findings = line.findings.map(({ severity, rule, message }) => {
    const colour = severity === "error" ? style.red : severity === "warning" ? style.yellow : style.blue;
    return `  ${colour(severity)} ${printable(message)} ${style.dim(rule)}`;
  });
  const unchecked = uncheckedLines(line, style);
  const changes = (line.since?.differences ?? []).map(
    ({ at, before, after }) => `  ${style.bold("changed")} ${at}: ${shown(before)} -> ${shown(after)}`,
  );
  const isClean = findings.length + unchecked.length + changes.length === 0;
  if (options.quiet && isClean && line.complete) return "";
  return `${[headLine(line, style), ...changes, ...facts, ...findings, ...unchecked].join("\n")}\n`;
}

/** One answer that is missing keeps twenty rules waiting: it is told once. */
function uncheckedLines(line: InspectLine, style: Style): readonly string[] {
  const byDetail = new Map<string, string[]>();
  for (const { rule, detail } of line.unchecked) byDetail.set(detail, [...(byDetail.get(detail) ?? []), rule]);
  return [...byDetail].map(([detail, rules]) => {
    const others = rules.length - 2;
    const named = others > 1 ? `${rules.slice(0, 2).join(", ")} and ${others} more` : rules.join(", ");
    return `  ${style.yellow("unchecked")} ${named}: ${printable(detail)}`;
  });
}

function headLine(line: InspectLine, style: Style): string {
  const risk = Object.entries(line.risk).flatMap(([category, { lo, hi }]) =>
    lo === undefined || hi === undefined ? [] : [`${category} ${lo === hi ? lo : `${lo}..${hi} ?`}`],
  );
  const marks = [
    line.exists === false ? style.red("does not exist") : "",
    line.complete ? "" : style.yellow("incomplete"),
    line.since?.change === "new" ? style.bold("new") : "",
  ];
  return [style.bold(printable(line.domain)), risk.join(", "), ...marks].filter((part) => part !== "").join("  ");
}

function factLines(line: InspectLine, style: Style): readonly string[] {
  const { spf, dkim, dmarc, mtaSts, tlsRpt, dane, bimi } = line;
  const rows: [string, string][] = [];
  rows.push(["MX", mxWords(line)]);
  rows.push([
    "SPF",
    spf.record === null
      ? stateWords(spf)
      : `${spf.lookups.worst}${spf.lookups.exact ? "" : "+"} of ${spf.lookups.limit} lookups, ${spf.voidLookups} void: ${spf.record}`,
  ]);
  for (const { message, start } of spf.problems) rows.push(["", `problem at ${start + 1}: ${message}`]);
  for (const { ip, result, matched, reason } of spf.senders)
    rows.push(["", `${ip}: ${result ?? "not known"}${(matched ?? reason) ? ` (${matched ?? reason})` : ""}`]);
  for (const key of dkim.keys) {
    if (key.why === "wildcard") {
      rows.push(["DKIM", `${key.selector}: none of its own, a wildcard answers for every selector`]);
      continue;
    }
    const what = key.state === "known" ? `${key.keyType}${key.bits === null ? "" : ` ${key.bits} bits`}` : stateWords(key);
    const notes = [key.revoked ? "revoked" : "", key.testing ? "testing" : "", ...key.problems.map(({ message }) => message)];
    rows.push(["DKIM", [`${key.selector}: ${what}`, ...notes.filter((note) => note !== "")].join(", ")]);
  }
  const inherited = dmarc.at !== null && dmarc.at !== line.domain ? ` of ${dmarc.at}` : "";
  rows.push([
    "DMARC",
    dmarc.record === null ? stateWords(dmarc) : `${dmarc.policy === null ? "no policy" : `p=${dmarc.policy}`}${inherited}: ${dmarc.record}`,
  ]);
  rows.push(["MTA-STS", mtaSts.record === null ? stateWords(mtaSts) : `${mtaSts.record} (${policyWords(mtaSts.policy)})`]);
  rows.push(["TLS-RPT", tlsRpt.record ?? stateWords(tlsRpt)]);
  if (dane.hosts.length > 0) rows.push(["DANE", dane.hosts.map((host) => `${host.host}: ${daneWords(host)}`).join("; ")]);
  rows.push([
    "BIMI",
    bimi.record === null
      ? stateWords(bimi)
      : `${bimi.record} (${bimi.logo === "not-checked" ? "logo not fetched" : documentWords("logo", bimi.logo)})`,
  ]);
  for (const [i, text] of propagationLines(line).entries()) rows.push([i === 0 ? "Servers" : "", text]);
  return rows.map(([label, text]) => `  ${style.dim(label.padEnd(8))}${printable(text)}`);
}

function policyWords(policy: InspectLine["mtaSts"]["policy"]): string {
  if (policy === "not-checked") return "policy not fetched";
  if (policy.state !== "known") return documentWords("policy", policy);
  const [problem] = policy.problems;
  const said = `policy: ${policy.mode ?? "no mode"}, ${policy.mx.join(" ") || "no mx"}, max_age ${policy.maxAge ?? "unknown"}`;
  return problem ? `${said}; ${problem.message}` : said;
}

function documentWords(what: string, document: Exclude<InspectLine["bimi"]["logo"], "not-checked">): string {
  const { state, status, why, mediaType } = document;
  if (status !== null) return status === 200 ? `${what} fetched${mediaType ? `, ${mediaType}` : ""}` : `${what}: HTTP status ${status}`;
  return `${what} ${state === "failed" ? `not fetched: ${why}` : "not fetched"}`;
}

function mxWords(line: InspectLine): string {
  if (line.mxState === "null") return "takes no mail (null MX)";
  if (line.mx.length === 0) return stateWords({ state: line.mxState, why: null });
  return line.mx.map(({ preference, host, platform }) => `${preference} ${host}${platform ? ` (${platform})` : ""}`).join(", ");
}

function daneWords(host: InspectLine["dane"]["hosts"][number]): string {
  if (host.state !== "known") return stateWords(host);
  return `${plural(host.records.length, "TLSA record")}${host.authenticated ? "" : ", not signed as far as the resolver says"}`;
}

function stateWords({ state, why }: { readonly state: string; readonly why: string | null }): string {
  switch (state) {
    case "absent":
      return "no record";
    case "several":
      return "several records: receivers use none of them";
    case "open":
      return "not asked";
    case "failed":
      return `not known${why ? ` (${why})` : ""}`;
    default:
      return state;
  }
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return printable(clip(text, 200));
}

/** Who has which answer, and when everyone has it. */
function propagationLines({ propagation = [] }: InspectLine): readonly string[] {
  return propagation.flatMap(({ question, zone, servers, resolvers, problems, everyoneSees }) => [
    `${question}${zone === null ? "" : `, zone ${zone}`}`,
    ...servers.map(
      ({ server, address, state, holds, answer, ttl, serial }) =>
        `  ${holdingWords(holds, state)} ${server} (${address})${serial === null ? "" : ` serial ${serial}`}${ttl === null ? "" : ` TTL ${ttl}`}: ${answer.join(", ")}`,
    ),
    ...resolvers.map(
      ({ server, holds, answer, secondsLeft, splitHorizon }) =>
        `  ${splitHorizon ? "other view" : holdingWords(holds, "not known")} ${server}${secondsLeft === null ? "" : ` for ${secondsLeft} s`}: ${answer.join(", ")}`,
    ),
    ...problems.map(({ message }) => `  ${message}`),
    `  everyone sees it ${everyoneSees.at === null ? "at a time that is not known yet" : everyoneSees.seconds === 0 ? "now" : `from ${everyoneSees.at}`}: ${everyoneSees.because}`,
  ]);
}

function holdingWords(holds: "new" | "old" | null, otherwise: string): string {
  return holds ?? otherwise;
}
