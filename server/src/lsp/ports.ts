import type { Instant } from "../base/index.ts";
import type { AbortSignalLike, Lookup, Name, RRType } from "../dns/index.ts";
import type { Allowed, UnreadableFile, WorkspaceFile } from "../engine/index.ts";
import type { Survey } from "../posture/index.ts";
import type { Rule } from "../rules/index.ts";

export interface LoadedFiles {
  readonly files: readonly WorkspaceFile[];
  readonly unreadable: readonly UnreadableFile[];
}

export interface LookupRequest {
  /** Folder that relative paths of `embedded:` start at. */
  readonly root: string;
  readonly resolvers: readonly string[];
  readonly now: () => Instant;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly allowPrivate: boolean;
  /** Questions beyond the DNS that are allowed. */
  readonly probes: Allowed;
}

export type OpenedLookup =
  | { readonly ok: true; readonly lookup: Lookup; readonly problems: readonly string[] }
  | { readonly ok: false; readonly why: string };

export interface PropagationRequest {
  readonly resolvers: readonly string[];
  readonly now: () => Instant;
  /** For one question to one address. */
  readonly timeoutMs: number;
  readonly allowPrivate: boolean;
}

/** The world outside, as a main file hands it over. */
export interface ServerPorts {
  readonly version: string;
  readonly rules: readonly Rule[];
  /** Prose of each rule's page, Markdown. */
  readonly pages: (rule: string) => string | undefined;
  readonly now: () => Instant;
  /** Whatever a client asks for: no socket is opened. */
  readonly offline: boolean;
  /** The folder that paths should be relative to: `folder`, or that of the playbook around it. All paths are absolute. */
  workspaceRoot(folder: string, starts: readonly string[]): Promise<string>;
  /** Paths are absolute; `openText` wins over the disk. Nothing throws: what cannot be read is named. */
  readWorkspace(options: {
    readonly root: string;
    readonly starts: readonly string[];
    readonly openText: (absolutePath: string) => string | undefined;
    /** Absolute paths of files that are DNS records because somebody says so. */
    readonly named: readonly string[];
    /** Files that keep a language of their own are read only when they are named. */
    readonly onlyNamed: true;
  }): Promise<LoadedFiles>;
  /** What a file is by its absolute path with `/`. */
  languageOf(absolutePath: string): WorkspaceFile["language"] | undefined;
  openLookup(request: LookupRequest): Promise<OpenedLookup>;
  /** The zones' own servers, and the copies of resolvers; a text: why they cannot be asked. Nothing rejects. */
  openPropagation(
    request: PropagationRequest,
    signal: AbortSignalLike,
  ): { survey(name: Name, type: RRType): Promise<Survey>; close(): void } | string;
}
