import type { TextUnit } from "../base/index.ts";
import { octodnsFormat } from "./octodns/index.ts";
import { terraformFormat } from "./terraform/index.ts";
import type { Format, FormatName, ReadContext, ZoneEditor, ZoneSource } from "./types.ts";
import { zoneFileFormat } from "./zone-file/index.ts";

const formats: ReadonlyMap<string, Format> = new Map(
  [zoneFileFormat, octodnsFormat, terraformFormat].map((format) => [format.name, format]),
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
  return suffix === "js" ? /\bD\s*\(/.test(text) : suffix in suffixes;
}

function suffixOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

function isYaml(suffix: string): boolean {
  return suffix === "yaml" || suffix === "yml";
}

const recordType = "A|AAAA|ALIAS|CAA|CNAME|DNAME|MX|NS|PTR|SOA|SPF|SRV|TLSA|TXT";
const octodns = new RegExp(`^(?:[ -] *)?\\s+type:\\s*["']?(?:${recordType})["']?\\s*(?:#.*)?$`, "m");

/** By the words that only one format has; the text may be broken anywhere, so nothing is parsed. */
function yamlFormat(text: string): FormatName | undefined {
  if (/^apiVersion:\s*["']?mailtranche\//m.test(text)) return undefined;
  if (/^kind:\s*["']?DNSEndpoint\b/m.test(text)) return "dns-endpoint";
  if (/\bAWS::Route53::RecordSet/.test(text)) return "cloudformation";
  if (/^\s*(?:- )?(?:community\.\w+\.|amazon\.aws\.)?(?:nsupdate|route53|cloudflare_dns|\w+_dns_record(?:_set)?s?):/m.test(text))
    return "ansible";
  return octodns.test(text) ? "octodns" : undefined;
}

/** What begins a comment in a text of records. */
export function commentSignOf({ dialect }: ZoneSource): "#" | ";" {
  return dialect.name === "zone-file" ? ";" : "#";
}

function formatNamed(name: string): Format {
  return formats.get(name) ?? zoneFileFormat;
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
