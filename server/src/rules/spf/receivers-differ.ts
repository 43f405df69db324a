import {
  maxLookups,
  maxVoidLookups,
  parseSpf,
  replaceRange,
  type SpfA,
  type SpfCost,
  type SpfExists,
  type SpfMx,
  type SpfTerm,
  termOverLimit,
} from "../../records/index.ts";
import { rule } from "../rule.ts";
import { changeText } from "../shared/change-text.ts";
import { spfPaths } from "../shared/derivations.ts";
import { textPlace } from "../shared/places.ts";
import { rewriting, type SpfText, spfRecordIfKnown, textsIfKnown } from "../shared/spf-record.ts";

// What was seen at receivers, and where. mailauth: release 4.13.3, tried with the records of the page. rspamd: parse_spf_ip4,
// parse_spf_include and the default of 30 requests in src/libserver/spf.c at commit 9c8ed4a6. pyspf: check0 in spf.py at commit
// 005e880e. All read 2026-11-22; test/rules/spf-receivers.test.ts tries mailauth again.

export default rule({
  id: "spf/receivers-differ",
  title: "Receivers are known to judge this record differently",
  on: "spfName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "spf", score: 0 },
  source: "RFC 7208 §4.5, §4.6, §4.6.4, §6; mailauth 4.13.3; rspamd src/libserver/spf.c; pyspf spf.py",
  messages: {
    modifier: {
      text: '{term} is no mechanism: by the standard "=" makes it an unknown modifier, and receivers ignore it. rspamd reads it as {meant}, so the same mail passes at some receivers and fails at the others',
      severity: "error",
      score: 4,
    },
    family: "{term} is permerror by the standard, but some receivers (mailauth) just skip it: that test mail passes there proves nothing",
    late: "By the standard the fault behind it makes the whole record permerror; receivers that read term by term (mailauth) still let pass what {term} and the terms before it match, so a test may pass all the same",
    dot: "{term} ends in a dot, which the standard allows; some receivers (mailauth) take the name for none and answer permerror. Without the dot it means the same",
    twice:
      "{term} is a modifier that nobody knows, for the second time: the standard has receivers ignore it however often it stands there, but some (pyspf) answer permerror",
    early:
      "Most receivers count lookups as they go, as the standard asks: a sender that matches one of {terms} passes before the limit of {limit} and never shows the fault. rspamd allows 30 requests; tools that count the whole record call it broken for everybody",
    voids:
      "{count} terms find nothing. The standard recommends permerror after {limit}, and lets receivers choose the number: the same mail fails at some and passes at others",
    blank: "The text begins with a space: by the standard it is no SPF record, but some receivers (mailauth) trim it and read it as one",
  },
  fixes: {
    colon: { title: "Make it a mechanism", safety: "unsafe", edit: changeText },
    undot: { title: "Drop the final dot", safety: "safe", edit: changeText },
  },
  check(target, context) {
    const { name, place } = target;
    const texts = context.derive(textsIfKnown, name);
    for (const text of texts.known ? texts.value : []) {
      if (!/^\s+v=spf1(?:\s|$)/i.test(text)) continue;
      const start = text.length - text.trimStart().length;
      const at = textPlace(context.located(name, "TXT"), (one) => one === text, { start: 0, end: start });
      context.report(at?.place ?? place, "blank");
    }
    const spf = spfRecordIfKnown(target, context);
    if (!spf) return;
    const { record, problems } = spf;
    const names = new Set<string>();
    for (const term of record.terms) {
      if (term.kind === "modifier" && mechanisms.has(term.name.value)) reportModifier(spf, term);
      else if (term.kind === "modifier" && names.has(term.name.value)) context.report(spf.at(term.range), "twice", { term: term.text });
      else if (term.kind === "a" || term.kind === "mx" || term.kind === "exists") reportDot(spf, term);
      if (term.kind === "modifier") names.add(term.name.value);
    }
    for (const problem of problems.filter(({ code }) => code === "ip-family-mismatch")) {
      const term = termAt(record.terms, problem.range.start);
      if (term) context.report(spf.at(problem.range), "family", { term: term.text });
    }
    const fault = firstFault(spf);
    const before = fault && record.terms[record.terms.indexOf(fault) - 1];
    if (before && "qualifier" in before) context.report(spf.at(before.range), "late", { term: before.text });
    const tree = context.derive(spfPaths, name);
    if (!tree.known || problems.length > 0) return;
    const { root, lookups, voids } = tree.value;
    const over = lookups.atLeast > maxLookups ? termOverLimit(tree.value) : undefined;
    const passing = over
      ? root.terms.slice(
          0,
          root.terms.findIndex(({ range }) => range.start === over.range.start),
        )
      : [];
    const [first, last] = [passing[0], passing.at(-1)];
    if (first && last) {
      const range = { start: first.range.start, end: last.range.end };
      context.report(spf.at(range), "early", { terms: spf.text.slice(range.start, range.end), limit: maxLookups });
    }
    const third = voids.atLeast > maxVoidLookups ? thirdVoid(root.terms) : undefined;
    if (third) context.report(spf.at(third.range), "voids", { count: voids.atLeast, limit: maxVoidLookups });

    function reportDot({ text, at }: SpfText, { text: written, domain }: SpfA | SpfMx | SpfExists): void {
      if (!domain?.text.endsWith(".")) return;
      const dot = { start: domain.range.end - 1, end: domain.range.end };
      context.report(at(dot), "dot", { term: written }, { fix: rewriting("undot", { name, text }, replaceRange(text, dot, "")) });
    }

    function reportModifier({ text, at }: SpfText, term: SpfTerm): void {
      const meant = `${term.name.value}:${term.argument?.value ?? ""}`;
      const changed = parseSpf(`v=spf1 ${meant}`).problems.length === 0 ? replaceRange(text, term.range, meant) : undefined;
      context.report(
        at(term.range),
        "modifier",
        { term: term.text, meant },
        {
          fix: rewriting("colon", { name, text }, changed, `Write ${meant}`),
        },
      );
    }
  },
});

const mechanisms: ReadonlySet<string> = new Set(["include", "a", "mx", "ptr", "ip4", "ip6", "exists"]);

const termAt = (terms: readonly SpfTerm[], offset: number): SpfTerm | undefined =>
  terms.find(({ range }) => range.start <= offset && offset < range.end);

/** The first faulty term, when receivers that read term by term do not see any fault before they come to it. */
function firstFault({ record, problems }: SpfText): SpfTerm | undefined {
  const isSeenAtOnce = problems.some(({ code }) => !lazily.has(code));
  return isSeenAtOnce ? undefined : record.terms.find(({ valid }) => !valid);
}

/** Faults that mailauth meets only when it evaluates the term. Unknown mechanisms and wrong characters it looks for first. */
const lazily: ReadonlySet<string> = new Set([
  "address-malformed",
  "cidr-out-of-range",
  "cidr-leading-zero",
  "value-missing",
  "macro-letter-unknown",
]);

/** The term of the record at or in which the third lookup finds nothing. */
function thirdVoid(terms: readonly SpfCost[]): SpfCost | undefined {
  let count = 0;
  return terms.find((cost) => {
    count += voidsIn(cost);
    return count > maxVoidLookups;
  });
}

function voidsIn({ isVoid, child }: SpfCost): number {
  return (isVoid ? 1 : 0) + (child?.terms ?? []).reduce((sum, cost) => sum + voidsIn(cost), 0);
}
