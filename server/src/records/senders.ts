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
    | "hosting";
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
  /** ISO date. */
  readonly checkedOn: string;
}

export function sendingService(id: string): SendingService | undefined {
  return sendingServices.find((service) => service.id === id);
}

/** Services whose mail `include:domain` authorises, present and former; several may share one. */
export function servicesOfInclude(domain: Name): readonly SendingService[] {
  return sendingServices.filter((service) =>
    [...service.includes, ...(service.formerIncludes ?? [])].some((pattern) => matches(pattern, domain)),
  );
}

/** Services that a DKIM CNAME leads to. */
export function servicesOfDkimTarget(target: Name): readonly SendingService[] {
  return sendingServices.filter((service) => service.dkim.some((key) => key.target !== undefined && matches(key.target, target)));
}

/** The include that a fix may write; `undefined` when none is known for certain or it differs by customer. */
export function suggestedInclude(service: SendingService): string | undefined {
  const [first] = service.includes;
  return first === undefined || first.includes("*") || service.confidence === "low" ? undefined : first;
}

function matches(pattern: string, name: string): boolean {
  if (!pattern.includes("*")) return pattern === name;
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, (char) => (char === "*" ? "[^.]+" : `\\${char}`));
  return new RegExp(`^${source}$`).test(name);
}
