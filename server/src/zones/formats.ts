import type { TextUnit } from "../base/index.ts";
import { anyTextFormat } from "./any-text/index.ts";
import { dnscontrolFormat } from "./dnscontrol/index.ts";
import { octodnsFormat } from "./octodns/index.ts";
import { terraformFormat } from "./terraform/index.ts";
import type { Dialect, Format, FormatName, ReadContext, ZoneEditor, ZoneSource } from "./types.ts";
import { yamlRecordFormats } from "./yaml-records/index.ts";
import { zoneFileFormat } from "./zone-file/index.ts";

const formats: ReadonlyMap<string, Format> = new Map(
  [zoneFileFormat, octodnsFormat, terraformFormat, dnscontrolFormat, ...yamlRecordFormats, anyTextFormat].map((format) => [
    format.name,
    format,
  ]),
);

const suffixes: Readonly<Record<string, FormatName>> = {
  tf: "terraform",
  tofu: "terraform",
  tfvars: "terraform",
  js: "dnscontrol",
  mjs: "dnscontrol",
  cjs: "dnscontrol",
};

/** Languages whose strings may hold records, and whose files are no zone files. */
const languages: ReadonlySet<string> = new Set(
  "cfg conf cs cue dhall erb ex exs go hcl ini j2 java json json5 jsonc jsonnet jsx kt libsonnet lua nix php pkl pl ps1 py rb rs scala sh sls star swift tmpl toml tpl ts tsx xml".split(
    " ",
  ),
);

/** Some of them are countries too: a zone file may be called after `example.pl`. */
const zoneFile =
  /^\$(?:ORIGIN|TTL|INCLUDE)[ \t]+[\w."@]|^\S*[ \t]+(?:\w+[ \t]+)?(?:SOA[ \t]+\S+[ \t]+\S|IN[ \t]+(?:\w+[ \t]+)?(?:NS|MX|TXT|A|AAAA|CNAME)[ \t])/m;

/** The format of a file that is said to hold DNS records: by its name, and where that leaves it open by its text. */
export function formatOf(path: string, text: string): FormatName {
  const suffix = suffixOf(path);
  if (isYaml(suffix)) return yamlFormat(text) ?? (/\{\{|^(?:apiVersion|kind):/m.test(text) ? "text" : "octodns");
  const format = suffixes[suffix] ?? (languages.has(suffix) && !zoneFile.test(text) ? "text" : "zone-file");
  return format === "dnscontrol" && !/(?:^|\/)dnsconfig\.js$/.test(path) && !isDnscontrol(text) ? "text" : format;
}

/** Whether a file that nobody calls a DNS text looks like one of a format with a suffix of its own, or of YAML. */
export function looksLikeDns(path: string, text: string): boolean {
  const suffix = suffixOf(path);
  if (isYaml(suffix)) return yamlFormat(text) !== undefined;
  return suffixes[suffix] === "dnscontrol" ? dnscontrol.test(text) && dnscontrolZone.test(text) : suffix in suffixes;
}

function suffixOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

function isYaml(suffix: string): boolean {
  return suffix === "yaml" || suffix === "yml";
}

const recordType = "A|AAAA|ALIAS|CAA|CNAME|DNAME|MX|NS|PTR|SOA|SPF|SRV|TLSA|TXT";
const octodns = new RegExp(`^(?:[ -] *)?\\s+type:\\s*["']?(?:${recordType})["']?\\s*(?:#.*)?$`, "m");

/** A record of a configuration, or what every main file of one begins with: many a program calls something `D`. */
const dnscontrol =
  /\b(?:NewRegistrar|DnsProvider|(?:A|AAAA|ALIAS|CAA|CNAME|DS|MX|NS|PTR|SOA|SRV|SSHFP|TLSA|TXT|(?:CAA|DKIM|DMARC|M365|SPF)_BUILDER)\s*\(\s*["'`{])/;

const dnscontrolZone = /\bD(?:_EXTEND)?\s*\(/;

/** Also a part of a configuration that only defines records for others. */
function isDnscontrol(text: string): boolean {
  return dnscontrol.test(text) || dnscontrolZone.test(text) || /^require(?:_glob)?\s*\(/m.test(text);
}

/** By the words that only one format has; the text may be broken anywhere, so nothing is parsed. */
function yamlFormat(text: string): FormatName | undefined {
  if (/^apiVersion:\s*["']?mailtranche\//m.test(text)) return undefined;
  if (/^kind:\s*["']?DNSEndpoint\b/m.test(text)) return "dns-endpoint";
  if (/\bAWS::Route53::RecordSet/.test(text)) return "cloudformation";
  if (/^\s*(?:- )?(?:community\.\w+\.|amazon\.aws\.)?(?:nsupdate|route53|cloudflare_dns|\w+_dns_record(?:_set)?s?):/m.test(text))
    return "ansible";
  return octodns.test(text) ? "octodns" : undefined;
}

/** Every format has a reader; a Zone document, which none reads, is changed through its playbook. */
function formatNamed(name: string): Format {
  return formats.get(name) ?? zoneFileFormat;
}

/** What begins a comment in a text of this kind; the first is the one to write. Of a language that nobody knows it is a guess. */
export function commentSigns(name: Dialect["name"]): readonly string[] {
  switch (name) {
    case "zone-file":
      return [";"];
    case "terraform":
    case "text":
      return ["#", "//"];
    case "dnscontrol":
      return ["//"];
    case "octodns":
    case "cloudformation":
    case "dns-endpoint":
    case "ansible":
    case "zone-document":
      return ["#"];
  }
}

/** Records of one file. Never throws: what cannot be read is a problem of the source. */
export function readDns(unit: TextUnit, context: ReadContext): ZoneSource {
  return formatNamed(formatOf(context.path, unit.text)).read(unit, context);
}

/** Changes of what `readDns` read. */
export function editorOf(source: ZoneSource): ZoneEditor {
  return formatNamed(source.dialect.name).editor(source);
}

/** Paths and globs of files that reading this one may need, relative to the workspace. */
export function wantedBeside(path: string, text: string): readonly string[] {
  return formatNamed(formatOf(path, text)).wants?.(text, path) ?? [];
}

/** A file that stands alone: no other file is known. */
export function readAlone(text: string, context: Pick<ReadContext, "path" | "origin">): ZoneSource {
  return readDns({ text }, { ...context, unit: () => undefined, list: () => [] });
}
