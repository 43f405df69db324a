import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lab, laboratory } from "../../server/src/lookup/testing/lab.ts";
import type { InspectLine } from "../../server/src/report/index.ts";
import { mailtranche, schemaErrors, workspace } from "./run.ts";

const root =
  "$ORIGIN .\n@ 300 SOA a h 1 1 1 1 60\n@ 300 NS a\na 300 A 127.0.1.2\nshop.test. 300 NS ns1.shop.test.\nshop.test. 300 NS ns2.shop.test.\nns1.shop.test. 300 A 127.0.1.3\nns2.shop.test. 300 A 127.0.1.4\n";
const zone = (serial: number, mx: string) => `$ORIGIN shop.test.
@ 600 SOA ns1 h ${serial} 1 1 1 120
@ 600 NS ns1
@ 600 NS ns2
ns1 600 A 127.0.1.3
ns2 600 A 127.0.1.4
new 600 A 127.0.1.8
old 600 A 127.0.1.9
@ 900 MX 10 ${mx}
@ 600 TXT "v=spf1 -all"
_dmarc 600 TXT "v=DMARC1; p=reject"
`;
let lab: Lab;
let cwd: string;

beforeAll(async () => {
  lab = await laboratory({
    "127.0.1.2": { "root.zone": root },
    "127.0.1.3": { "z.zone": zone(2, "new.shop.test.") },
    "127.0.1.4": { "z.zone": zone(1, "old.shop.test.") },
  });
  cwd = workspace({ "planned.zone": "@ 300 IN MX 10 new\n" });
});
afterAll(() => lab.close());

const view = (...args: string[]) =>
  mailtranche(["inspect", "shop.test", "--authoritative", "--root", lab.root, "--resolver", lab.url("127.0.1.4"), ...args], { cwd });
const line = (text: string): InspectLine => JSON.parse(text) as InspectLine;

describe("inspect --authoritative", () => {
  test("says which servers have the planned answer and which the old one, and ends with 2", async () => {
    const { code, stdout } = await view("--planned", "planned.zone", "--format", "jsonl");
    expect(schemaErrors("inspect", line(stdout))).toEqual([]);
    expect(line(stdout).propagation).toMatchObject([
      {
        question: "MX shop.test",
        zone: "shop.test",
        planned: ["10 new.shop.test."],
        servers: [
          { server: "ns1.shop.test", address: "127.0.1.3", holds: "new", answer: ["10 new.shop.test."], serial: 2 },
          { server: "ns2.shop.test", address: "127.0.1.4", holds: "old", answer: ["10 old.shop.test."], serial: 1, ttl: 900 },
        ],
        problems: [{ code: "serials-differ" }],
        everyoneSees: { at: null, seconds: 900 },
      },
    ]);
    expect(code).toBe(2);
  });

  test("without a plan looks at what mail rests on, and reads well", async () => {
    const { stdout } = await view();
    for (const question of ["MX shop.test", "TXT shop.test", "TXT _dmarc.shop.test"])
      expect(stdout).toContain(`${question}, zone shop.test`);
    expect(stdout).toMatch(/old ns2\.shop\.test \(127\.0\.1\.4\) serial 1 TTL 900: 10 old\.shop\.test\./);
    expect(stdout).toMatch(/everyone sees it at a time that is not known yet: 1 of 2 server addresses/);
  });

  test("ends with 0 when all have it", async () => {
    await lab.serve("127.0.1.4", { "z.zone": zone(2, "new.shop.test.") });
    const { code, stdout } = await view("--planned", "planned.zone", "--format", "jsonl");
    expect(line(stdout).propagation?.[0]).toMatchObject({ problems: [], everyoneSees: { seconds: 0 } });
    expect(code).toBe(0);
  });

  test.each([
    [["inspect", "shop.test", "--planned", "planned.zone"], /need --authoritative/],
    [["inspect", "shop.test", "--authoritative", "--offline"], /cannot be --offline/],
    [["inspect", "shop.test", "--authoritative", "--resolver", "embedded:."], /no server/],
    [["inspect", "shop.test", "--authoritative", "--root", "x", "--resolver", "udp://127.0.0.1:9"], /no root server/],
    [["inspect", "shop.test", "--authoritative", "--planned", "gone.zone", "--resolver", "udp://127.0.0.1:9"], /gone\.zone does not exist/],
  ] as const)("%j is refused in words", async (args, words) => {
    const { code, stderr } = await mailtranche(args, { cwd });
    expect(stderr).toMatch(words);
    expect(code).toBe(3);
  });
});
