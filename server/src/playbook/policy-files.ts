import { joinPath } from "../base/index.ts";
import { type Name, toName } from "../dns/index.ts";
import { isPath } from "./paths.ts";
import type { Playbook } from "./types.ts";

// MTA-STS policies that lie in the repository as the file a web server hands out (RFC 8461 3.2).

/** Whether a path is that of a policy by its name alone: `.well-known/mta-sts.txt`, or `shop.example.mta-sts.txt`. */
export function isPolicyFile(path: string): boolean {
  return /(?:^|\/)(?:\.well-known\/mta-sts|[^/]+\.mta-sts)\.txt$/i.test(path);
}

/** The domain that the name of a policy file says: `mta-sts.shop.example/.well-known/mta-sts.txt`, `shop.example.mta-sts.txt`. */
function domainInPath(path: string): Name | undefined {
  const host = /(?:^|\/)(?:mta-sts\.)?([^/]+)\/\.well-known\/mta-sts\.txt$/i.exec(path)?.[1];
  const written = host ?? /(?:^|\/)([^/]+)\.mta-sts\.txt$/i.exec(path)?.[1];
  return written?.includes(".") ? toName(written) : undefined;
}

/** Policy files that a playbook names (`mtaSts` of a domain), by path, with the domains they are for. */
export function wantedPolicies(playbook: Playbook): ReadonlyMap<string, readonly Name[]> {
  const wanted = new Map<string, Name[]>();
  for (const { name, ours, fields } of playbook.domains.values()) {
    const written = fields.get("mtaSts")?.text;
    if (!ours || written === undefined || !isPath(written)) continue;
    const path = joinPath(playbook.folder, written);
    wanted.set(path, [...(wanted.get(path) ?? []), name]);
  }
  return wanted;
}

/** The file with the policy of each domain, of those that are there. What a playbook names wins over what a path says. */
export function policiesByDomain(paths: readonly string[], playbook: Playbook | undefined): ReadonlyMap<Name, string> {
  const policies = new Map<Name, string>();
  for (const path of paths) {
    const domain = domainInPath(path);
    // Of two files for one domain nobody knows which is handed out: the first, as in a list.
    if (domain !== undefined && !policies.has(domain) && (!playbook || playbook.domains.get(domain)?.ours)) policies.set(domain, path);
  }
  for (const [path, domains] of playbook ? wantedPolicies(playbook) : [])
    if (paths.includes(path)) for (const domain of domains) policies.set(domain, path);
  return policies;
}
