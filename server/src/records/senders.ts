import type { Name } from "../dns/index.ts";
import { sendingServices } from "./senders-data.ts";

export interface SendingService {
  /** As playbooks name it: `service: sendgrid`. */
  readonly id: string;
  readonly name: string;
  readonly kind:
    | "mailbox"
    | "bulk"
    | "transactional"
    | "crm"
    | "helpdesk"
    | "app"
    | "survey"
    | "security-training"
    | "gateway"
    | "forwarder"
    | "relay"
    | "hosting"
    | "other";
  /** Domains for `include:`, the usual one first; several are regions. Empty: none is needed. */
  readonly includes: readonly string[];
  /** What old guides say. */
  readonly formerIncludes?: readonly string[];
  /** Whether SPF of its mail can align with the From domain; `configured`: after a set-up that `note` names. */
  readonly aligns: "yes" | "configured" | "never" | "unknown";
  readonly note?: string;
  /** Selectors, and what their CNAME leads to; without target the key is a TXT record or differs by customer. */
  readonly dkim: readonly { readonly selector: string; readonly target?: string }[];
  readonly source: string;
  readonly confidence: "high" | "medium" | "low";
  /** ISO date; empty where nobody wrote it down. */
  readonly checkedOn: string;
}

/** `own` are services that a playbook describes itself: they stand before the table. */
export function sendingService(id: string, own: readonly SendingService[] = []): SendingService | undefined {
  return own.find((service) => service.id === id) ?? sendingServices.find((service) => service.id === id);
}

/** Services whose mail `include:domain` authorises, present and former; several may share one. */
export function servicesOfInclude(domain: Name, own: readonly SendingService[] = []): readonly SendingService[] {
  return known(own).filter((service) =>
    [...service.includes, ...(service.formerIncludes ?? [])].some((pattern) => matches(pattern, domain)),
  );
}

/** Services that a DKIM CNAME leads to. */
export function servicesOfDkimTarget(target: Name, own: readonly SendingService[] = []): readonly SendingService[] {
  return known(own).filter((service) => service.dkim.some((key) => key.target !== undefined && matches(key.target, target)));
}

function known(own: readonly SendingService[]): readonly SendingService[] {
  return own.length === 0 ? sendingServices : [...own, ...sendingServices.filter(({ id }) => own.every((service) => service.id !== id))];
}

/** The include that a fix may write; `undefined` when none is known for certain or it differs by customer. */
export function suggestedInclude(service: SendingService): string | undefined {
  const [first] = service.includes;
  return first === undefined || first.includes("*") || service.confidence === "low" ? undefined : first;
}

function matches(pattern: string, name: string): boolean {
  if (!pattern.includes("*")) return pattern === name;
  const source = pattern.replace(/\*\*|[.*+?^${}()|[\]\\]/g, (char) => (char === "**" ? ".+" : char === "*" ? "[^.]+" : `\\${char}`));
  return new RegExp(`^${source}$`).test(name);
}
