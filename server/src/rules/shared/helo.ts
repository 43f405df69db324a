import { absoluteName, type Name, nameLabels } from "../../dns/index.ts";
import type { Sender } from "../../playbook/index.ts";
import { isInternalName } from "./zone-texts.ts";

/** The name that a sender's hosts give in EHLO. `undefined`: none is declared, or it is none of the public DNS (RFC 5321 2.3.5). */
export function heloName(sender: Sender): Name | undefined {
  const text = sender.fields.get("helo")?.text ?? "";
  const name = text === "" ? undefined : absoluteName(text);
  // An address literal has brackets, or digits for a top-level domain.
  if (name === undefined || !/^[a-z0-9.-]+$/i.test(text) || isInternalName(name)) return undefined;
  const labels = nameLabels(name);
  return labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? "") ? name : undefined;
}
