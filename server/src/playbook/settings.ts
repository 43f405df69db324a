import { folderOf, parseDuration, parseInstant } from "../base/index.ts";
import { Cursor } from "../yaml/index.ts";
import { isOurs, rootOf } from "./kinds.ts";
import type { SettingsDoc } from "./model.gen.ts";
import type { Settings, SourceFile } from "./types.ts";

type Level = "none" | "hint" | "info" | "warning" | "error";
const levels: readonly string[] = ["none", "hint", "info", "warning", "error"];

const read = new WeakMap<SourceFile, Settings>();
let defaults: Settings | undefined;

/** Of a Settings document; without one, the defaults of its schema. What does not fit counts as not stated. */
export function readSettings(file: SourceFile | undefined): Settings {
  if (!file) {
    defaults ??= settingsOf(undefined);
    return defaults;
  }
  const settings = read.get(file) ?? settingsOf(file);
  read.set(file, settings);
  return settings;
}

function settingsOf(file: SourceFile | undefined): Settings {
  const root = file && isOurs(file) ? rootOf(file) : undefined;
  const fields = root && new Cursor<SettingsDoc>(root);
  const network = fields?.get("network");
  const probes = fields?.get("probes");
  const resolvers = texts(fields?.get("resolvers"));
  const now = fields?.get("now")?.text;
  return {
    path: root && file?.path,
    fields,
    now: now ? parseInstant(now) : undefined,
    resolvers: resolvers.length > 0 ? resolvers : ["system"],
    folder: file ? folderOf(file.path) : "",
    zoneGlobs: texts(fields?.get("zones")),
    rules: new Map(
      (fields?.get("rules")?.entries() ?? []).flatMap(([key, value]) =>
        levels.includes(value.text) ? [[key.text, value.text as Level] as const] : [],
      ),
    ),
    ignore: (fields?.get("ignore")?.items() ?? []).flatMap((item) => {
      const rule = item.get("rule")?.text;
      const files = item.get("files");
      return rule ? [{ rule, files: files?.text ? [files.text] : texts(files) }] : [];
    }),
    maxAgeSeconds: parseDuration(fields?.get("maxAge")?.text ?? "") ?? 86_400,
    timeoutMs: (parseDuration(network?.get("timeout")?.text ?? "") ?? 5) * 1000,
    concurrency: Math.max(1, wholeNumber(network?.get("concurrency")?.value) ?? 256),
    probes: {
      https: probes?.get("https")?.value !== false,
      smtp: probes?.get("smtp")?.value === true,
      blocklists: probes?.get("blocklists")?.value === true,
      history: probes?.get("history")?.value === true,
    },
    ruleSet: fields?.get("ruleSet")?.text || undefined,
  };
}

function texts(list: Cursor<unknown> | undefined): readonly string[] {
  return (list?.items() ?? []).map((item) => item.text).filter((text) => text !== "");
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) ? value : undefined;
}
