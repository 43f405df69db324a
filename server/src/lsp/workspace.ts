import type { WorkspaceFile } from "../engine/index.ts";
import type { FeatureContext, ShownFinding } from "../features/index.ts";
import {
  globPattern,
  type WorkspaceModel,
  wantedGlobs,
  wantedPolicies,
  wantedReports,
  wantedTableFiles,
  wantedZoneFiles,
} from "../playbook/index.ts";
import { wantedBeside } from "../zones/index.ts";
import { Cancellation } from "./cancellation.ts";
import type { Client } from "./client.ts";
import type { OpenDocument, OpenDocuments } from "./documents.ts";
import { FirstLook } from "./first-look.ts";
import { Part } from "./part.ts";
import { splitWorkspace } from "./parts.ts";
import type { LoadedFiles, ServerPorts } from "./ports.ts";
import { Debounce, waitAfter } from "./schedule.ts";
import { absolutePath, relativePath } from "./uris.ts";

export interface WorkspaceHost {
  readonly ports: ServerPorts;
  readonly client: Client;
  readonly documents: OpenDocuments;
  /** Absolute paths of files that the user wants to be read as DNS, whoever names them. */
  readonly checked: ReadonlySet<string>;
  /** New results are there; called for results of the texts as they are now and for no others. */
  published(workspace: Workspace): void;
  /** A first set for one open text, before the rest is judged again. */
  looked(workspace: Workspace, file: WorkspaceFile, findings: readonly ShownFinding[]): void;
  warn(text: string): void;
  failed(what: string, error: unknown): void;
}

/** While answers come in, what they change is shown this often. */
const refreshMs = 700;
/** Several events of the disk come together. */
const diskWaitMs = 60;
/** An analysis that takes longer is announced by a first look at the text that changed. */
const slowRunMs = 100;
const lookWaitMs = 30;
/** What a timer of the platform can hold, rounded down: about 23 days. */
const longestTimerMs = 2_000_000_000;

/**
 * One workspace folder: the texts as they are now, and what is known of them. Edits load and analyse after a moment, without
 * the network; then what is open is asked in the background, and its answers lead to another result of the same texts.
 */
export class Workspace {
  #root: string;
  readonly #starts: readonly string[];
  readonly #host: WorkspaceHost;
  #disk: LoadedFiles = { files: [], unreadable: [] };
  #parts: readonly Part[] = [];
  #model: WorkspaceModel | undefined;
  /** Paths and globs that the texts ask to be read beside them, and the same as a test. */
  #wanted = "";
  #patterns: readonly RegExp[] = [];
  readonly #beside = new Map<string, { readonly text: string; readonly wants: readonly string[] }>();
  /** Counts changes of texts: a result that was computed for an older one is dropped. */
  #generation = 0;
  #loaded = -1;
  #settling: Cancellation | undefined;
  #lastRunMs = 0;
  #isClosed = false;
  #isRead = false;
  readonly #analysing = new Debounce(() => this.#attempt("analysis", () => this.#analyseAndAsk()));
  readonly #firstLook: FirstLook;
  #changedPath: string | undefined;
  readonly #looking = new Debounce(() => this.#attempt("first look", async () => this.#look()));
  /** The one timer of an idle server: for the moment at which time alone changes something. */
  readonly #clock = new Debounce(() => this.answersChanged());
  readonly #reloading = new Debounce(() => void this.reload());
  /** Resolves when the disk has been read once. */
  readonly ready: Promise<void>;

  constructor(root: string, starts: readonly string[], host: WorkspaceHost) {
    this.#root = root;
    this.#starts = starts;
    this.#host = host;
    this.#firstLook = new FirstLook(host.ports.rules, host.client);
    this.ready = this.reload();
  }

  /** Absolute, with `/`. Seen from inside of a playbook's folder its files would have two names: there it is that folder. */
  get root(): string {
    return this.#root;
  }

  get parts(): readonly Part[] {
    return this.#parts;
  }

  get model(): WorkspaceModel | undefined {
    return this.#model;
  }

  get generation(): number {
    return this.#generation;
  }

