import type { Offset, SourceRange } from "../base/index.ts";
import { absoluteName, type Name } from "../dns/index.ts";
import type { Playbook, Sender } from "../playbook/index.ts";
import { parseSpf, servicesOfInclude, suggestedInclude } from "../records/index.ts";
import type { FeatureContext } from "./context.ts";
import { playbookOf, zoneAt } from "./context.ts";
import { caaFlags, caaTags, tlsaFields } from "./field-words.ts";
import { recordAt } from "./record-spot.ts";
import { type TagListWords, tagListOf, tagWordsOf } from "./tag-words.ts";

/** Something that may be written inside a mail record. */
export interface RecordCompletion {
  readonly label: string;
  readonly kind: "key" | "value" | "reference";
  readonly detail: string | undefined;
  readonly documentation: string | undefined;
  readonly insert: string;
  readonly replace: SourceRange;
}

/** The value under the cursor: what stands before it, all of it, and where a part of it stands in the document. */
interface Value {
  readonly before: string;
  readonly whole: string;
  readonly owner: Name | undefined;
  readonly offset: Offset;
}

/** Terms of SPF, tags and values of DMARC and DKIM, and includes of the declared senders, at an offset inside a record's text. */
export function recordCompletionsAt(context: FeatureContext, path: string, offset: Offset): readonly RecordCompletion[] {
  const value = valueAt(context, path, offset);
  if (!value) return fieldCompletions(context, path, offset);
  const { before, whole } = value;
  if (/^v=spf1\s/i.test(before)) return spfCompletions(value, playbookFor(context, path, value.owner));
  const list = tagListOf(whole) ?? tagListOf(before);
  return list ? tagCompletions(value, list) : headCompletions(value);
}

