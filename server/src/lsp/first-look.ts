import { Session, type WorkspaceFile } from "../engine/index.ts";
import { type ShownFinding, shiftedFindings, shownFindings } from "../features/index.ts";
import type { Rule } from "../rules/index.ts";
import type { Client } from "./client.ts";
import type { Part } from "./part.ts";

/**
 * Where a whole analysis takes long: the syntax and schema findings of the one text that changed, beside what was known of the
 * rest of it, moved along with the change.
 */
export class FirstLook {
  readonly #session: Session;
  readonly #ids: ReadonlySet<string>;
  readonly #client: Client;

  constructor(rules: readonly Rule[], client: Client) {
    // The rules that look at one text alone.
    const own = rules.filter(({ id, on }) => on === "file" || id === "zone/syntax-error");
    this.#ids = new Set(own.map(({ id }) => id));
    this.#session = new Session(own, { now: () => 0 });
    this.#client = client;
  }

  /** The set for one file with its new text. */
  at(file: WorkspaceFile, part: Part): readonly ShownFinding[] {
    const zone = part.session.snapshot.zones.find((one) => one.path === file.path);
    const origin = zone?.kind === "file" ? zone.source.origin : undefined;
    this.#session.load([{ ...file, ...(origin !== undefined && { origin }) }]);
    const fresh = shownFindings(this.#session.analyse({ live: false }), undefined, this.#client.levels);
    const before = part.result?.analysis.documents.find(({ path }) => path === file.path);
    const known = part.result?.shown.filter(({ path, rule }) => path === file.path && !this.#ids.has(rule)) ?? [];
    return [...fresh, ...(before ? shiftedFindings(known, file.path, before.text, file.text) : [])];
  }
}
