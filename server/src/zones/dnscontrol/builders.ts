import { joinedText } from "./methods.ts";
import type { Site } from "./syntax.ts";
import {
  type BuilderName,
  durationOf,
  knownText,
  made,
  madeText,
  nothing,
  type ObjectValue,
  type Piece,
  piecesOf,
  placeOf,
  type RecordCall,
  shownText,
  truth,
  unknownValue,
  type Value,
} from "./values.ts";

// DNSControl's builders: an object in, records out (docs.dnscontrol.org, language reference, read 2026-11).

export const builders: Readonly<Record<BuilderName, (args: readonly Value[], site: Site) => Value>> = {
  SPF_BUILDER: ([options], site) => built(options, (one) => spf(one, site)),
  DMARC_BUILDER: ([options], site) => built(options ?? emptyOptions(site), (one) => dmarc(one, site)),
  DKIM_BUILDER: ([options], site) => built(options, (one) => dkim(one, site)),
  CAA_BUILDER: ([options], site) => built(options, (one) => caa(one, site)),
  M365_BUILDER: ([name, options], site) => built(options ?? emptyOptions(site), (one) => m365(name, one, site)),
};

const emptyOptions = (site: Site): Value => ({ kind: "object", entries: new Map(), site });

function built(options: Value | undefined, build: (options: ObjectValue) => readonly RecordCall[]): Value {
  if (options?.kind !== "object") return unknownValue("what the builder is given is not known");
  return { kind: "list", items: build(options).map((record) => ({ kind: "record", record })), site: undefined };
}

/** An option that is set; JavaScript takes an empty text for one that is not. */
function option(options: ObjectValue, name: string): Value | undefined {
  const value = options.entries.get(name);
  return value === undefined || truth(value) === false ? undefined : value;
}

/** The label, `@` where none is given; below `prefix`. */
function labelOf(options: ObjectValue, prefix: string, site: Site): Value {
  const label = option(options, "label") ?? madeText("@", site);
  const text = knownText(label);
  if (prefix === "") return label;
  if (text === "@") return madeText(prefix, site);
  return { kind: "text", pieces: [made(`${prefix}.`, placeOf(site)), ...piecesOf(label, site)] };
}

function modifiersOf(options: ObjectValue, site: Site): readonly Value[] {
  const ttl = option(options, "ttl");
  return ttl === undefined ? [] : [{ kind: "modifier", modifier: { kind: "ttl", seconds: durationOf(ttl), value: ttl, site } }];
}

function spf(options: ObjectValue, site: Site): readonly RecordCall[] {
  const parts = options.entries.get("parts");
  const text = parts?.kind === "list" ? joinedText(parts.items, " ", site) : undefined;
  const modifiers = modifiersOf(options, site);
  const builder = { name: "SPF_BUILDER", options } as const;
  const main = {
    type: "TXT",
    label: labelOf(options, "", site),
    fields: [text ?? unknownValue("its parts are not known")],
    modifiers,
    site,
    builder,
  };
  const flatten = option(options, "flatten");
  const raw = options.entries.get("raw");
  if (flatten && !(flatten.kind === "list" && flatten.items.length === 0)) {
    const reworked = "DNSControl replaces the names in `flatten` by their addresses when it runs";
    const label = raw && (raw.kind === "unknown" || truth(raw)) ? raw : madeText("_rawspf", site);
    const copy = { ...main, label, reworked: "it keeps the text before flattening, which no receiver asks for" };
    return [{ ...main, reworked }, ...(knownText(raw) === "" && raw?.kind === "text" ? [] : [copy])];
  }
  const limit = option(options, "txtMaxSize");
  const longest = limit?.kind === "number" ? limit.value : 255;
  const isSplit = option(options, "overflow") && shownText(main.fields[0]).length > longest;
  return [isSplit ? { ...main, reworked: "DNSControl moves what is too long to records of their own (`overflow`)" } : main];
}

/** One tag of a record that a builder writes, and the option that it comes from. */
interface Tag {
  readonly tag: string;
  readonly option: string;
  /** What the option gives; `undefined`: no tag. */
  value(given: Value, options: ObjectValue, site: Site): readonly Piece[] | undefined;
}

const asWritten: Tag["value"] = (given, _, site) => piecesOf(given, site);
const joinedWith =
  (separator: string): Tag["value"] =>
  (given, _, site) =>
    given.kind === "list" ? (given.items.length > 0 ? joinedText(given.items, separator, site)?.pieces : undefined) : piecesOf(given, site);
