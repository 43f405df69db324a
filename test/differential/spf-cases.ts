// Random SPF records and clients, from a grammar that makes what people publish and, seldom, what they mistype.
import fc from "fast-check";
import type { Records } from "./spf-world.ts";

export interface SpfCase {
  readonly domain: string;
  readonly records: Records;
  readonly ip: string;
  readonly sender: string;
  readonly helo: string;
}

const clients = ["192.0.2.1", "192.0.2.4", "192.0.2.99", "198.51.100.7", "2001:db8::1", "2001:db8::6", "2001:db8:ffff::9"];
const places = ["one", "four", "six", "text", "alias", "dangling", "gone", "gone2", "mx", "mxgone", "mxten", "mxeleven", "fails"];

/** `@` is the domain of the case; `i1.@` and `i2.@` have records of their own. */
const host = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...places).map((place) => `${place}.hosts.test`) },
  { weight: 2, arbitrary: fc.constantFrom("@", "i1.@", "ONE.Hosts.TEST", "one.hosts.test.") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "%{d}",
      "%{o}",
      "%{i}.e.hosts.test",
      "%{ir}.%{v}.r.hosts.test",
      "%{l}.l.hosts.test",
      "%{l1r-}.l.hosts.test",
      "%{h}.h.hosts.test",
      "one.%{d1}",
      "%{S}.s.hosts.test",
      "%{p}",
    ),
  },
);
const included = fc.constantFrom(
  "i1.@",
  "i2.@",
  "i1.@",
  "i2.@",
  "spf.hosts.test",
  "two.hosts.test",
  "gone.hosts.test",
  "fails.hosts.test",
  "@",
);
const length4 = fc.constantFrom("", "", "", "/32", "/24", "/16", "/0");
const length6 = fc.constantFrom("", "", "", "//128", "//64", "//32", "//0");
const network = fc.constantFrom(
  "ip4:192.0.2.1",
  "ip4:192.0.2.0/24",
  "ip4:198.51.100.0/28",
  "ip4:203.0.113.9",
  "ip4:0.0.0.0/0",
  "IP4:192.0.2.4/32",
  "ip6:2001:db8::1",
  "ip6:2001:db8::/32",
  "ip6:2001:DB8:FFFF::/48",
  "ip6:::/0",
  "ip6:2001:db8::192.0.2.1",
);
const slip = fc.constantFrom(
  "ip4:192.0.2.0/33",
  "ip4:192.0.2",
  "ip4:2001:db8::1",
  "ip6:192.0.2.1",
  "ip6:2001:db8::/129",
  "ip4",
  "a:",
  "include",
  "include:",
  "exists",
  "all:x",
  "ptr/24",
  "a/33",
  "a//129",
  "mx:one.hosts.test/024",
  "a:%{x}.hosts.test",
  "a:one.hosts.test/",
  "ip4:192.0.2.01",
  "ipv4:192.0.2.1",
  "incldue:spf.hosts.test",
  "a:localhost",
  "a:192.0.2.1",
  "redirect:spf.hosts.test",
  "exp=",
  "redirect=",
  "a=b=c",
  "=x",
  "-",
  "a:one..hosts.test",
  "exists:%",
  "include:%{d}x%",
);
const mechanism = fc.oneof(
  { weight: 6, arbitrary: network },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom("a", "mx", "A", "mX"), host, length4, length6)
      .map(([name, at, v4, v6]) => `${name}:${at}${v4}${v6}`),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom("a", "mx"), length4, length6).map((parts) => parts.join("")) },
  { weight: 4, arbitrary: included.map((at) => `include:${at}`) },
  { weight: 3, arbitrary: host.map((at) => `exists:${at}`) },
  { weight: 1, arbitrary: fc.constantFrom("ptr", "ptr:hosts.test", "ptr:@") },
  { weight: 1, arbitrary: fc.constant("all") },
);
const term = fc.oneof(
  { weight: 30, arbitrary: fc.tuple(fc.constantFrom("", "", "", "", "+", "-", "~", "?"), mechanism).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.constantFrom("redirect=i1.@", "redirect=spf.hosts.test", "redirect=gone.hosts.test", "redirect=%{d}") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "exp=why.hosts.test",
      "exp=gone.hosts.test",
      "unknown=%{d}",
      "x-y_z.1=2",
      "include=spf.hosts.test",
      "unknown=%{x}",
    ),
  },
  { weight: 1, arbitrary: slip },
);
const ending = fc.constantFrom("", "", " -all", " -all", " -all", " ~all", " ?all", " all", " redirect=i2.@");
const record = fc
  .tuple(fc.array(term, { maxLength: 6 }), ending, fc.constantFrom(" ", " ", " ", "  "))
  .map(([terms, end, gap]) => `v=spf1${terms.map((one) => gap + one).join("")}${end}`);

const published = fc.oneof(
  { weight: 30, arbitrary: record.map((text) => [text]) },
  { weight: 1, arbitrary: fc.tuple(record, record) },
  { weight: 1, arbitrary: fc.constant(["verification=1"]) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("v=spf1", "V=SPF1 -all", "v=spf10 -all", "v=spf1\t-all", "v=spf1 -all ", " v=spf1 -all")
      .map((text) => [text]),
  },
);

const drawn = fc.record({
  own: published,
  i1: published,
  i2: published,
  hasHost: fc.boolean(),
  ip: fc.constantFrom(...clients),
  local: fc.constantFrom("jane", "jane", "a-b-jane", ""),
  helo: fc.constantFrom("one.hosts.test", "four.hosts.test"),
});

/** `count` cases, each in a domain of its own; the same for the same seed. */
export function randomCases(count: number, seed: number): readonly SpfCase[] {
  return fc.sample(drawn, { numRuns: count, seed }).map(({ own, i1, i2, hasHost, ip, local, helo }, i) => {
    const domain = `c${i}.test`;
    const at = (texts: readonly string[]) => texts.map((text) => text.replaceAll("@", domain));
    const records: Records = {
      [`TXT ${domain}`]: at(own),
      [`TXT i1.${domain}`]: at(i1),
      [`TXT i2.${domain}`]: at(i2),
      ...(hasHost ? { [`A ${domain}`]: ["192.0.2.99"], [`MX ${domain}`]: ["10 four.hosts.test"] } : {}),
    };
    return { domain, records, ip, sender: local === "" ? `@${domain}` : `${local}@${domain}`, helo };
  });
}

/** One case for each of these records. */
export function casesOf(texts: readonly string[]): readonly SpfCase[] {
  return texts.map((text, i) => {
    const domain = `p${i}.test`;
    return {
      domain,
      records: { [`TXT ${domain}`]: [text] },
      ip: clients[i % clients.length] as string,
      sender: `jane@${domain}`,
      helo: "one.hosts.test",
    };
  });
}
