import type { Name } from "../dns/index.ts";

/** Id of the Zone document of a domain. */
export function zoneId(name: Name): string {
  return name.replaceAll(".", "-");
}

/** Where aggregate reports go as long as nothing else is known. */
export function reportAddress(name: Name): string {
  return `dmarc@${name}`;
}