const alignment: Tag["value"] = (given, _, site) => {
  const text = knownText(given);
  const [piece] = given.kind === "text" ? given.pieces : [];
  const short = text === "strict" ? "s" : text === "relaxed" ? "r" : undefined;
  if (short === undefined || piece?.kind !== "text") return piecesOf(given, site);
  return [made(short, { unit: piece.unit, start: piece.text.starts[0] as number, end: piece.text.ends.at(-1) as number })];
};

const plainTag = (tag: string, name: string): Tag => ({ tag, option: name, value: asWritten });

/** In the order in which DNSControl writes them. */
export const dmarcTags: readonly Tag[] = [
  plainTag("v", "version"),
  plainTag("p", "policy"),
  plainTag("sp", "subdomainPolicy"),
  plainTag("np", "nonexistentSubdomainPolicy"),
  { tag: "adkim", option: "alignmentDKIM", value: alignment },
  { tag: "aspf", option: "alignmentSPF", value: alignment },
  plainTag("pct", "percent"),
  { tag: "rua", option: "rua", value: joinedWith(",") },
  { tag: "ruf", option: "ruf", value: joinedWith(",") },
  { tag: "fo", option: "failureOptions", value: failureOptions },
  { tag: "rf", option: "failureFormat", value: (given, options, site) => (option(options, "ruf") ? piecesOf(given, site) : undefined) },
  {
    tag: "ri",
    option: "reportInterval",
    value: (given, _, site) => {
      const seconds = durationOf(given);
      return seconds === undefined ? piecesOf(given, site) : [made(String(seconds), placeOf(site))];
    },
  },
  plainTag("psd", "publicSuffixDomain"),
  plainTag("t", "testMode"),
];

export const dkimTags: readonly Tag[] = [
  plainTag("v", "version"),
  { tag: "h", option: "hashtypes", value: joinedWith(":") },
  plainTag("k", "keytype"),
  { tag: "n", option: "note", value: (given, _, site) => note(given, site) },
  plainTag("p", "pubkey"),
  { tag: "s", option: "servicetypes", value: joinedWith(":") },
  { tag: "t", option: "flags", value: joinedWith(":") },
];

/** `fo` says something only beside `ruf`. */
function failureOptions(given: Value, options: ObjectValue, site: Site): readonly Piece[] | undefined {
  if (!option(options, "ruf")) return undefined;
  if (given.kind !== "object") return knownText(given) === "0" ? undefined : piecesOf(given, site);
  const on = (name: string) => truth(given.entries.get(name) ?? nothing) === true;
  const word = on("DKIM") && on("SPF") ? "1" : on("SPF") ? "s" : on("DKIM") ? "d" : undefined;
  return word === undefined ? undefined : [made(word, placeOf(given.site ?? site))];
}

/** DKIM's quoted-printable (RFC 6376 2.11). */
function note(given: Value, site: Site): readonly Piece[] {
  const text = knownText(given);
  if (text === undefined || /^[!-:<>-~]*$/.test(text)) return piecesOf(given, site);
  const escaped = text.replace(/[^!-:<>-~]/g, (char) => `=${(char.charCodeAt(0) & 0xff).toString(16).toUpperCase().padStart(2, "0")}`);
  return [made(escaped, placeOf(site))];
}

/** `v=DMARC1; p=none`: each tag where its option stands. */
function tagText(tags: readonly Tag[], options: ObjectValue, defaults: Readonly<Record<string, string>>, site: Site): Value {
  const pieces: Piece[] = [];
  for (const tag of tags) {
    const given = option(options, tag.option);
    const fallback = defaults[tag.option];
    const value = given
      ? tag.value(given, options, site)
      : fallback === undefined
        ? undefined
        : fallback === ""
          ? []
          : [made(fallback, placeOf(site))];
    if (value === undefined) continue;
    const first = value[0];
    const last = pieces.at(-1);
    // A name and a separator have no letters of their own: they stand where the values around them do.
    if (last) pieces.push(last.kind === "text" ? made("; ", lastLetter(last, site)) : made("; ", placeOf(site)));
    pieces.push(made(`${tag.tag}=`, first?.kind === "text" ? firstLetter(first, site) : placeOf(site)), ...value);
  }
  return { kind: "text", pieces };
}

function firstLetter(piece: Piece & { readonly kind: "text" }, site: Site) {
  const [start] = piece.text.starts;
  return start === undefined ? placeOf(site) : { unit: piece.unit, start, end: piece.text.ends[0] as number };
}

function lastLetter(piece: Piece & { readonly kind: "text" }, site: Site) {
  const end = piece.text.ends.at(-1);
  return end === undefined ? placeOf(site) : { unit: piece.unit, start: piece.text.starts.at(-1) as number, end };
}

