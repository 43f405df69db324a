import { stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { UnreadableFile, WorkspaceFile } from "../engine/index.ts";
import {
  globPattern,
  readWorkspace,
  type WorkspaceModel,
  wantedGlobs,
  wantedPolicies,
  wantedReports,
  wantedTableFiles,
  wantedZoneFiles,
} from "../playbook/index.ts";
import { formatOf, looksLikeDns, wantedBeside } from "../zones/index.ts";
import { enclosingPlaybook, looksLikePlaybook } from "./enclosing.ts";
import { languageOf, languageOfGiven } from "./language.ts";
import { readReports } from "./read-report.ts";
import { explainFileError, readTableFile, readTextFile } from "./read-text.ts";
import { walkFolder } from "./walk.ts";

const mayHoldRecords = /\.(?:tf|tofu|js|ya?ml)$/i;

interface ReadOptions {
  /** Absolute. Paths of the result are relative to it, with `/`; what lies outside begins with `..`. */
  readonly root: string;
  /** Files or folders, absolute or relative to `root`. */
  readonly starts: readonly string[];
  /** Text of a document that is open in an editor: it wins over the disk. Absolute path. */
  readonly openText?: (absolutePath: string) => string | undefined;
  /** Absolute paths of files that are DNS records because somebody says so, whatever they look like. */
  readonly named?: readonly string[];
  /** In a folder without documents: only `.zone` files, and not what merely reads like records in another format. */
  readonly onlyNamed?: boolean;
  /** Origin of zone files that do not say theirs. */
  readonly origin?: string;
}

export interface DiskWorkspace {
  readonly files: readonly WorkspaceFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** Paths of files, and of folders with a final `/`, that are asked about; empty: all that was read. */
  readonly focus: readonly string[];
  /** Starts that are nothing we read, with the reason. */
  readonly rejected: readonly UnreadableFile[];
}

/**
 * Everything that belongs to the starts: the documents below them, the playbook around them, what it uses from elsewhere,
 * and the zone files that it or its Settings name. A folder without any document gives its `.zone` files, and what reads like
 * records in another format.
 */
export async function readWorkspaceFiles(options: ReadOptions): Promise<DiskWorkspace> {
  const reader = new Reader(options);
  await reader.readNamed();
  for (const start of options.starts) await reader.start(resolve(options.root, start));
  await reader.addWanted();
  return reader.result();
}

class Reader {
  readonly #options: ReadOptions;
  /** By absolute path: a file is read once, whoever wants it. */
  readonly #files = new Map<string, WorkspaceFile>();
  readonly #unreadable = new Map<string, UnreadableFile>();
  readonly #rejected: UnreadableFile[] = [];
  readonly #focus: string[] = [];
  #isEverything = false;
  #last: WorkspaceModel | undefined;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  result(): DiskWorkspace {
    const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
    return {
      files: [...this.#files.values()].sort(byPath),
      unreadable: [...this.#unreadable.values()].sort(byPath),
      focus: this.#isEverything ? [] : this.#focus,
      rejected: this.#rejected,
    };
  }

  async readNamed(): Promise<void> {
    for (const path of this.#options.named ?? []) await this.#read(resolve(this.#options.root, path), "dns-zone");
  }

  async start(path: string): Promise<void> {
    const stats = await stat(path).catch((error: unknown) => explainFileError(error));
    if (typeof stats === "string") {
      this.#rejected.push({ path: this.#relative(path), why: stats });
    } else if (stats.isDirectory()) await this.#startFolder(path);
    else await this.#startFile(path);
  }

  async #startFolder(folder: string): Promise<void> {
    const { documents, zones, others } = await this.#readDocuments(folder);
    if (documents.some((path) => looksLikePlaybook(this.#files.get(path)?.text ?? ""))) {
      this.#isEverything = true;
      return;
    }
    const around = await enclosingPlaybook(dirname(folder));
    if (around !== undefined) {
      await this.#readDocuments(around);
      // A folder of something else inside a workspace, such as its inventory: what is meant is the workspace.
      if (documents.length + zones.length === 0) this.#isEverything = true;
      this.#focus.push(`${this.#relative(folder)}/`);
      // Its zone files are asked about, whether or not the playbook names them.
      for (const path of zones) await this.#read(path, "dns-zone");
      return;
    }
    this.#isEverything = true;
    if (documents.length > 0) return;
    for (const path of zones) await this.#read(path, "dns-zone");
    if (this.#options.onlyNamed) return;
    for (const path of others) {
      const text = await this.#text(path);
      if (typeof text === "string" && looksLikeDns(this.#slashed(path), text)) await this.#read(path, "dns-zone");
    }
  }

  async #startFile(path: string): Promise<void> {
    const text = await this.#text(path);
    const given = this.#options.onlyNamed
      ? languageOf(this.#slashed(path))
      : languageOfGiven(this.#slashed(path), typeof text === "string" ? text : "");
    const language = this.#files.get(path)?.language ?? given;
    if (language === undefined && !this.#options.onlyNamed) {
      this.#rejected.push({
        path: this.#relative(path),
        why: "is neither a playbook document (.yaml, .yml) nor records in a format that is read (zone file, octoDNS, Terraform, DNSControl)",
      });
      return;
    }
    const around = await enclosingPlaybook(dirname(path));
    if (around !== undefined) await this.#readDocuments(around);
    // An editor says itself what language an open document has.
    if (language !== undefined) await this.#read(path, language);
    this.#focus.push(this.#relative(path));
  }

  /** `others` may hold records in a format that its name does not tell. */
  async #readDocuments(folder: string): Promise<Record<"documents" | "zones" | "others", readonly string[]>> {
    const walk = await walkFolder(folder);
    for (const { path, why } of walk.trouble) this.#unreadable.set(path, { path: this.#relative(path), why });
    const documents = walk.files.filter((path) => languageOf(this.#slashed(path)) === "mailtranche");
    for (const path of documents) await this.#read(path, "mailtranche");
    for (const path of walk.files.filter((one) => languageOf(this.#slashed(one)) === "mta-sts")) await this.#read(path, "mta-sts");
    const zones = walk.files.filter((path) => languageOf(this.#slashed(path)) === "dns-zone");
    const others = walk.files.filter((path) => mayHoldRecords.test(path) && !documents.includes(path));
    return { documents, zones, others };
  }

  /** Shared documents may name zone files of their own: so documents first, then the model is read again. */
  async addWanted(): Promise<void> {
    for (const glob of wantedGlobs(this.#model()).documents)
      for (const path of await this.#expand(glob)) await this.#read(path, "mailtranche");
    const model = this.#model();
    const named = model.playbooks.flatMap((playbook) => wantedZoneFiles(playbook).map(({ path }) => path));
    for (const wanted of [...named, ...wantedGlobs(model).zones])
      for (const path of await this.#expand(wanted)) await this.#read(path, "dns-zone");
    for (const path of model.playbooks.flatMap(wantedTableFiles)) {
      const file = resolve(this.#options.root, path);
      // Inventories are often kept out of git: where one is not there, what it would say is unknown, and the rules say so.
      if (this.#options.openText?.(file) !== undefined || (await isFile(file))) await this.#read(file, "csv");
    }
    for (const wanted of model.playbooks.flatMap((playbook) => [...wantedPolicies(playbook).keys()]))
      await this.#read(resolve(this.#options.root, wanted), "mta-sts");
    await this.#addBeside();
    const reports: string[] = [];
    for (const wanted of model.playbooks.flatMap(wantedReports)) reports.push(...(await this.#expand(wanted)));
    for (const [path, evidence] of await readReports([...new Set(reports)]))
      if (!this.#files.has(path)) this.#files.set(path, { path: this.#relative(path), text: "", language: "dmarc-report", evidence });
  }

  /** What texts of records refer to: included files, the rest of a module. Those may refer to more. */
  async #addBeside(): Promise<void> {
    const seen = new Set<string>();
    for (;;) {
      const texts = [...this.#files.values()].filter(({ path, language }) => language === "dns-zone" && !seen.has(path));
      if (texts.length === 0) return;
      for (const { path, text } of texts) {
        seen.add(path);
        for (const wanted of wantedBeside(path, text))
          for (const found of await this.#expand(wanted)) {
            if (!(await isFile(found))) continue;
            await this.#read(found, "dns-zone");
            // What a zone file includes is part of it: who asks for the one asks for the other.
            if (formatOf(path, text) === "zone-file" && this.#focus.includes(path)) this.#focus.push(this.#relative(found));
          }
      }
    }
  }

  /** What did not change since the last time is not parsed again. */
  #model(): WorkspaceModel {
    const documents = [...this.#files.values()].filter((file) => file.language === "mailtranche");
    this.#last = readWorkspace(documents, this.#last);
    return this.#last;
  }

  /** A path that is no glob stands for itself, whether or not it exists. */
  async #expand(path: string): Promise<readonly string[]> {
    const glob = /[*?{]/.exec(path);
    if (!glob) return [resolve(this.#options.root, path)];
    const fixed = path.slice(0, path.lastIndexOf("/", glob.index) + 1);
    const pattern = globPattern(path);
    const walk = await walkFolder(resolve(this.#options.root, fixed));
    return walk.files.filter((file) => pattern.test(this.#relative(file)));
  }

  async #read(path: string, language: WorkspaceFile["language"]): Promise<void> {
    if (this.#files.has(path) || this.#unreadable.has(path)) return;
    const shown = this.#relative(path);
    const text = await this.#text(path, language);
    if (typeof text !== "string") {
      this.#unreadable.set(path, { path: shown, why: text.why });
      return;
    }
    const { origin } = this.#options;
    this.#files.set(path, {
      path: shown,
      text,
      language,
      ...(language === "dns-zone" && origin !== undefined ? { origin } : {}),
    });
  }

  /** Of the editor that has it open, else of the disk. */
  async #text(path: string, language?: WorkspaceFile["language"]): Promise<string | { readonly why: string }> {
    const open = this.#options.openText?.(path);
    if (open !== undefined) return open;
    const read = await (language === "csv" ? readTableFile(path) : readTextFile(path));
    return read.ok ? read.text : { why: read.why };
  }

  #relative(path: string): string {
    const shown = relative(this.#options.root, path);
    return this.#slashed(shown === "" ? "." : isAbsolute(shown) ? path : shown);
  }

  #slashed(path: string): string {
    return sep === "\\" ? path.replaceAll("\\", "/") : path;
  }
}

/** What a text refers to may be missing: its reader says so where the reference stands. */
async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() === true;
}
