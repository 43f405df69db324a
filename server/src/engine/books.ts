import { sameItems } from "../base/index.ts";
import { plainOf } from "../playbook/index.ts";
import type { Rule } from "../rules/index.ts";
import { type Account, accountOf, type Basis, type Counting } from "./account.ts";
import type { Bundle } from "./bundle.ts";
import { type Changes, Ledger } from "./ledger.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Suppressor } from "./suppress.ts";
import { type Unasked, unaskedOutcomes } from "./unasked.ts";

/** What an analysis keeps for the next one: accounts hold as long as their basis does, and ledgers what they had sorted. */
export class Books {
  readonly unasked: Unasked;
  readonly everything: Ledger;
  readonly shown: Ledger;
  #basis: Basis | undefined;
  #accounts = new Map<Bundle, Account>();

  constructor(rules: readonly Rule[]) {
    this.unasked = unaskedOutcomes(rules);
    this.everything = new Ledger(rules, "everything");
    this.shown = new Ledger(rules, "shown");
  }

  /** The accounts of all bundles, and which of them are other ones than at the look before. */
  accounts(bundles: Iterable<Bundle>, counting: Counting): { readonly accounts: ReadonlyMap<Bundle, Account>; readonly changes: Changes } {
    const before = this.#accounts;
    const accounts = new Map<Bundle, Account>();
    const changed: Changes["accounts"][number][] = [];
    let last = -1;
    let isMoved = false;
    for (const bundle of bundles) {
      const known = before.get(bundle);
      const account = bundle.account(counting.basis, (one) => accountOf(one, counting));
      if (account !== known) changed.push({ bundle, before: known, after: account });
      if (known) {
        isMoved ||= bundle.order < last;
        last = bundle.order;
      }
      bundle.order = accounts.size;
      accounts.set(bundle, account);
    }
    for (const [bundle, known] of before) if (!accounts.has(bundle)) changed.push({ bundle, before: known, after: undefined });
    this.#accounts = accounts;
    return { accounts, changes: { since: before, accounts: changed, isMoved } };
  }

  /** The basis of the look before, if it is the same. */
  basis(snapshot: Snapshot, isLive: boolean, suppressed: Suppressor): Basis {
    const { playbooks } = snapshot.model;
    const volatile = new Set([...playbooks.flatMap(({ waivers }) => waivers.map(({ rule }) => rule)), ...suppressed.rules]);
    const parts = [
      isLive,
      [...volatile].sort().join(" "),
      // Which playbook's Settings hold for a text.
      playbooks.length > 1 ? textsByPlaybook(snapshot) : "",
      ...playbooks
        .map(plainOf)
        .flatMap(({ path, files, settings, raisedScores }) => [path, files.map((file) => file.path).join("\n"), settings, raisedScores]),
    ];
    if (!this.#basis || !sameItems<unknown>(this.#basis.parts, parts)) this.#basis = { parts, isLive, volatile };
    return this.#basis;
  }
}

function textsByPlaybook({ groups }: Snapshot): string {
  return groups
    .map(({ playbook, zones }) => {
      const paths = zones.flatMap((zone) => [zone.path, ...(zone.kind === "file" ? (zone.source.includes?.keys() ?? []) : [])]);
      return [playbook?.path ?? "", ...paths].join("\n");
    })
    .join("\n\n");
}