function dmarc(options: ObjectValue, site: Site): readonly RecordCall[] {
  const text = tagText(dmarcTags, options, { version: "DMARC1", policy: "none" }, site);
  const builder = { name: "DMARC_BUILDER", options } as const;
  return [{ type: "TXT", label: labelOf(options, "_dmarc", site), fields: [text], modifiers: modifiersOf(options, site), site, builder }];
}

function dkim(options: ObjectValue, site: Site): readonly RecordCall[] {
  const text = tagText(dkimTags, options, { version: "DKIM1", pubkey: "" }, site);
  const selector = option(options, "selector") ?? unknownValue("it has no selector");
  const label = knownText(option(options, "label") ?? nothing) ?? "@";
  const pieces = [...piecesOf(selector, site), made(`._domainkey${label === "@" ? "" : `.${label}`}`, placeOf(site))];
  const builder = { name: "DKIM_BUILDER", options } as const;
  return [{ type: "TXT", label: { kind: "text", pieces }, fields: [text], modifiers: modifiersOf(options, site), site, builder }];
}

function caa(options: ObjectValue, site: Site): readonly RecordCall[] {
  const builder = { name: "CAA_BUILDER", options } as const;
  return ["iodef", "issue", "issuewild", "issuevmc", "issuemail"].flatMap((tag) => {
    const given = option(options, tag);
    if (!given) return [];
    const values = tag !== "iodef" && knownText(given) === "none" ? [madeText(";", site)] : given.kind === "list" ? given.items : [given];
    const critical = truth(options.entries.get(`${tag}_critical`) ?? nothing) === true;
    const flags: readonly Value[] = critical ? [{ kind: "modifier", modifier: { kind: "caa-flag", value: 128 } }] : [];
    return values.map(
      (value): RecordCall => ({
        type: "CAA",
        label: labelOf(options, "", site),
        fields: [madeText(tag, site), value],
        modifiers: [...flags, ...modifiersOf(options, site)],
        site,
        builder,
      }),
    );
  });
}

function m365(name: Value | undefined, options: ObjectValue, site: Site): readonly RecordCall[] {
  const builder = { name: "M365_BUILDER", options } as const;
  const isOn = (key: string) => {
    const given = options.entries.get(key);
    return !(given?.kind === "boolean" && !given.value);
  };
  const text = (value: string): Value => madeText(value, site);
  const record = (type: string, label: Value, ...fields: readonly Value[]): RecordCall => ({
    type,
    label,
    fields,
    modifiers: [],
    site,
    builder,
  });
  const domain = knownText(name);
  const given = option(options, "domainGUID");
  // Microsoft's own way to write a name with a dash is not known: DNSControl refuses to guess.
  const guessed =
    domain === undefined
      ? unknownValue("its domain is not known")
      : domain.includes("-")
        ? unknownValue("a name with a dash needs `domainGUID`")
        : text(domain.replaceAll(".", "-"));
  const guid = given ?? guessed;
  const initial = option(options, "initialDomain") ?? unknownValue("`initialDomain` is not given");
  const join = (...parts: readonly (Value | string)[]): Value => ({
    kind: "text",
    pieces: parts.flatMap((part) => (typeof part === "string" ? [made(part, placeOf(site))] : piecesOf(part, site))),
  });
  const zero: Value = { kind: "number", value: 0, site: undefined };
  const number = (value: number): Value => ({ kind: "number", value, site: undefined });
  const all: RecordCall[] = [];
  if (isOn("mx")) all.push(record("MX", labelOf(options, "", site), zero, join(guid, ".mail.protection.outlook.com.")));
  // DNSControl puts it below the zone whatever the label.
  if (isOn("autodiscover")) all.push(record("CNAME", text("autodiscover"), text("autodiscover.outlook.com.")));
  if (isOn("dkim"))
    for (const selector of ["selector1", "selector2"])
      all.push(record("CNAME", text(`${selector}._domainkey`), join(`${selector}-`, guid, "._domainkey.", initial, ".")));
  if (option(options, "skypeForBusiness")) {
    all.push(record("CNAME", text("lyncdiscover"), text("webdir.online.lync.com.")));
    all.push(record("CNAME", text("sip"), text("sipdir.online.lync.com.")));
    all.push(record("SRV", text("_sip._tls"), number(100), number(1), number(443), text("sipdir.online.lync.com.")));
    all.push(record("SRV", text("_sipfederationtls._tcp"), number(100), number(1), number(5061), text("sipfed.online.lync.com.")));
  }
  if (option(options, "mdm")) {
    all.push(record("CNAME", text("enterpriseregistration"), text("enterpriseregistration.windows.net.")));
    all.push(record("CNAME", text("enterpriseenrollment"), text("enterpriseenrollment.manage.microsoft.com.")));
  }
  return all;
}
