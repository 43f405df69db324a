import type { Name } from "../../dns/index.ts";

/**
 * A DKIM target of Microsoft 365: `selector1-shop-test._domainkey.shop.onmicrosoft.com`, or with a partition that Microsoft
 * assigns `….shop.n-v1.dkim.mail.microsoft` for domains added since May 2025.
 * Checked 2026-11-22: MicrosoftDocs/defender-docs, email-authentication-dkim-configure.
 */
const shape = /^selector([12])-([a-z0-9-]+)\._domainkey\.([a-z0-9-]+)\.(onmicrosoft\.com|[a-z0-9]+-v1\.dkim\.mail\.microsoft)$/;

export interface MicrosoftKey {
  readonly number: string;
  /** The domain with dashes for dots. */
  readonly domain: string;
  readonly tenant: string;
  readonly isOldForm: boolean;
}

export function microsoftKey(target: Name): MicrosoftKey | undefined {
  const [, number, domain, tenant, suffix] = shape.exec(target) ?? [];
  return number === undefined || domain === undefined || tenant === undefined
    ? undefined
    : { number, domain, tenant, isOldForm: suffix === "onmicrosoft.com" };
}

/** Whether a name lies where Microsoft 365 keeps keys, in whatever shape. */
export function isMicrosoftTarget(target: Name): boolean {
  return target.endsWith(".onmicrosoft.com") || target.endsWith(".dkim.mail.microsoft");
}

/** The tenant whose key a name is. */
export function tenantOf(target: Name): string | undefined {
  return microsoftKey(target)?.tenant;
}
