import type { Instant } from "../base/index.ts";
import type { AbortSignalLike, Lookup, Name, RRType } from "../dns/index.ts";
import type { Allowed, UnreadableFile, WorkspaceFile } from "../engine/index.ts";
import type { Survey } from "../posture/index.ts";
import type { InspectLine, VerifiedMessage } from "../report/index.ts";
import type { Rule, Severity } from "../rules/index.ts";
import type { ZoneSource } from "../zones/index.ts";
import type { ListedDomain } from "./domain-list.ts";

export interface Terminal {
  write(text: string): void;
  readonly isTerminal: boolean;
}

/** Takes text piece by piece; `write` resolves when there is room for more, with the reason when it failed. */
export interface Sink {
  write(text: string): Promise<string | undefined>;
  close(): Promise<string | undefined>;
}

export type VerifiedSignature = Omit<VerifiedMessage["signatures"][number], "isAligned">;

export interface LiveLookupOptions {
  readonly resolvers: readonly string[];
  readonly now: () => Instant;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly allowPrivate: boolean;
  /** Questions beyond the DNS that are allowed. */
  readonly probes: Allowed;
}

/** What every domain of one `inspect` is asked, and how: plain data, so that other threads can be told. */
export interface InspectJob {
  readonly selectors: readonly string[];
  readonly senderIps: readonly string[];
  readonly minSeverity: Severity;
  readonly evidence: boolean;
  readonly allowed: Allowed;
  readonly now: Instant;
}

/** Another thread that inspects as this one does. */
export interface InspectThread {
  /** `undefined`: the thread has ended, and somebody else has to look. */
  inspect(one: ListedDomain): Promise<InspectLine | undefined>;
  close(): void;
}

export interface LoadedFiles {
  readonly files: readonly WorkspaceFile[];
  readonly unreadable: readonly UnreadableFile[];
  readonly focus: readonly string[];
  readonly rejected: readonly UnreadableFile[];
  /** A path of these files as seen from the working directory. */
  shown(path: string): string;
}

/** The world outside, as main-cli.ts hands it over. */
export interface CliPorts {
  readonly version: string;
  readonly cwd: string;
  readonly out: Terminal;
  readonly err: Terminal;
  /** NO_COLOR and TERM allow it. */
  readonly mayColour: boolean;
  readonly now: () => Instant;
  /** Milliseconds since the program started. */
  readonly elapsedMs: () => number;
  /** Aborted by Ctrl-C. */
  readonly cancelled: AbortSignalLike;
  /** Resolves on Ctrl-C. */
  readonly untilCancelled: () => Promise<void>;

  readWorkspace(options: { readonly starts: readonly string[]; readonly origin?: string }): Promise<LoadedFiles>;
  readText(path: string): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string }>;
  /** The reason when it failed. */
  saveText(path: string, text: string, expected: string): Promise<string | undefined>;
  writeFile(path: string, text: string): Promise<string | undefined>;
  /** Makes new files, with their folders: all or, with the reason, none; never over one that is there. */
  createFiles(files: readonly { readonly path: string; readonly text: string }[]): Promise<string | undefined>;
  /** Asks whoever sits at the terminal; `undefined`: no answer. Absent where nobody does. */
  readonly ask: ((question: string) => Promise<string | undefined>) | undefined;
  /** Lines of a file of any size, one after the other; `-` is stdin. */
  openLines(
    path: string,
  ): Promise<
    { readonly ok: true; readonly lines: AsyncIterable<string> } | { readonly ok: false; readonly why: string; readonly isMissing: boolean }
  >;
  /** A file, or stdout without a path. `replace`: readers see the old one until it is closed. */
  openSink(
    path: string | undefined,
    mode: "create" | "append" | "replace",
  ): Promise<{ readonly ok: true; readonly sink: Sink } | { readonly ok: false; readonly why: string }>;

  readonly lookups: {
    live(
      options: LiveLookupOptions,
    ): Promise<
      | { readonly ok: true; readonly lookup: Lookup & { divide(count: number): void }; readonly problems: readonly string[] }
      | { readonly ok: false; readonly why: string }
    >;
    offline(now: () => Instant): Lookup;
    recorded(
      text: string,
      path: string,
      now: () => Instant,
    ): { readonly ok: true; readonly lookup: Lookup } | { readonly ok: false; readonly why: string };
    recording(inner: Lookup, now: () => Instant): { readonly lookup: Lookup; facts(): string };
    /** The zones' own servers, and the copies of resolvers; a text: what is wrong with the options. */
    propagation(
      options: { readonly resolvers: readonly string[]; readonly now: () => Instant; readonly timeoutMs: number; readonly root?: string },
      signal: AbortSignalLike,
    ): { survey(name: Name, type: RRType): Promise<Survey>; close(): void } | string;
  };
  /** Threads that the machine runs at once. */
  readonly cores: number;
  /** `threads`: how many share the servers, with this one. */
  startInspectThread(job: InspectJob, live: Omit<LiveLookupOptions, "now">, threads: number): InspectThread;
  /** Makes a DKIM key pair; its private half goes to a new file and nowhere else. */
  saveKeyPair(
    name: string,
    kind: { readonly type: "rsa"; readonly bits: number } | { readonly type: "ed25519" },
  ): Promise<
    | { readonly ok: true; readonly publicKey: string; readonly path: string }
    | { readonly ok: false; readonly path: string; readonly why: string }
  >;
  /** Verifies the signatures of the message in a file. */
  verifyMessage(
    path: string,
    ports: { readonly lookup: Lookup; readonly now: Instant; readonly signal: AbortSignalLike },
  ): Promise<
    | { readonly ok: true; readonly from: string | null; readonly signatures: readonly VerifiedSignature[] }
    | { readonly ok: false; readonly why: string }
  >;
  /** Serves zone sources, or all of a folder of zone files with its `faults.yaml`. */
  serveDns(what: { readonly folder: string } | { readonly sources: readonly ZoneSource[] }, port: number): Promise<ServedDns>;
  /** Whether a folder holds zone files itself. */
  hasZoneFiles(folder: string): Promise<boolean>;

  readonly rules: readonly Rule[];
  /** Prose of each rule's page, Markdown. */
  readonly pages: (rule: string) => string | undefined;
  /** Name to JSON Schema. */
  readonly schemas: () => Readonly<Record<string, unknown>>;
  /** Speaks LSP on stdin and stdout until the client leaves. */
  languageServer(options: { readonly offline: boolean }): Promise<void>;
}

export type ServedDns =
  | {
      readonly ok: true;
      readonly host: string;
      readonly port: number;
      readonly zones: readonly string[];
      readonly problems: readonly string[];
      close(): Promise<void>;
    }
  | { readonly ok: false; readonly why: string };
