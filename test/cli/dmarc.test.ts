import { describe, expect, test } from "vitest";
import { mailtranche, schemaErrors, steady, workspace } from "./run.ts";

const zone = (origin: string, ...records: readonly string[]): string =>
  [`$ORIGIN ${origin}.`, "$TTL 300", "@ IN SOA ns host 1 7200 900 1209600 300", "@ IN NS ns", "ns IN A 192.0.2.53", ...records, ""].join(
    "\n",
  );

/** Two zones below `test`, and what the walk finds above them. */
const internet = {
  "internet/test.zone": zone("test", "shop NS ns.shop", "vendor NS ns.vendor"),
  "internet/shop.zone": zone(
    "shop.test",
    '_dmarc TXT "v=DMARC1; p=reject; sp=quarantine; np=none; rua=mailto:d@shop.test,mailto:d@vendor.test; ruf=mailto:d@other.test; pct=20"',
    "news MX 10 ns",
    '_dmarc.team TXT "v=DMARC1; p=quarantine; psd=n; t=y"',
    '_dmarc.two TXT "v=DMARC1; p=none"',
    '_dmarc.two TXT "v=DMARC1; p=reject"',
    '_dmarc.broken TXT "v=DMARC1; p=monitor"',
  ),
  "internet/vendor.zone": zone("vendor.test", 'shop.test._report._dmarc TXT "v=DMARC1;"'),
  "internet/other.zone": zone("other.test"),
  "internet/faults.yaml": "down.test: servfail\n_dmarc.slow.test: servfail\n",
};

const cwd = workspace(internet);
const dmarc = (domain: string, ...args: readonly string[]) =>
  mailtranche(["dmarc", domain, "--resolver", "embedded:internet", ...args], { cwd });
const report = async (domain: string) => JSON.parse((await dmarc(domain, "--format", "json")).stdout);

describe("dmarc", () => {
  test("has the shape of its schema, and schemas/samples/dmarc.json is such an output", async () => {
    const { stdout, code } = await dmarc("news.shop.test", "--format", "json");
    expect(schemaErrors("dmarc", JSON.parse(stdout))).toEqual([]);
    await expect(steady(stdout)).toMatchFileSnapshot("../../schemas/samples/dmarc.json");
    expect(code).toBe(1);
  });

  test("shows each query of the walk with its answer, both views, and who gets the reports", async () => {
    const { stdout } = await dmarc("news.shop.test");
    expect(stdout).toContain("TXT _dmarc.news.shop.test  no record\n");
    expect(stdout).toContain("the record of shop.test, its organisation, applies; organisation shop.test");
    expect(stdout).toContain("failing mail of the domain: quarantine; of sub-domains: quarantine; of sub-domains that do not exist: none");
    expect(stdout).toContain("pct=20");
    expect(stdout).toContain("rua  mailto:d@shop.test: the same organisation");
    expect(stdout).toContain("rua  mailto:d@vendor.test: vendor.test agrees at shop.test._report._dmarc.vendor.test");
    expect(stdout).toContain("ruf  mailto:d@other.test: other.test does not agree");
  });

  test("a name that does not exist has np, by RFC 9989 alone", async () => {
    const { rfc9989, rfc7489 } = await report("gone.shop.test");
    expect(rfc9989.policy.domain).toBe("none");
    expect(rfc7489.policy.domain).toBe("quarantine");
  });

  test("psd=n makes an organisation, and t=y lowers its policy; an RFC 7489 receiver knows neither", async () => {
    const { rfc9989, rfc7489 } = await report("x.team.shop.test");
    expect(rfc9989).toMatchObject({ at: "team.shop.test", organisation: "team.shop.test", testing: true, policy: { subdomains: "none" } });
    expect(rfc9989.queries.map(({ query }: { query: string }) => query)).toEqual(["_dmarc.x.team.shop.test", "_dmarc.team.shop.test"]);
    expect(rfc7489).toMatchObject({ at: "shop.test", organisation: "shop.test", policy: { domain: "quarantine" } });
  });

  test("several records: RFC 9989 walks on, RFC 7489 stops without a policy", async () => {
    const { rfc9989, rfc7489 } = await report("two.shop.test");
    expect(rfc9989).toMatchObject({ state: "known", at: "shop.test" });
    expect(rfc9989.queries[0]).toMatchObject({ state: "several" });
    expect(rfc7489).toMatchObject({ state: "absent", policy: { domain: null } });
  });

  test.each([
    ["0: a policy applies, and reports stay at home", "team.shop.test", 0],
    ["1: the record has a fault", "broken.shop.test", 1],
    ["1: somebody does not agree to reports", "shop.test", 1],
    ["1: no policy", "other.test", 1],
    ["2: a server does not answer", "slow.test", 2],
  ])("ends with %s", async (_, domain, expected) => {
    const { code, stdout } = await dmarc(domain);
    expect(code, stdout).toBe(expected);
  });

  test("ends with 3 for what is no domain", async () => {
    const { code, stderr } = await dmarc("..");
    expect(code).toBe(3);
    expect(stderr).toContain("no domain name");
  });

  test("ends with 2 when nobody may be asked", async () => {
    const { code, stdout } = await mailtranche(["dmarc", "shop.test", "--offline"], { cwd });
    expect(stdout).toContain("could not be looked up (offline)");
    expect(code).toBe(2);
  });
});
