import type { Place } from "../../base/index.ts";
import { type Name, parseName } from "../../dns/index.ts";
import { type IpAddress, inNetwork, isSpf, type SpfCost, type SpfTerm } from "../../records/index.ts";
import type { RecordSource } from "../../zones/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { coversAddress, sendersOf } from "../shared/spf-senders.ts";
import { addSpfTerms, needRecords, ownPlace, withoutTerms } from "../shared/spf-terms.ts";

export default rule({
  id: "spf/flattened-drift",
  title: "Flattened addresses are not what the service sends from",
  on: "spfName",
  kind: "live",
  severity: "warning",
  risk: { category: "authentication", component: "spf", score: 3 },
  source: "method (SPF flattening); RFC 7208 §10.1.1",
  worlds: ["text", "planned"],
  messages: {
    missing: {
      text: "{origin} now has {networks}, which the flattened record of {name} lacks: mail that the service sends from there fails SPF",
      severity: "error",
      score: 4,
    },
    surplus: {
      text: "{term} stands in the flattened record of {name}, and neither {origin} nor a declared sender has it any more: whoever owns it now may send as {name}",
      score: 2,
    },
    gone: "The record of {name} was flattened from {origin}, which has no SPF record any more: nobody can tell which addresses are still right",
  },
  fixes: {
    add: {
      title: "Add what is missing",
      safety: "unsafe",
      edit: (_target, { owner, terms }: { owner: Name; terms: readonly string[] }, tools) => addSpfTerms(owner, terms, tools),
    },
    remove: {
      title: "Remove the term",
      safety: "unsafe",
      edit: changeText,
    },
  },
  check({ name, place, playbook }, context) {
    const source = context.located(name, "TXT")?.sources.find((one) => isSpf(one.txt?.text ?? ""));
    const origins = source ? flattenedFrom(source) : [];
    if (origins.length === 0) return;
    const own = context.derive(spfPaths, name);
    if (!own.known) return;
    const listed = own.value.root.terms.filter(({ term }) => networkOf(term) !== undefined);
    const expected: SpfCost[] = [];
    let complete = true;
    for (const { origin, at } of origins) {
      const paths = context.derive(spfPaths, origin);
      if (!paths.known) return;
      const { root, costs } = paths.value;
      if (root.state.kind === "open" || root.state.kind === "failed") needRecords([{ child: root }], context.ask);
      needRecords(costs, context.ask);
      if (root.state.kind === "absent") context.report(at, "gone", { name, origin });
      complete &&= root.state.kind === "known" && costs.every(({ child }) => child === undefined || child.state.kind === "known");
      const networks = costs.filter(({ term }) => networkOf(term) !== undefined);
      expected.push(...networks);
      const missing = networks.filter(({ term }) => !listed.some((one) => holds(one.term, term))).map(({ term }) => term.text);
      if (missing.length === 0) continue;
      const shown = missing.slice(0, 4).join(", ") + (missing.length > 4 ? ` and ${missing.length - 4} more` : "");
      context.report(at, "missing", { name, origin, networks: shown }, { fix: [{ id: "add", with: { owner: name, terms: missing } }] });
    }
    // Only a plan says which other addresses are there for a reason.
    const senders = playbook ? sendersOf(playbook, name) : [];
    if (senders.length === 0 || !complete) return;
    for (const one of listed) {
      if (expected.some(({ term }) => holds(term, one.term) || holds(one.term, term))) continue;
      if (senders.some((sender) => coversAddress(one.term, sender))) continue;
      context.report(
        ownPlace(context, name, one.range, place),
        "surplus",
        { term: one.term.text, name, origin: origins.map(({ origin }) => origin).join(", ") },
        { fix: [{ id: "remove", with: withoutTerms(own.value, [one]) }] },
      );
    }
  },
});

interface Origin {
  readonly origin: Name;
  readonly at: Place;
}

/** Comments `flattened-from: include:x`, with or without a date, in the lines of the record and right above it. */
function flattenedFrom({ place: { unit, start, end } }: RecordSource): readonly Origin[] {
  const { text } = unit;
  let first = text.lastIndexOf("\n", start - 1) + 1;
  while (first > 0) {
    const above = text.lastIndexOf("\n", first - 2) + 1;
    if (!/^\s*[;#]/.test(text.slice(above, first))) break;
    first = above;
  }
  const lineEnd = text.indexOf("\n", end);
  const lines = text.slice(first, lineEnd < 0 ? undefined : lineEnd);
  return [...lines.matchAll(/[;#]\s*flattened-from:\s*(include:(\S+))/g)].flatMap((match) => {
    const origin = parseName(`${match[2] as string}.`);
    const from = first + match.index + match[0].length - (match[1] as string).length;
    return origin ? [{ origin, at: { unit, start: from, end: from + (match[1] as string).length } }] : [];
  });
}

function networkOf(term: SpfTerm): { readonly network: IpAddress; readonly bits: number } | undefined {
  if ((term.kind !== "ip4" && term.kind !== "ip6") || !term.network || term.qualifier.value !== "+") return undefined;
  const network = term.network.value;
  return { network, bits: term.cidr?.value ?? network.bytes.length * 8 };
}

/** Whether the network of one term holds all of another's. */
function holds(outer: SpfTerm, inner: SpfTerm): boolean {
  const [one, other] = [networkOf(outer), networkOf(inner)];
  return one !== undefined && other !== undefined && one.bits <= other.bits && inNetwork(other.network, one.network, one.bits);
}
