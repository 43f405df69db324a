import { joinPath, locator } from "../base/index.ts";
import type { Lookup } from "../dns/index.ts";
import { type Analysis, type Finding, Session, type SettingsPart } from "../engine/index.ts";
import { type ShownFinding, shownFindings, withoutUnasked } from "../features/index.ts";
import type { Settings } from "../playbook/index.ts";
import type { Cancellation } from "./cancellation.ts";
import type { Client } from "./client.ts";
import type { LookupRequest, ServerPorts } from "./ports.ts";

/** What is known of a part now. `isPending`: questions are under way, what waits for them is shown as it was. */
export interface PartResult {
  readonly analysis: Analysis;
  readonly shown: readonly ShownFinding[];
  readonly isPending: boolean;
}

interface OpenLookup {
  readonly key: string;
  readonly lookup: Lookup;
}

/** One Session with its resolver: the engine's memory of the files that share one set of Settings. */
export class Part {
  readonly session: Session;
  #files: SettingsPart;
  #found: readonly Finding[] = [];
  #result: PartResult | undefined;
  #lookup: OpenLookup | undefined;
  readonly #root: string;
  readonly #ports: ServerPorts;
  readonly #client: Client;

  constructor(files: SettingsPart, root: string, ports: ServerPorts, client: Client) {
    this.session = new Session(ports.rules, { now: ports.now });
    this.#root = root;
    this.#ports = ports;
    this.#client = client;
    this.#files = files;
    this.load(files);
  }

  get files(): SettingsPart {
    return this.#files;
  }

  get settings(): Settings {
    return this.#files.settings;
  }

  /** Untrusted, nothing is asked, whatever Settings say. */
  get isOnline(): boolean {
    return this.#client.trusted && !this.#client.offline;
  }

  get result(): PartResult | undefined {
    return this.#result;
  }

  load(files: SettingsPart): void {
    this.#files = files;
    this.session.load(files.files, files.unreadable, files.model);
  }

  /** `settled`: nobody will answer what is still open. */
  analyse(settled: boolean): PartResult {
    const analysis = this.session.analyse({ live: this.isOnline });
    const isPending = this.isOnline && !settled && analysis.open > 0;
    this.#found = isPending ? this.#carried(analysis) : analysis.findings;
    const all = shownFindings(analysis, this.#found, this.#client.levels);
    const why = this.#client.trusted ? "the server is offline" : "the workspace is not trusted";
    const shown = this.isOnline ? all : withoutUnasked(all, why);
    this.#result = { analysis, shown, isPending };
    return this.#result;
  }

  /** Findings whose run waits for an answer stay as they were, so that they do not flicker while it is asked. */
  #carried(analysis: Analysis): readonly Finding[] {
    const second = new Set(this.#ports.rules.filter(({ on }) => on === "assessment").map(({ id }) => id));
    const waiting = new Set(
      analysis.unchecked
        .filter(({ unknown }) => unknown.some(({ detail }) => detail.endsWith(": not asked")))
        .map(({ rule, target, world }) => `${rule} ${target} ${world}`),
    );
    const locate = locator(analysis.documents);
    const kept = this.#found.filter(
      (finding) =>
        (second.has(finding.rule) || waiting.has(`${finding.rule} ${finding.target} ${finding.world}`)) &&
        locate(finding.place) !== undefined,
    );
    return [...analysis.findings.filter(({ rule }) => !second.has(rule)), ...kept];
  }

  lookupRequest(): LookupRequest {
    const { settings } = this.#files;
    return {
      root: this.#root,
      resolvers: settings.resolvers.map((url) => atFolder(url, settings.folder)),
      now: () => this.session.now(),
      timeoutMs: settings.timeoutMs,
      concurrency: settings.concurrency,
      allowPrivate: settings.fields?.get("network")?.get("allowPrivate")?.value === true,
      probes: { https: settings.probes.https, smtp: settings.probes.smtp },
    };
  }

  /** The open resolver, with its cache; a new one when Settings name another. */
  async lookup(warn: (text: string) => void): Promise<Lookup | undefined> {
    if (!this.isOnline || this.#hasUnreadSettings()) return undefined;
    const request = this.lookupRequest();
    const key = JSON.stringify({ ...request, fixed: this.session.now() === this.settings.now });
    if (this.#lookup?.key === key) return this.#lookup.lookup;
    if (this.#lookup) this.forgetAnswers();
    const opened = await this.#ports.openLookup(request);
    if (!opened.ok) {
      warn(`${this.settings.path ?? "settings"}: resolvers: ${opened.why}`);
      return undefined;
    }
    for (const problem of opened.problems) warn(problem);
    this.#lookup = { key, lookup: opened.lookup };
    return opened.lookup;
  }

  /** Half-typed Settings name no resolver, and the default one must not be asked in its place. */
  #hasUnreadSettings(): boolean {
    const { files } = this.session.snapshot.model;
    const resolvers = this.settings.fields?.entry("resolvers")?.value;
    if (resolvers && (resolvers.kind !== "list" || resolvers.items.every((item) => item.kind !== "scalar" || item.text === "")))
      return true;
    return files.some(({ kind, path, readable }) => !readable && (kind === "Settings" || /(^|\/)settings\.ya?ml$/.test(path)));
  }

  forgetAnswers(): void {
    this.#lookup?.lookup.close();
    this.#lookup = undefined;
    this.session.forget("all");
  }

  /** Asks what is open; `undefined` when there is nobody to ask. */
  async settle(cancellation: Cancellation, onProgress: () => void, warn: (text: string) => void): Promise<void> {
    if (!this.isOnline || this.session.openQuestions({ live: true }).length === 0) return;
    const lookup = await this.lookup(warn);
    if (lookup && !cancellation.aborted) await this.session.settle(lookup, { live: true }, { signal: cancellation, onProgress });
  }

  close(): void {
    this.#lookup?.lookup.close();
    this.#lookup = undefined;
  }
}

/** A folder in Settings is relative to them. */
function atFolder(url: string, folder: string): string {
  const embedded = /^embedded:(?![/\\]|[A-Za-z]:)(.+)$/.exec(url)?.[1];
  return embedded === undefined ? url : `embedded:${joinPath(folder, embedded)}`;
}
