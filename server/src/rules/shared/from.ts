import { getDomain } from "tldts";
import type { Place } from "../../base/index.ts";
import { type Name, parseName } from "../../dns/index.ts";
import type { Sender } from "../../playbook/index.ts";

/** Domains of the addresses a sender writes in From: its `from` where it is stated, else its `domains`. */
export function fromDomains(sender: Sender): readonly { readonly name: Name; readonly place: Place }[] {
  const stated = sender.fields.get("from");
  if (!stated) return sender.domains;
  const parts = stated.node.kind === "list" ? stated.items() : [stated];
  return parts.flatMap((part) => {
    const name = parseName(`${part.text.slice(part.text.lastIndexOf("@") + 1).replace(/\.$/, "")}.`);
    return name === undefined ? [] : [{ name, place: part.place }];
  });
}

/**
 * Whether two domains align in the relaxed way by the public suffix list (RFC 7489 3.2). The tree walk of RFC 9989 counts fewer as
 * one: `areApart`.
 */
export function alignsRelaxed(one: string, other: string): boolean {
  return organisation(one) === organisation(other);
}

function organisation(name: string): string {
  return getDomain(name, { allowPrivateDomains: true }) ?? name.toLowerCase();
}
