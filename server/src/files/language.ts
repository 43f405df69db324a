import { extname } from "node:path";
import type { WorkspaceFile } from "../engine/index.ts";
import { globPattern, isPolicyFile } from "../playbook/index.ts";
import { looksLikeDns } from "../zones/index.ts";

// LANGUAGE 1.8: not every YAML below a folder of our name is ours.
const documents = [
  "**/mailtranche/{migration,programme,settings}.{yaml,yml}",
  "**/mailtranche/{zones,runbooks,tranches,gates,domains,senders,records,vendors}/**/*.{yaml,yml}",
  "**/*.mailtranche.{yaml,yml}",
].map(globPattern);

/** What a file is by its absolute path with `/`, whatever it holds; `undefined`: none of ours. */
export function languageOf(absolutePath: string): WorkspaceFile["language"] | undefined {
  if (isPolicyFile(absolutePath)) return "mta-sts";
  if (absolutePath.endsWith(".zone")) return "dns-zone";
  const path = absolutePath.replace(/^\/+/, "");
  return documents.some((pattern) => pattern.test(path)) ? "mailtranche" : undefined;
}

/** What a file is that somebody names by hand: zone files have any name, YAML is a document of ours unless it reads like another format. */
export function languageOfGiven(absolutePath: string, text: string): WorkspaceFile["language"] | undefined {
  if (isPolicyFile(absolutePath)) return "mta-sts";
  if (looksLikeDns(absolutePath, text)) return "dns-zone";
  const suffix = extname(absolutePath).toLowerCase();
  if (suffix === ".yaml" || suffix === ".yml") return "mailtranche";
  return neverZones.has(suffix) ? undefined : "dns-zone";
}

const neverZones: ReadonlySet<string> = new Set(
  ".md .json .jsonl .csv .js .ts .mjs .cjs .eml .xml .gz .zip .png .jpg .pdf .html".split(" "),
);
