// SPF (RFC 7208): the record's syntax with ranges, its cost, its verdict on one client, and edits of its text.
export {
  type CheckedHost,
  type CheckHostInput,
  checkHost,
  type HostCheck,
  type MatchedTerm,
  maxLookups,
  maxMxHosts,
  maxVoidLookups,
  type SpfResult,
} from "./check-host.ts";
export * from "./edit.ts";
export * from "./networks.ts";
export { isSenderId, isSpf, nearlySpf, parseSpf } from "./parse.ts";
export * from "./record.ts";
export * from "./tree.ts";
