import { type Answer, type Name, nameText, type Question } from "../dns/index.ts";
import {
  type Ask,
  costsLookup,
  ipText,
  maxLookups,
  networkOf,
  type SpfCost,
  type SpfNode,
  type SpfTerm,
  spfTree,
} from "../records/index.ts";
import { code } from "./markdown.ts";

const qualifiers = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" } as const;

/** What one term does, in a line. */
export function spfTerm(term: SpfTerm): string {
  const result = "qualifier" in term ? qualifiers[term.qualifier.value] : "";
  const at = "domain" in term && term.domain ? code(term.domain.text) : "this domain";
  switch (term.kind) {
    case "all":
      return `everything else: ${result}`;
    case "include":
      return `${result} where SPF of ${at} passes`;
    case "a":
      return `${result} for the addresses of ${at}`;
    case "mx":
      return `${result} for the hosts that receive mail of ${at}`;
    case "ip4":
    case "ip6":
      return `${result} for this network`;
    case "exists":
      return `${result} where ${at} has an address`;
    case "ptr":
      return `${result} by reverse name: do not use it (RFC 7208 5.5)`;
    case "redirect":
      return `nothing matched: SPF of ${term.value ? code(term.value.text) : "no domain"} decides`;
    case "exp":
      return "where the explanation of a fail stands";
    case "modifier":
      return "a modifier that receivers ignore";
    case "unknown":
      return "no term of SPF: receivers answer permerror";
  }
}

/** A term of a record: whose it is, all of its text, and which of its terms. */
export interface SpfTermAt {
  readonly owner: Name;
  readonly text: string;
  readonly index: number;
  readonly term: SpfTerm;
}

/** One term at length: what it permits, what it costs, and what it expands to as far as is known. */
export function explainSpfTerm({ owner, text, index, term }: SpfTermAt, known: Ask): readonly string[] {
  // Whatever is live: it is this text that is explained.
  const own: Answer = {
    kind: "records",
    records: [{ kind: "txt", type: "TXT", strings: [text] }],
    meta: { server: "", at: 0, authoritative: false, authenticated: false },
  };
  const ask: Ask = (question) => (question.kind === "dns" && question.name === owner && question.type === "TXT" ? own : known(question));
  const head = `${code(term.text)} ${spfTerm(term)}`;
  if (term.kind === "ip4" || term.kind === "ip6") return [head, ...networkRows(term)];
  if (term.kind === "exp") return [head, "Costs no lookup (RFC 7208 4.6.4): it is fetched after the result is known."];
  const cost = spfTree(owner, ask).costs.find((one) => one.owner === owner && one.index === index);
  return [head, ...costRows(term, cost), ...targetRows(term, cost, ask)];
}

function networkRows(term: SpfTerm & { readonly kind: "ip4" | "ip6" }): readonly string[] {
  if (!term.network) return ["Its address cannot be read: receivers answer permerror."];
  const width = term.network.value.bytes.length * 8;
  const bits = term.cidr?.value ?? width;
  const first = ipText(networkOf(term.network.value, bits));
  const free = width - bits;
  const count = free === 0 ? "one address" : free <= 32 ? `${2 ** free} addresses` : `2^${free} addresses`;
  return [`${count}${free === 0 ? "" : `, from ${code(first)}`}. Costs no lookup.`];
}

function costRows(term: SpfTerm, cost: SpfCost | undefined): readonly string[] {
  if (!costsLookup(term)) return ["Costs no lookup."];
  const { atLeast, exact } = cost?.lookups ?? { atLeast: 1, exact: false };
  const below = atLeast - 1;
  const of = below > 0 ? ` (1 for itself, ${below} below it)` : "";
  return [`Costs ${exact ? "" : "at least "}${atLeast} of the ${maxLookups} lookups that a receiver makes${of}.`];
}

function targetRows(term: SpfTerm, cost: SpfCost | undefined, ask: Ask): readonly string[] {
  if (!cost?.target) return [];
  if (cost.target.kind === "message") return ["What it asks depends on the message (a macro)."];
  if (cost.target.kind === "none") return ["Its domain is no name that can be asked."];
  const { name } = cost.target;
  switch (term.kind) {
    case "include":
    case "redirect":
      return cost.child ? nodeRows(cost.child) : [];
    case "a":
    case "exists":
      return addressRows(name, ask);
    case "mx": {
      const hosts = ask({ kind: "dns", name, type: "MX" });
      if (!hosts) return [notAsked];
      if (hosts.kind !== "records") return [`No MX record (${hosts.kind}).`];
      const names = hosts.records.flatMap((record) => (record.kind === "mx" ? [nameText(record.exchange)] : []));
      return [`Now ${names.length === 1 ? "one host" : `${names.length} hosts (at most 10)`}: ${names.slice(0, 10).map(code).join(", ")}.`];
    }
    case "all":
    case "ip4":
    case "ip6":
    case "ptr":
    case "exp":
    case "modifier":
    case "unknown":
      return [];
  }
}

const notAsked = "Not asked yet: a preflight, or an edit in an online workspace, looks it up.";

function nodeRows({ domain, state, record, terms }: SpfNode): readonly string[] {
  switch (state.kind) {
    case "known": {
      const shown = terms.slice(0, 12).map(({ term }) => `- ${code(term.text)} ${spfTerm(term)}`);
      const more = terms.length > shown.length ? [`- and ${terms.length - shown.length} more`] : [];
      return [`Now ${code(domain)} says ${code((record?.text ?? "").slice(0, 200))}:`, [...shown, ...more].join("\n")];
    }
    case "open":
      return [notAsked];
    case "failed":
      return [`The last lookup of ${code(domain)} failed (${state.why}): nobody knows what it permits.`];
    case "absent":
      return [`${code(domain)} has no SPF record: receivers answer permerror for this whole record (RFC 7208 5.2).`];
    case "several":
      return [`${code(domain)} has ${state.count} SPF records: receivers answer permerror for this whole record (RFC 7208 4.5).`];
    case "loop":
      return [`${code(domain)} leads back to itself: evaluation ends at the limit.`];
    case "limit":
      return ["Not followed: the tree is too large."];
  }
}

function addressRows(name: Name, ask: Ask): readonly string[] {
  const answers = (["A", "AAAA"] as const).map((type) => ask({ kind: "dns", name, type } satisfies Question));
  if (answers.every((answer) => answer === undefined)) return [notAsked];
  const addresses = answers.flatMap((answer) =>
    answer?.kind === "records" ? answer.records.flatMap((record) => (record.kind === "address" ? [record.address] : [])) : [],
  );
  if (addresses.length > 0) return [`Now ${addresses.slice(0, 10).map(code).join(", ")}.`];
  return answers.some((answer) => answer === undefined || answer.kind === "failed")
    ? [notAsked]
    : ["Has no address: a void lookup (at most 2)."];
}