  /** Whether a file, by its absolute path, is judged here: it lies below a folder of the editor, or belongs to the same playbook. */
  holds(path: string): boolean {
    if (this.#starts.some((start) => path === start || isInside(path, start))) return true;
    const relative = this.relative(path);
    if (this.#disk.files.some((file) => file.path === relative)) return true;
    return (this.#model?.playbooks.length ?? 0) > 0 && isInside(path, this.root);
  }

  /** Whether what a document says counts here. A text in a language of its own does when somebody names its file. */
  judges({ path, languageId }: OpenDocument): boolean {
    return isLanguage(languageId) || this.#host.ports.languageOf(path) !== undefined || this.isNamed(path);
  }

  /** Whether a file, by its absolute path, is one that a playbook, Settings, a text of records or the user names. */
  isNamed(path: string): boolean {
    const relative = this.relative(path);
    return (
      this.#host.checked.has(path) ||
      this.#disk.files.some((file) => file.path === relative) ||
      this.#patterns.some((pattern) => pattern.test(relative))
    );
  }

  /** Why a file, by its absolute path, could not be read. */
  unreadable(path: string): string | undefined {
    const relative = this.relative(path);
    return this.#disk.unreadable.find((file) => file.path === relative)?.why;
  }

  /** Absolute paths of the texts here whose language is not ours. */
  get foreign(): readonly string[] {
    return this.#disk.files.flatMap(({ path, language }) => {
      const absolute = this.absolute(path);
      // A policy has the language of any text file, whatever its name says.
      const isForeign = language === "mta-sts" || (language === "dns-zone" && this.#host.ports.languageOf(absolute) === undefined);
      return isForeign ? [absolute] : [];
    });
  }

  absolute(path: string): string {
    return absolutePath(this.root, path);
  }

  relative(path: string): string {
    return relativePath(this.root, path);
  }

  /** A text of the editor changed; `path` is absolute. */
  changed(path?: string): void {
    this.#generation++;
    this.#settling?.cancel();
    // Without its Settings a text would be judged by the wrong resolver: the disk comes first.
    if (!this.#isRead) return;
    this.#analysing.in(waitAfter(this.#lastRunMs));
    this.#changedPath = path;
    if (path !== undefined && this.#lastRunMs > slowRunMs) this.#looking.in(lookWaitMs);
  }

  /** Something on the disk changed. */
  diskChanged(): void {
    this.#reloading.in(diskWaitMs);
  }

  async reload(): Promise<void> {
    this.#reloading.stop();
    try {
      const { ports, documents } = this.#host;
      if (!this.#isRead) this.#root = await ports.workspaceRoot(this.#root, this.#starts);
      const openText = (path: string) => documents.at(path.replaceAll("\\", "/"))?.text;
      const named = [...this.#host.checked].filter((path) => this.#starts.some((start) => path === start || isInside(path, start)));
      const disk = await ports.readWorkspace({ root: this.root, starts: this.#starts, openText, named, onlyNamed: true });
      if (this.#isClosed) return;
      this.#disk = disk;
      this.#isRead = true;
      this.#patterns = [];
      const texts = this.#texts();
      this.#wantsMore(splitWorkspace(texts, [], this.#model).model, texts);
      this.#generation++;
      this.#settling?.cancel();
      this.#analysing.in(0);
    } catch (error) {
      this.#host.failed("reading the workspace", error);
    }
  }

  /** The parts, loaded with the texts as they are now. */
  current(): readonly Part[] {
    if (this.#loaded !== this.#generation) this.#load();
    return this.#parts;
  }

  /** The parts, with results for the texts as they are now. */
  analysed(): readonly Part[] {
    const isLoaded = this.#loaded === this.#generation;
    for (const part of this.current()) if (!isLoaded || !part.result) part.analyse(false);
    return this.#parts;
  }

  /** The part that holds a file, by its path relative to the root. */
  partOf(path: string, parts: readonly Part[] = this.current()): Part | undefined {
    return parts.find(({ files }) => files.files.some((file) => file.path === path));
  }

  context(part: Part): FeatureContext {
    const { rules, pages } = this.#host.ports;
    const { model, documents, zones } = part.session.snapshot;
    const known: FeatureContext["known"] = (question) => part.session.known(question);
    return { model, documents, zones, rules, pages, known };
  }

  /** Somebody else has asked: what is shown follows. */
  answersChanged(): void {
    this.#generation++;
    this.#settling?.cancel();
    this.#analysing.in(0);
  }

  #look(): void {
    const path = this.#changedPath === undefined ? undefined : this.relative(this.#changedPath);
    const part = path === undefined ? undefined : this.partOf(path, this.#parts);
    const file = this.#texts().find((one) => one.path === path);
    // A text that needs the files beside it says nothing by itself.
    if (part && file && !isPartOfMore(file, part)) this.#host.looked(this, file, this.#firstLook.at(file, part));
  }

  #setClock(): void {
    const moments = this.#parts.flatMap(({ result }) => result?.analysis.validUntil ?? []);
    this.#clock.stop();
    if (moments.length > 0) this.#clock.in(Math.min(longestTimerMs, Math.max(1_000, Math.min(...moments) - this.#host.ports.now())));
  }

  /** Answers are old: asks everything again. */
  askAgain(): void {
    for (const part of this.#parts) part.forgetAnswers();
    this.changed();
  }

  close(): void {
    this.#isClosed = true;
    this.#analysing.stop();
    this.#reloading.stop();
    this.#clock.stop();
    this.#looking.stop();
    this.#settling?.cancel();
    for (const part of this.#parts) part.close();
  }

  #texts(): readonly WorkspaceFile[] {
    const files = new Map(this.#disk.files.map((file) => [file.path, file]));
    for (const { path, text, languageId } of this.#host.documents.all) {
      const relative = this.relative(path);
      const known = files.get(relative);
      const own = isLanguage(languageId) ? languageId : this.#host.ports.languageOf(path);
      const language = known?.language ?? own ?? (this.isNamed(path) ? "dns-zone" : undefined);
      const isHere = known !== undefined || !relative.startsWith("../") || this.#starts.includes(path);
      if (language && isHere) files.set(relative, { ...known, path: relative, text, language });
    }
    return [...files.values()];
  }

  #load(): void {
    const texts = this.#texts();
    const known = new Set(texts.map(({ path }) => path));
    const unreadable = this.#disk.unreadable.filter(({ path }) => !known.has(path));
    const { parts, model } = splitWorkspace(texts, unreadable, this.#model);
    const before = new Map(this.#parts.map((part) => [part.files.key, part]));
    this.#parts = parts.map((files) => {
      const part = before.get(files.key);
      before.delete(files.key);
      part?.load(files);
      return part ?? new Part(files, this.root, this.#host.ports, this.#host.client);
    });
    for (const part of before.values()) part.close();
    this.#model = model;
    this.#loaded = this.#generation;
    if (this.#wantsMore(model, texts)) this.diskChanged();
  }

  /** Whether the texts ask for something else than before to be read beside them. */
  #wantsMore(model: WorkspaceModel, texts: readonly WorkspaceFile[]): boolean {
    const { documents, zones } = wantedGlobs(model);
    const named = model.playbooks.flatMap((playbook) => [
      ...wantedZoneFiles(playbook).map(({ path }) => path),
      ...wantedPolicies(playbook).keys(),
      ...wantedReports(playbook),
    ]);
    // What is named by itself alone is not named: only texts that were read for another reason count here.
    const read = new Set(this.#disk.files.map(({ path }) => path));
    const beside = texts.flatMap((file) => (file.language === "dns-zone" && read.has(file.path) ? this.#wantedBeside(file) : []));
    const tables = model.playbooks.flatMap(wantedTableFiles);
    const wanted = JSON.stringify([documents, zones, named, tables, [...new Set(beside)].sort()]);
    if (wanted === this.#wanted) return false;
    this.#wanted = wanted;
    this.#patterns = [...new Set([...zones, ...named, ...beside])].map(globPattern);
    return true;
  }

  #wantedBeside({ path, text }: WorkspaceFile): readonly string[] {
    const known = this.#beside.get(path);
    if (known?.text === text) return known.wants;
    const wants = wantedBeside(path, text);
    this.#beside.set(path, { text, wants });
    return wants;
  }

  async #analyseAndAsk(): Promise<void> {
    this.#looking.stop();
    const started = performance.now();
    const generation = this.#generation;
    const parts = this.current();
    for (const part of parts) part.analyse(!part.isOnline);
    this.#lastRunMs = performance.now() - started;
    this.#host.published(this);
    this.#setClock();
    const cancellation = new Cancellation();
    this.#settling = cancellation;
    let refreshed = performance.now();
    const refresh = () => {
      if (cancellation.aborted || performance.now() - refreshed < Math.max(refreshMs, 10 * this.#lastRunMs)) return;
      refreshed = performance.now();
      for (const part of parts) part.analyse(false);
      this.#host.published(this);
    };
    const asking = parts.filter(({ result }) => result?.isPending);
    if (asking.length === 0) return;
    await Promise.all(asking.map((part) => part.settle(cancellation, refresh, (text) => this.#host.warn(text))));
    if (cancellation.aborted || generation !== this.#generation || this.#isClosed) return;
    for (const part of asking) part.analyse(true);
    this.#host.published(this);
    this.#setClock();
  }

  #attempt(what: string, work: () => Promise<void>): void {
    work().catch((error: unknown) => this.#host.failed(what, error));
  }
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

function isPartOfMore({ path }: WorkspaceFile, part: Part): boolean {
  const zone = part.session.snapshot.zones.find((one) => one.path === path && one.kind === "file");
  return zone?.kind === "file" && zone.source.dialect.name !== "zone-file";
}

function isLanguage(languageId: string): languageId is WorkspaceFile["language"] {
  return languageId === "mailtranche" || languageId === "dns-zone";
}
