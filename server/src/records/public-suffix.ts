import { getDomain, getPublicSuffix } from "tldts";
import { type Name, parseName } from "../dns/index.ts";

// RFC 7489 3.2 leaves the list to the receiver; those in use take all of publicsuffix.org, its private part included.
const wholeList = { allowIcannDomains: true, allowPrivateDomains: true, validateHostname: false };

/** The organisational domain of RFC 7489 3.2: one label below the public suffix; a suffix is its own. */
export function registeredDomain(domain: Name): Name {
  return parseName(`${getDomain(domain, wholeList) ?? domain}.`) ?? domain;
}

/** Whether the public suffix list says that others register names below this one; an unlisted last label counts as a suffix. */
export function isPublicSuffix(name: Name): boolean {
  return getPublicSuffix(name, wholeList) === name;
}