/** What is read of a record; of one that is half typed (a quote is open) what stands on its line. */
function valueAt(context: FeatureContext, path: string, offset: Offset): Value | undefined {
  const spot = recordAt(context, path, offset);
  if (spot?.text) {
    const { value, at } = spot.text;
    // A part that is not where it seems to be (an escape, a split) cannot be replaced by its length.
    return { before: value.slice(0, at), whole: value, owner: spot.set.owner, offset };
  }
  const line = lineBefore(context, path, offset);
  const open =
    /\bTXT\s+(?:.*\s)?"?(v=[^"]*)$/i.exec(line)?.[1] ??
    /(?:value:|^\s*-)\s*["']?(v=[^"']*)$/.exec(line)?.[1] ??
    /(?:=|\[|,|\(|^)\s*(?:\\?["'])+(v=[^"'\\]*)$/.exec(line)?.[1];
  return open === undefined ? undefined : { before: open, whole: open, owner: undefined, offset };
}

/** The playbook of the document, or the one that declares the record's domain. */
function playbookFor(context: FeatureContext, path: string, owner: Name | undefined): Playbook | undefined {
  const declares = ({ domains }: Playbook) => owner !== undefined && domains.has(owner);
  return context.model.playbooks.find(declares) ?? playbookOf(context, path);
}

const mechanisms = [
  ["include:", "passes where the record of another domain passes; 1 lookup and what is below it"],
  ["ip4:", "an IPv4 address or network; no lookup"],
  ["ip6:", "an IPv6 address or network; no lookup"],
  ["a", "the addresses of this or another domain; 1 lookup"],
  ["mx", "the hosts that receive mail of this or another domain; 1 lookup and one per host"],
  ["exists:", "passes where a name, mostly with macros, has an address; 1 lookup"],
  ["redirect=", "the record of another domain decides when nothing matched; 1 lookup"],
  ["exp=", "where the explanation of a fail stands; no lookup"],
  ["-all", "everything else fails"],
  ["~all", "everything else softfails"],
  ["?all", "everything else is neutral"],
] as const;

function spfCompletions({ before, whole, owner, offset }: Value, playbook: Playbook | undefined): readonly RecordCompletion[] {
  const typed = /\S*$/.exec(before)?.[0] ?? "";
  const replace = { start: offset - typed.length, end: offset };
  const written = new Set(parseSpf(whole).value.terms.map((term) => term.text.toLowerCase()));
  written.delete(typed.toLowerCase());
  const includes = senderIncludes(playbook, owner).filter(({ include }) => !written.has(`include:${include}`));
  const offered = includes.map(
    ({ include, who, note }): RecordCompletion => ({
      label: `include:${include}`,
      kind: "reference",
      detail: who,
      documentation: note,
      insert: `include:${include}`,
      replace,
    }),
  );
  if (/^[+?~-]?include:/i.test(typed)) return offered;
  const terms = mechanisms
    .filter(([term]) => !written.has(term))
    .map(
      ([term, words]): RecordCompletion => ({ label: term, kind: "key", detail: words, documentation: undefined, insert: term, replace }),
    );
  return [...offered, ...terms];
}

interface OfferedInclude {
  readonly include: string;
  readonly who: string;
  readonly note: string | undefined;
}

/** Includes of the services that the senders of this domain use; those of other domains come after. */
function senderIncludes(playbook: Playbook | undefined, owner: Name | undefined): readonly OfferedInclude[] {
  const senders = [...(playbook?.senders.values() ?? [])];
  const own = (sender: Sender) => owner === undefined || sender.envelopeDomains.includes(owner);
  const offered = new Map<string, OfferedInclude>();
  for (const sender of [...senders.filter(own), ...senders.filter((one) => !own(one))]) {
    const service = sender.facts;
    // What a playbook may say instead of a term (`not-aligned`) is no domain.
    const stated = sender.spf === undefined ? undefined : /^include:(.+)$/i.exec(sender.spf)?.[1];
    const include = sender.spf === undefined ? service && suggestedInclude(service) : stated;
    const name = include === undefined ? undefined : absoluteName(include);
    if (include === undefined || name === undefined || offered.has(include)) continue;
    const known = servicesOfInclude(name, playbook?.services)[0] ?? service;
    const note = known
      ? [known.note, `Source: ${known.source} (${known.checkedOn})`].filter((one) => one !== undefined).join("\n\n")
      : undefined;
    offered.set(include, { include, who: `sender ${sender.id}${known ? ` (${known.name})` : ""}`, note });
  }
  return [...offered.values()];
}

function tagCompletions({ before, whole, offset }: Value, list: TagListWords): readonly RecordCompletion[] {
  const part = /[^;]*$/.exec(before)?.[0] ?? "";
  const equals = part.indexOf("=");
  if (equals >= 0) {
    const name = part.slice(0, equals).trim();
    const typed = /[^:,\s]*$/.exec(part.slice(equals + 1))?.[0] ?? "";
    const replace = { start: offset - typed.length, end: offset };
    return (tagWordsOf(list, name)?.values ?? []).map(({ value, words }) => ({
      label: value,
      kind: "value",
      detail: words,
      documentation: undefined,
      insert: value,
      replace,
    }));
  }
  const typed = part.trimStart();
  const replace = { start: offset - typed.length, end: offset };
  const written = new Set(
    whole.split(";").flatMap((one) => (one.includes("=") ? [one.slice(0, one.indexOf("=")).trim().toLowerCase()] : [])),
  );
  const space = part.startsWith(" ") || before === "" ? "" : before.endsWith(";") ? " " : "";
  return list.tags
    .filter(({ name }) => !written.has(name))
    .map(({ name, words, source, example, default: byDefault }) => ({
      label: name,
      kind: "key",
      detail: byDefault === undefined ? undefined : `without it ${byDefault}`,
      documentation: `${words}\n\nSource: ${source}`,
      insert: `${space}${name}=${example ?? ""}`,
      replace,
    }));
}

const heads = [
  ["v=spf1 ", "SPF: who may send mail with this domain as envelope sender"],
  ["v=DMARC1; p=none; ", "DMARC: what receivers do with mail that fails, and where reports go"],
  ["v=DKIM1; k=rsa; p=", "a DKIM key"],
  ["v=STSv1; id=", "MTA-STS: there is a policy that senders must fetch"],
  ["v=TLSRPTv1; rua=mailto:", "TLS-RPT: where senders report how TLS went"],
  ["v=BIMI1; l=https://", "BIMI: the logo of the domain"],
] as const;

function headCompletions({ before, offset }: Value): readonly RecordCompletion[] {
  const replace = { start: offset - before.length, end: offset };
  return heads
    .filter(([head]) => head.toLowerCase().startsWith(before.toLowerCase()))
    .map(([head, words]) => ({ label: head.trim(), kind: "value", detail: words, documentation: undefined, insert: head, replace }));
}

function lineBefore(context: FeatureContext, path: string, offset: Offset): string {
  const text = context.documents.find((document) => document.path === path)?.text ?? "";
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}

/** The fields of a TLSA or CAA in a zone file, one after the other. */
function fieldCompletions(context: FeatureContext, path: string, offset: Offset): readonly RecordCompletion[] {
  if (zoneAt(context, path)?.dialect.name !== "zone-file") return [];
  const fields = /^[^;"]*\s(TLSA|CAA)\s+((?:[\w]+\s+)*)(\w*)$/i.exec(lineBefore(context, path, offset));
  if (!fields) return [];
  const [, type = "", done = "", typed = ""] = fields;
  const index = done.split(/\s+/).length - 1;
  const lists = type.toUpperCase() === "TLSA" ? tlsaFields.map(({ values }) => values) : [caaFlags, caaTags];
  const replace = { start: offset - typed.length, end: offset };
  return (lists[index] ?? []).map(({ value, words }) => ({
    label: value,
    kind: "value",
    detail: words,
    documentation: undefined,
    insert: value,
    replace,
  }));
}
