import { SaxesParser } from "./saxes.ts";
import type { DmarcAuth, DmarcReport, DmarcRow } from "./types.ts";

/** Deeper than any report; extensions of RFC 9990 may hold anything. */
const deepest = 32;
/** Of one value. A domain has at most 253 characters; what is longer is cut. */
const longestValue = 1000;
/** Results of one record; a reporter lists a signature each. */
const mostResults = 100;

/**
 * Faults of XML that do not change what a report says: reporters write `&` in their contact address, and some mailbox appends
 * zeros. Everything else ends the reading: nobody knows what stands behind it.
 */
const harmless = /entity|disallowed character\.|\]\]>|outside of root/;
/** Each costs an Error with its stack: megabytes of zeros would take minutes. */
const mostHarmless = 1000;
/** The parser does not stop inside of a text: it gets small ones. */
const pieceLength = 16_384;

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Reads one report piece by piece; memory grows with its distinct rows, not with its size. Never throws. */
export class ReportReader {
  readonly #parser = new SaxesParser();
  readonly #path: string[] = [];
  readonly #rows = new Map<string, Draft<DmarcRow>>();
  readonly #maxRows: number;
  readonly #meta = new Map<string, string>();
  readonly #policy = new Map<string, string>();
  #text = "";
  #harmless = 0;
  #row = emptyRow();
  #counted = "";
  #auth: Draft<DmarcAuth> | undefined;
  #problem: string | undefined;

  constructor(maxRows: number) {
    this.#maxRows = maxRows;
    const parser = this.#parser;
    parser.on("error", ({ message }) => {
      if (!harmless.test(message) || ++this.#harmless > mostHarmless) this.#stop(`is no well-formed XML (${message})`);
    });
    // Entities that it declares are never looked at, so there is no use in one.
    parser.on("doctype", () => this.#stop("has a document type declaration, which no report needs"));
    parser.on("opentag", ({ name }) => this.#open(localName(name)));
    parser.on("text", (text) => this.#add(text));
    parser.on("cdata", (text) => this.#add(text));
    parser.on("closetag", () => this.#close());
  }

  get stopped(): boolean {
    return this.#problem !== undefined;
  }

  write(text: string): void {
    for (let at = 0; at < text.length && !this.stopped; at += pieceLength) this.#parser.write(text.slice(at, at + pieceLength));
  }

  /** The report as far as it could be read, and why not further. */
  end(): { readonly report: DmarcReport | undefined; readonly problem: string | undefined } {
    if (!this.stopped) this.#parser.close();
    const seconds = (key: string) => (/^\d{1,11}$/.test(this.#meta.get(key) ?? "") ? Number(this.#meta.get(key)) : undefined);
    const [begin, end] = [seconds("begin"), seconds("end")];
    if (begin === undefined || end === undefined) return { report: undefined, problem: this.#problem ?? "does not say when its period is" };
    const { domain = "", ...policy } = Object.fromEntries(this.#policy);
    const report: DmarcReport = {
      reporter: this.#meta.get("org_name") ?? "",
      id: this.#meta.get("report_id") ?? "",
      domain: domainText(domain),
      from: begin * 1000,
      to: end * 1000,
      policy: new Map(Object.entries(policy)),
      rows: [...this.#rows.values()],
    };
    return { report, problem: this.#problem };
  }

  #stop(problem: string): void {
    this.#problem ??= problem;
  }

  #add(text: string): void {
    if (this.#text.length < longestValue) this.#text += text.slice(0, longestValue);
  }

  #open(name: string): void {
    if (this.stopped) return;
    const path = this.#path;
    if (path.length === 0 && name !== "feedback") this.#stop(`is no DMARC aggregate report: it begins with <${name.slice(0, 40)}>`);
    if (path.length >= deepest) this.#stop(`has elements more than ${deepest} deep`);
    path.push(name);
    this.#text = "";
    if (name === "record" && path.length === 2) {
      this.#row = emptyRow();
      this.#counted = "";
    }
    if ((name === "dkim" || name === "spf") && path.at(-2) === "auth_results")
      this.#auth = { kind: name, domain: "", selector: undefined, result: "" };
  }

  #close(): void {
    const path = this.#path;
    const name = path.pop() ?? "";
    if (this.stopped) return;
    const text = this.#text.trim().slice(0, longestValue);
    this.#text = "";
    const [, section, part = ""] = path;
    if (section === "report_metadata") this.#keep(this.#meta, name, text);
    else if (section === "policy_published" && path.length === 2) this.#keep(this.#policy, name, text.toLowerCase());
    else if (section === "record") this.#value(part, path, name, text);
    else if (name === "record" && path.length === 1) this.#endRecord();
  }

  /** The first of several wins: what comes from an extension stands behind it. */
  #keep(into: Map<string, string>, name: string, text: string): void {
    if (!into.has(name) && text !== "" && into.size < mostResults) into.set(name, text);
  }

  #value(part: string, path: readonly string[], name: string, text: string): void {
    const row = this.#row;
    const parent = path.at(-1);
    const word = text.toLowerCase();
    if (part === "row" && parent === "row" && name === "source_ip") row.sourceIp = word;
    else if (part === "row" && parent === "row" && name === "count") this.#counted = text;
    else if (parent === "policy_evaluated" && (name === "disposition" || name === "dkim" || name === "spf")) row[name] = word;
    else if (parent === "reason" && name === "type" && word !== "" && row.reasons.length < mostResults)
      row.reasons = [...row.reasons, word];
    // `identities` is the name in drafts before RFC 7489.
    else if ((parent === "identifiers" || parent === "identities") && name === "header_from") row.headerFrom = domainText(text);
    else if (parent === "auth_results" && this.#auth && name === this.#auth.kind) {
      if (row.auth.length < mostResults && (this.#auth.domain !== "" || this.#auth.result !== "")) row.auth = [...row.auth, this.#auth];
      this.#auth = undefined;
    } else if (this.#auth && path.at(-2) === "auth_results") {
      if (name === "domain") this.#auth.domain = domainText(text);
      else if (name === "result") this.#auth.result = word;
      else if (name === "selector" && word !== "") this.#auth.selector = word;
    }
  }

  #endRecord(): void {
    const row = this.#row;
    if (row.sourceIp === "" || !/^\d{1,12}$/.test(this.#counted)) {
      this.#stop("has a record without an address or a count");
      return;
    }
    row.count = Number(this.#counted);
    const key = rowKey(row);
    const known = this.#rows.get(key);
    if (known) known.count += row.count;
    else if (this.#rows.size < this.#maxRows) this.#rows.set(key, row);
    else this.#stop(`has more than ${this.#maxRows} different rows`);
  }
}

/** Everything of a row but its count. */
export function rowKey({ sourceIp, disposition, dkim, spf, reasons, headerFrom, auth }: DmarcRow): string {
  const results = auth.map((one) => `${one.kind} ${one.domain} ${one.selector ?? ""} ${one.result}`);
  return [sourceIp, disposition, dkim, spf, headerFrom, ...reasons, ...results].join("\n");
}

function emptyRow(): Draft<DmarcRow> {
  return { sourceIp: "", count: 0, disposition: "", dkim: "", spf: "", reasons: [], headerFrom: "", auth: [] };
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();
const domainText = (text: string): string => text.trim().toLowerCase().replace(/\.$/, "");
