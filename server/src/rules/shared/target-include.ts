import type { Name } from "../../dns/index.ts";
import { reaches, sendingService } from "../../records/index.ts";
import type { Context, Targets } from "../rule.ts";
import { spfPaths, spfTexts } from "./derivations.ts";
import { networksCovered, sendersOf } from "./spf-senders.ts";
import { ownPlace } from "./spf-terms.ts";

/**
 * Whether mail that leaves from the target platform passes SPF, for a domain of which the plan declares no sender over it: a declared
 * one is the business of spf/sender-not-authorised. Mail that leaves over a gateway of the plan does not leave from the platform.
 */
export function checkTargetInclude(
  platform: "microsoft365" | "google",
  { playbook, domain, name, place }: Targets["mailDomain"],
  context: Context<"missing", "add">,
): void {
  const service = sendingService(platform);
  if (!service || playbook.fields.get("target")?.get("platform")?.text !== platform) return;
  // A domain that only sends has no mailboxes that could move.
  if (!domain.roles.includes("send") || !domain.roles.includes("receive") || playbook.tranches.size === 0) return;
  if (sendersOf(playbook, name).some((sender) => sender.service === platform || sender.path_ === "target")) return;
  if ((playbook.fields.get("gateways")?.entries() ?? []).some(([, gateway]) => gateway.get("direction")?.text !== "in")) return;
  const texts = context.derive(spfTexts, name);
  const paths = context.derive(spfPaths, name);
  // Without a record spf/missing speaks, with several spf/multiple-records.
  if (!texts.known || texts.value.length !== 1 || !paths.known) return;
  const clouds = service.includes as readonly Name[];
  if (clouds.some((include) => reaches(paths.value, include) === true)) return;
  const [include] = clouds;
  if (include === undefined) return;
  const covered = context.derive(networksCovered, `${include} ${name}`);
  if (!covered.known || covered.value) return;
  const range = paths.value.root.record?.version.range;
  const at = range ? ownPlace(context, name, range, place) : place;
  const fix = clouds.slice(0, 1).map((one) => ({ id: "add" as const, title: `Add include:${one}`, with: { owner: name, include: one } }));
  context.report(at, "missing", { domain: name, includes: clouds.map((one) => `include:${one}`).join(" or ") }, { fix });
}
