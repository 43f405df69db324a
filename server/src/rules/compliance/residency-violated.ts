import type { Place } from "../../base/index.ts";
import type { Playbook } from "../../playbook/index.ts";
import { rule } from "../rule.ts";
import { lawyers, whoOf } from "../shared/programme.ts";
import { cloudRegionOf, isOutside, needsTransferBasis, regionOf } from "../shared/regions.ts";

export default rule({
  id: "compliance/residency-violated",
  title: "Mail goes to a region that is not allowed",
  on: "playbook",
  kind: "playbook",
  severity: "error",
  risk: { category: "compliance", component: "legal", score: 5 },
  source: "Method; GDPR Chapter V (Art. 44 to 49)",
  messages: {
    flow: "{data} goes to {to}, and mail of {domain} must stay in {region}: name a place in {region}, or change what the domain states",
    backup:
      "The backup {set} lies in {to} ({location}), and mail of {domain} must stay in {region}: a copy is held to the same rule as the mailbox",
    basis:
      "On what basis does {data} go from {from} to {to} (`basis`)? A transfer out of the EEA needs one where no adequacy decision covers it",
  },
  check(playbook, { report, unstated }) {
    const allowed = residencies(playbook);
    const compliance = playbook.fields.get("compliance");
    // A place is wrong only where it lies outside of every region that some domain states.
    const broken = (place: string | undefined) =>
      place !== undefined && allowed.length > 0 && allowed.every(({ region }) => isOutside(place, region)) ? allowed[0] : undefined;
    for (const flow of compliance?.get("flows")?.items() ?? []) {
      const data = flow.get("data")?.text ?? "";
      const [from, to] = [flow.get("from"), flow.get("to")];
      const [start, end] = [regionOf(from?.text ?? ""), regionOf(to?.text ?? "")];
      if (!to || end === undefined) continue;
      const rule = isMail(data) ? broken(end) : undefined;
      if (rule) report(to.place, "flow", { data, to: to.text, ...wordsOf(rule) }, { related: [relatedTo(rule)] });
      else if (start !== undefined && needsTransferBasis(start, end) && (flow.get("basis")?.text ?? "") === "") {
        const who = whoOf(playbook, ...lawyers) ?? "whoever answers for compliance";
        unstated(to.place, "basis", { data, from: from?.text ?? "", to: to.text }, who);
      }
    }
    for (const [key, set] of playbook.fields.get("backup")?.get("sets")?.entries() ?? []) {
      const location = set.get("location");
      const to = cloudRegionOf(location?.text ?? "");
      const rule = broken(to);
      if (location && to !== undefined && rule)
        report(location.place, "backup", { set: key.text, to, location: location.text, ...wordsOf(rule) }, { related: [relatedTo(rule)] });
    }
  },
});

interface Residency {
  readonly domain: string;
  readonly region: string;
  readonly place: Place;
}

/** Regions that domains of ours state and that mean something. */
function residencies({ domains }: Playbook): readonly Residency[] {
  return [...domains.values()].flatMap(({ ours, name, fields }) => {
    const residency = fields.get("residency");
    const region = regionOf(residency?.text ?? "");
    return ours && residency && region !== undefined ? [{ domain: name, region, place: residency.place }] : [];
  });
}

function wordsOf({ domain, region }: Residency) {
  return { domain, region };
}

function relatedTo({ place }: Residency) {
  return { place, message: "the region that is stated" };
}

/** Copies of mail, whatever they are called. A list of subscribers may lie elsewhere. */
function isMail(data: string): boolean {
  const isList = /news|marketing|subscriber|\blists?\b/i.test(data);
  return !isList && /\b(?:e-?)?mail(?:s|box(?:es)?)?\b|\b(?:journal|backup|export|archive)s?\b/i.test(data);
}
