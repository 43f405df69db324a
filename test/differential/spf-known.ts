// Where the others disagree with us, and the RFC text that decides. An entry recognises its own class from the records that an
// evaluation can come to, from both verdicts and from their words: nothing is allowed that no entry explains.
import { isSpf } from "../../server/src/records/index.ts";
import type { SpfCase } from "./spf-cases.ts";
import type { Verdict } from "./spf-peers.ts";
import { hosts } from "./spf-world.ts";

export interface Disagreement {
  readonly of: SpfCase;
  readonly ours: Verdict;
  readonly theirs: Verdict;
}

export interface KnownClass {
  readonly peer: "mailauth" | "pyspf";
  readonly id: string;
  /** RFC 7208, quoted or told in a few words, and what the peer does instead. */
  readonly decides: string;
  explains(disagreement: Disagreement, records: readonly string[]): boolean;
}

/** Records that evaluation can come to, the domain's own first: macros in a target keep it from being followed here. */
function reachedRecords({ domain, records }: SpfCase): readonly string[] {
  const all = { ...hosts, ...records };
  const seen = new Set<string>();
  const texts: string[] = [];
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const text of all[`TXT ${name}`] ?? []) {
      texts.push(text);
      for (const match of text.matchAll(/(?:include:|redirect=)(\S+)/gi)) visit((match[1] as string).toLowerCase().replace("%{d}", name));
    }
  };
  visit(domain);
  return texts;
}

const some = (records: readonly string[], pattern: RegExp): boolean => records.some((text) => pattern.test(text));
const words = ({ words: text = "" }: Verdict, pattern: RegExp): boolean => pattern.test(text);

