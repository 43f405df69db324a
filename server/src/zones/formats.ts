import type { TextUnit } from "../base/index.ts";
import { dnscontrolFormat } from "./dnscontrol/index.ts";
import { octodnsFormat } from "./octodns/index.ts";
import { terraformFormat } from "./terraform/index.ts";
import type { Dialect, Format, FormatName, ReadContext, ZoneEditor, ZoneSource } from "./types.ts";
import { yamlRecordFormats } from "./yaml-records/index.ts";
import { zoneFileFormat } from "./zone-file/index.ts";

const formats: ReadonlyMap<string, Format> = new Map(
  [zoneFileFormat, octodnsFormat, terraformFormat, dnscontrolFormat, ...yamlRecordFormats].map((format) => [format.name, format]),
);

const suffixes: Readonly<Record<string, FormatName>> = {
  tf: "terraform",
  tofu: "terraform",
  tfvars: "terraform",
  js: "dnscontrol",
  mjs: "dnscontrol",
  cjs: "dnscontrol",
};

/** The format of a file that is said to hold DNS records: by its name, and where that leaves it open by its text. */
export function formatOf(path: string, text: string): FormatName {
  const suffix = suffixOf(path);
  return isYaml(suffix) ? (yamlFormat(text) ?? "octodns") : (suffixes[suffix] ?? "zone-file");
}

/** Whether a file that nobody calls a DNS text looks like one of a format with a suffix of its own, or of YAML. */
export function looksLikeDns(path: string, text: string): boolean {
  const suffix = suffixOf(path);
  if (isYaml(suffix)) return yamlFormat(text) !== undefined;
  return suffixes[suffix] === "dnscontrol" ? dnscontrol.test(text) && /\bD(?:_EXTEND)?\s*\(/.test(text) : suffix in suffixes;
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
const dnscontrol = /\b(?:NewRegistrar|DnsProvider|(?:A|AAAA|CNAME|MX|TXT|SPF_BUILDER|DMARC_BUILDER)\s*\(\s*["'`{])/;

/** By the words that only one format has; the text may be broken anywhere, so nothing is parsed. */
function yamlFormat(text: string): FormatName | undefined {
  if (/^apiVersion:\s*["']?mailtranche\//m.test(text)) return undefined;
  if (/^kind:\s*["']?DNSEndpoint\b/m.test(text)) return "dns-endpoint";
  if (/\bAWS::Route53::RecordSet/.test(text)) return "cloudformation";
  if (/^\s*(?:- )?(?:community\.\w+\.|amazon\.aws\.)?(?:nsupdate|route53|cloudflare_dns|\w+_dns_record(?:_set)?s?):/m.test(text))
    return "ansible";
  return octodns.test(text) ? "octodns" : undefined;
}

function formatNamed(name: string): Format {
  return formats.get(name) ?? zoneFileFormat;
}

/** Records of one file. Never throws: what cannot be read is a problem of the source. */
export function readDns(unit: TextUnit, context: ReadContext): ZoneSource {
  return formatNamed(formatOf(context.path, unit.text)).read(unit, context);
}

/** Whether `readDns` knows the format of this file: others are recognised, to be refused in words. */
export function isReadable(path: string, text: string): boolean {
  return formats.has(formatOf(path, text));
}

/** What a comment begins with. */
export function commentSign({ name }: Dialect): ";" | "#" | "//" {
  return name === "zone-file" ? ";" : name === "dnscontrol" ? "//" : "#";
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
