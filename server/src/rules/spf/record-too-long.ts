import type { TextEdit } from "../../base/index.ts";
import { type Name, nameLabels, parseName, type Rdata, resolve } from "../../dns/index.ts";
import { replaceRange, type SpfRecord, type SpfTerm } from "../../records/index.ts";
import { type FixTools, rule, type WorldView } from "../rule.ts";
import { changeText, type TextChange } from "../shared/change-text.ts";
import { type SpfText, spfRecordIfKnown } from "../shared/spf-record.ts";

/** RFC 7208 3.4: below this an answer fits into 512 octets. */
const advised = 450;
const plainUdp = 512;
/** DNS flag day 2020: larger answers go over TCP. */
const safeUdp = 1232;

interface Split extends TextChange {
  readonly part: Name;
  readonly partText: string;
}

export default rule({
  id: "spf/record-too-long",
  title: "SPF text longer than advised",
  on: "spfName",
  kind: "semantic",
  severity: "info",
  risk: { category: "authentication", component: "spf", score: 1 },
  source: "RFC 7208 §3.4; RFC 9715 §3",
  messages: {
    record: "The SPF record of {name} has {octets} octets; up to {advised} the answer fits into plain DNS packets of 512",
    answer:
      "The TXT answer of {name} has {octets} octets, over the {limit} of plain DNS packets: a resolver without EDNS has to ask again over TCP",
    tcp: {
      text: "The TXT answer of {name} has {octets} octets, over the {limit} that resolvers take over UDP: each SPF check needs TCP to your name servers, and where that is blocked it ends in temperror",
      severity: "warning",
      score: 2,
    },
  },
  fixes: {
    split: {
      title: "Move networks into a record of their own",
      safety: "unsafe",
      edit: (target, given: Split, tools: FixTools): readonly TextEdit[] => {
        const edits = changeText(target, given, tools);
        const added =
          tools.zone(given.part)?.addSet(given.part, "TXT", [{ kind: "txt", type: "TXT", strings: chunks(given.partText) }]) ?? [];
        return edits.length > 0 && added.length > 0 ? [...edits, ...added] : [];
      },
    },
  },
  check(target, context) {
    const spf = spfRecordIfKnown(target, context);
    if (!spf) return;
    const { answer } = resolve(target.name, "TXT", context.askOptional);
    const octets = answer?.kind === "records" ? answerOctets(target.name, answer.records) : 0;
    const all = { start: 0, end: spf.text.length };
    const fix = splitting(spf, context).filter(({ with: { text, changed } }) => octets - text.length + changed.length <= safeUdp);
    if (octets > safeUdp) context.report(spf.at(all), "tcp", { name: spf.name, octets, limit: safeUdp }, { fix });
    else if (spf.text.length > advised)
      context.report(spf.at(all), "record", { name: spf.name, octets: spf.text.length, advised }, { fix });
    else if (octets > plainUdp) context.report(spf.at(all), "answer", { name: spf.name, octets, limit: plainUdp });
  },
});

/** Octets of a DNS answer with these records (RFC 1035 4.1): header, question, and each record with a compressed owner. */
function answerOctets(name: Name, records: readonly Rdata[]): number {
  const question = nameLabels(name).reduce((sum, label) => sum + label.length + 1, 1) + 4;
  const data = records.flatMap((record) => (record.kind === "txt" ? [record.strings.reduce((sum, one) => sum + one.length + 1, 0)] : []));
  return 12 + question + data.reduce((sum, length) => sum + 12 + length, 0);
}

/** The longest run of networks that pass becomes `include:_spf1.<name>`, or the next number that is free: one lookup more, the same hosts. */
function splitting(
  spf: SpfText,
  { located }: Pick<WorldView, "located">,
): readonly { readonly id: "split"; readonly with: Split; readonly title: string }[] {
  const run = spf.problems.length > 0 ? [] : longestRun(spf.record);
  const [first, last] = [run[0], run.at(-1)];
  const part = [1, 2, 3, 4].map((n) => parseName(`_spf${n}.${spf.name}.`)).find((name) => name && !located(name, "TXT"));
  if (!first || !last || run.length < 3 || !part) return [];
  const range = { start: first.range.start, end: last.range.end };
  const include = `include:${part}`;
  const partText = `v=spf1 ${run.map(({ text }) => text).join(" ")} -all`;
  return [
    {
      id: "split",
      title: `Move ${run.length} networks to ${part} (costs one lookup)`,
      with: { owner: spf.name, text: spf.text, changed: replaceRange(spf.text, range, include), part, partText },
    },
  ];
}

function longestRun({ terms }: SpfRecord): readonly SpfTerm[] {
  let best: SpfTerm[] = [];
  let run: SpfTerm[] = [];
  for (const term of terms) {
    const isNetwork = (term.kind === "ip4" || term.kind === "ip6") && term.qualifier.value === "+";
    run = isNetwork ? [...run, term] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

const chunks = (text: string): string[] => text.match(/.{1,255}/gs) ?? [];