export const knownClasses: readonly KnownClass[] = [
  {
    peer: "pyspf",
    id: "an include of the domain itself",
    decides:
      "§5.2: an include is evaluated when evaluation comes to it, so what matches before it decides. pyspf answers permerror as soon as it reads such a term.",
    explains: ({ theirs }) => theirs.result === "permerror" && words(theirs, /trivial recursion/),
  },
  {
    peer: "pyspf",
    id: "void lookups of MX and PTR hosts",
    decides:
      '§4.6.4 limits "the number of \\"terms\\" for which DNS queries return" nothing: a term counts once. pyspf counts each query, also those for the hosts of one mx, ptr or %{p}.',
    explains: ({ theirs }, records) => words(theirs, /Void lookup limit/) && some(records, /\bmx\b|\bptr\b|%\{p/i),
  },
  {
    peer: "pyspf",
    id: "a modifier nobody knows, twice",
    decides:
      '§6: only redirect and exp "MUST NOT appear in a record more than once each"; others are ignored "no matter where, or how often".',
    explains: ({ theirs }) => words(theirs, /(?!redirect|exp)\S+= MUST appear at most once/),
  },
  {
    peer: "mailauth",
    id: "syntax behind a match",
    decides:
      '§4.6: "if there are any syntax errors anywhere in the record, check_host() returns immediately with the result permerror". mailauth checks a term when it comes to it, and not all of it.',
    explains: ({ ours, theirs }) => ours.result === "permerror" && theirs.result !== "permerror" && words(ours, /^the SPF record of/),
  },
  {
    peer: "mailauth",
    id: "a failed lookup inside an include or redirect",
    decides: '§5.2: "temperror: return temperror". mailauth takes an error that is no SPF result for "no match" there.',
    explains: ({ ours, theirs }, records) =>
      ours.result === "temperror" &&
      theirs.result !== "temperror" &&
      some(records, /fails\.hosts\.test/) &&
      some(records, /include:|redirect=/i),
  },
  {
    peer: "mailauth",
    id: "a final dot",
    decides: "§7.1: toplabel may be followed by a dot. mailauth takes the name with its dot for no domain.",
    explains: ({ theirs }, records) => words(theirs, /Invalid domain on/) && some(records, /one\.hosts\.test\.(?:[ /]|$)/),
  },
  {
    peer: "mailauth",
    id: "a version that is none",
    decides: '§4.5: a record begins with exactly "v=spf1" and a space or the end. mailauth trims, and splits at any white space.',
    explains: (_disagreement, records) => records.some((text) => !isSpf(text) && /^\s*v=spf1\s/i.test(text)),
  },
  {
    peer: "mailauth",
    id: "all of IPv6",
    decides: "§5.6: a prefix length of 0 matches every address. mailauth's comparison of ip6:::/0 does not.",
    explains: ({ of }, records) => of.ip.includes(":") && some(records, /ip6:::\/0/i),
  },
  {
    peer: "mailauth",
    id: "a sender in a name",
    decides:
      "§7.3: a macro may put any character into a name. The resolver below mailauth refuses the @ of %{s}, which is no failure of DNS.",
    explains: ({ theirs }, records) => some(records, /%\{s/i) && (words(theirs, /EBADNAME/) || some(records, /include:|redirect=/i)),
  },
  {
    peer: "mailauth",
    id: "the validated name of the client",
    decides: "§7.3: %{p} is the validated name of the client, or unknown. mailauth puts the sender's domain there.",
    explains: (_disagreement, records) => some(records, /%\{p/i),
  },
  {
    peer: "mailauth",
    id: "the domain of an included record",
    decides:
      "§7.2: %{d} is the domain of the record that is evaluated. mailauth puts the sender's domain there, also in an included record.",
    explains: (_disagreement, records) => some(records.slice(1), /%\{d/i),
  },
  {
    peer: "mailauth",
    id: "a name that cannot be asked",
    decides: "§4.8 and §4.6.4 have no permanent error for a name that cannot be asked: nothing is found there. mailauth answers permerror.",
    explains: ({ theirs }, records) => words(theirs, /Invalid domain/) && some(records, /one\.\.hosts\.test/),
  },
  {
    peer: "mailauth",
    id: "more than ten MX hosts",
    decides:
      '§4.6.4: beyond ten, "the mx mechanism MUST produce a permerror result". mailauth stops at the first host that matches, and never comes to the eleventh.',
    explains: ({ ours, theirs }) => ours.result === "permerror" && words(ours, /has 11 MX hosts/) && theirs.result !== "permerror",
  },
  {
    peer: "mailauth",
    id: "ptr a second time",
    decides: "§4.6.4 counts terms, so each ptr without an answer counts. mailauth looks once and counts once.",
    explains: ({ ours }, records) =>
      words(ours, /lookups without an answer/) && records.flatMap((text) => text.match(/(?:^| )[-+~?]?ptr\b/gi) ?? []).length > 1,
  },
  {
    peer: "mailauth",
    id: "an alias without MX records",
    decides:
      "§4.6.4 counts an answer without records. The resolver below mailauth gives an empty list for a CNAME alone, which it does not count.",
    explains: ({ ours }, records) => words(ours, /lookups without an answer/) && some(records, /mx:(?:alias|dangling)\./i),
  },
  {
    peer: "mailauth",
    id: "void lookups of MX hosts",
    decides: "§4.6.4 as above. mailauth gives the hosts of one mx a limit of their own.",
    explains: ({ theirs }, records) => words(theirs, /Too many void/) && some(records, /mx:mxgone/i),
  },
  {
    peer: "mailauth",
    id: "both families",
    decides:
      "§5.3: a and mx look up the type of the client's address, and §4.6.4 counts what that query returns. mailauth asks for both and counts only when neither is there.",
    explains: ({ ours }, records) => words(ours, /lookups without an answer/) && some(records, /(?:^| )[-+~?]?a(?:[ :/]|$)/i),
  },
];

export function classOf(peer: KnownClass["peer"], disagreement: Disagreement): KnownClass | undefined {
  const records = reachedRecords(disagreement.of);
  return knownClasses.find((known) => known.peer === peer && known.explains(disagreement, records));
}
