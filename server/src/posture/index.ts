// posture: what the live DNS says of one domain's mail: MX, SPF, DKIM, DMARC, MTA-STS, TLS-RPT, DANE, BIMI; what rules say of
// that; and what its name servers and resolvers hold while a change spreads.
// It must never know a playbook, a file, where a result is printed, or the clock. Answers come through a Lookup.
// What is not known stays `failed` or `open`, never absent.
// Start reading at types.ts, then inspect.ts (one domain) and propagation.ts (one change on its way).
export { type InspectPorts, inspectDomain } from "./inspect.ts";
export {
  type Delegation,
  type Propagation,
  propagationOf,
  type ResolverSight,
  type ServerSight,
  type Survey,
} from "./propagation.ts";
export { isInShare, parseShare, type Share } from "./share.ts";
export * from "./types.ts";
