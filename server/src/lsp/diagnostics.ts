import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver";
import type { WorkspaceFile } from "../engine/index.ts";
import { type ShownFinding, unreadableFindings } from "../features/index.ts";
import { isEqual } from "../playbook/index.ts";
import type { Client } from "./client.ts";
import { TextPositions } from "./convert.ts";
import type { OpenDocuments } from "./documents.ts";
import { uriOfPath } from "./uris.ts";
import type { Workspace } from "./workspace.ts";

/** What `data` of a diagnostic holds, for clients that give it back. */
export interface DiagnosticData {
  readonly rule: string;
  readonly messageId: string;
  readonly stage: string;
}

export const source = "mailtranche";

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What was sent for one document. */
interface Sent {
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

type Send = (parameters: { readonly uri: string; readonly version?: number; readonly diagnostics: Diagnostic[] }) => void;

/** Pushes what a workspace knows, per document, with the version it was computed for; takes back what is gone. */
export class DiagnosticsPublisher {
  /** By workspace, then by URI: what was sent last. */
  readonly #sent = new Map<Workspace, Map<string, Sent>>();
  /** As it was last sent: what an edit leaves as it is stays the same object. */
  readonly #made = new WeakMap<ShownFinding, Diagnostic>();
  /** Of the set that is being made. */
  readonly #uris = new Map<string, string>();
  readonly #documents: OpenDocuments;
  readonly #client: Client;
  readonly #send: Send;

  constructor(documents: OpenDocuments, client: Client, send: Send) {
    this.#documents = documents;
    this.#client = client;
    this.#send = send;
  }

  publish(workspace: Workspace): void {
    const before = this.#sent.get(workspace) ?? new Map<string, Sent>();
    const after = new Map<string, Sent>();
    for (const [path, diagnostics] of this.#all(workspace)) {
      const open = this.#documents.at(workspace.absolute(path));
      const uri = open?.uri ?? uriOfPath(workspace.absolute(path));
      const sent: Sent = { version: open?.version, diagnostics };
      after.set(uri, sent);
      const known = before.get(uri);
      if (isSame(known, sent) || (diagnostics.length === 0 && !known && !open)) continue;
      this.#send({ uri, ...(open && { version: open.version }), diagnostics: [...diagnostics] });
    }
    for (const uri of before.keys()) if (!after.has(uri)) this.#send({ uri, diagnostics: [] });
    this.#sent.set(workspace, after);
  }

  /** The set of one open document alone. */
  publishOne(workspace: Workspace, { path, text }: WorkspaceFile, findings: readonly ShownFinding[]): void {
    const open = this.#documents.at(workspace.absolute(path));
    if (open?.text !== text) return;
    this.#uris.clear();
    const documents = workspace.parts.flatMap(({ result }) => result?.analysis.documents ?? []).filter((one) => one.path !== path);
    const positions = positionsOf([...documents, { path, text }], this.#client);
    const diagnostics = findings.flatMap((finding) => this.#diagnostic(finding, workspace, positions) ?? []);
    const { uri, version } = open;
    this.#send({ uri, version, diagnostics });
    this.#sent.get(workspace)?.set(uri, { version, diagnostics });
  }

  forget(workspace: Workspace): void {
    for (const uri of this.#sent.get(workspace)?.keys() ?? []) this.#send({ uri, diagnostics: [] });
    this.#sent.delete(workspace);
  }

  #all(workspace: Workspace): ReadonlyMap<string, readonly Diagnostic[]> {
    this.#uris.clear();
    const byPath = new Map<string, Diagnostic[]>();
    for (const { result } of workspace.parts) {
      if (!result) continue;
      const positions = positionsOf(result.analysis.documents, this.#client);
      for (const { path } of result.analysis.documents) if (!byPath.has(path)) byPath.set(path, []);
      for (const finding of result.shown) {
        const diagnostic = this.#diagnostic(finding, workspace, positions);
        if (diagnostic) byPath.get(finding.path)?.push(diagnostic);
      }
      for (const { path, message } of unreadableFindings(result.analysis)) byPath.set(path, [unreadable(message)]);
    }
    return byPath;
  }

  #diagnostic(finding: ShownFinding, workspace: Workspace, positions: ReturnType<typeof positionsOf>): Diagnostic | undefined {
    const at = positions(finding.path);
    if (!at) return undefined;
    const range = at.range(at.headOf(finding.range));
    const diagnostic = this.#diagnosticAt(finding, range, workspace, positions);
    const known = this.#made.get(finding);
    if (known && isEqual(known, diagnostic)) return known;
    this.#made.set(finding, diagnostic);
    return diagnostic;
  }

  #diagnosticAt(finding: ShownFinding, range: Range, workspace: Workspace, positions: ReturnType<typeof positionsOf>): Diagnostic {
    const related = finding.related.flatMap(({ path, range: at, message }) => {
      const place = positions(path)?.range(at);
      return place ? [{ location: { uri: this.#uri(workspace, path), range: place }, message }] : [];
    });
    const data: DiagnosticData = { rule: finding.rule, messageId: finding.messageId, stage: finding.stage };
    return {
      range,
      severity: severities[finding.severity],
      source,
      code: finding.rule,
      message: finding.message,
      ...(this.#client.related && related.length > 0 && { relatedInformation: related }),
      ...(this.#client.diagnosticData && { data }),
    };
  }

  #uri(workspace: Workspace, path: string): string {
    const known = this.#uris.get(path);
    if (known !== undefined) return known;
    const absolute = workspace.absolute(path);
    const uri = this.#documents.at(absolute)?.uri ?? uriOfPath(absolute);
    this.#uris.set(path, uri);
    return uri;
  }
}

/** Positions in the documents of one analysis, computed when first asked for. */
export function positionsOf(documents: readonly { readonly path: string; readonly text: string }[], { encoding }: Client) {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  const known = new Map<string, TextPositions>();
  return (path: string): TextPositions | undefined => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const positions = known.get(path) ?? new TextPositions(text, encoding);
    known.set(path, positions);
    return positions;
  };
}

/** Diagnostics that say the same are the same objects. */
function isSame(known: Sent | undefined, { version, diagnostics }: Sent): boolean {
  return (
    known !== undefined &&
    known.version === version &&
    known.diagnostics.length === diagnostics.length &&
    diagnostics.every((diagnostic, i) => isEqual(diagnostic, known.diagnostics[i]))
  );
}

function unreadable(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Error, source, code: "unreadable", message };
}
