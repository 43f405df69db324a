import { expect, test } from "vitest";
import { answerFrom, type Name, parseName, type Question } from "../dns/index.ts";
import { parseYaml } from "../yaml/index.ts";
import { type LocatedSet, type Overlay, overlay, readAlone, readZoneDocument } from "./index.ts";

const name = (text: string) => parseName(text) as Name;
const ask = (type: string, owner: string): Question => ({ kind: "dns", name: name(owner), type });
const file = (text: string, path = "zones/shop.zone") => readAlone(text, { path });
const document = (text: string, path = "zones/shop.yaml") =>
  readZoneDocument(parseYaml(`apiVersion: mailtranche/v1\nkind: Zone\n${text}`, path));
const says = (over: Overlay, type: string, owner: string) => {
  const said = over.answer(ask(type, owner));
  if (said === "live") return "live";
  const { result, path } = said;
  const what = result.kind === "records" ? `records ${result.ttlSeconds}` : result.kind === "failed" ? `failed ${result.why}` : result.kind;
  return `${what} (${path.replace("zones/", "")})`;
};

const zone = `$ORIGIN shop.test.
$TTL 3600
@ SOA ns1 host 1 2 3 4 300
@ NS ns1
ns1 A 192.0.2.53
mail 300 A 192.0.2.25
www CNAME mail
sub NS ns.other.test.
`;
const phases = `id: shop
origin: shop.test
base: zones/shop.zone
vars: { later: { known: pilot } }
phases:
  blue:
    - { name: "@", type: MX, priority: 10, value: mail, ttl: 300 }
    - { name: autodiscover, type: CNAME, value: mail }
  green:
    - { name: "@", type: MX, priority: 0, value: mx.vendor.test., ttl: 60 }
    - { name: s1._domainkey, type: CNAME, value: "\${later}" }
live: blue
`;

test("a complete zone answers for all of it, down to its delegations", () => {
  const over = overlay({ zones: [file(zone)], documents: [] }, {});
  expect(says(over, "A", "mail.shop.test")).toBe("records 300 (shop.zone)");
  expect(says(over, "A", "www.shop.test")).toBe("cname (shop.zone)");
  expect(says(over, "TXT", "mail.shop.test")).toBe("nodata (shop.zone)");
  expect(says(over, "TXT", "_dmarc.shop.test")).toBe("nxdomain (shop.zone)");
  expect(says(over, "A", "www.sub.shop.test")).toBe("live");
  expect(says(over, "A", "other.test")).toBe("live");
  expect(over.answer({ kind: "https", url: "https://mta-sts.shop.test/" })).toBe("live");
  expect([over.covers(name("x.shop.test")), over.covers(name("sub.shop.test")), over.covers(name("other.test"))]).toEqual([
    true,
    false,
    false,
  ]);
});

test("a document over its base answers with the chosen phase, and what the phase lacks does not exist", () => {
  const texts = { zones: [file(zone)], documents: [document(phases)] };
  const live = overlay(texts, {});
  expect(says(live, "MX", "shop.test")).toBe("records 300 (shop.yaml)");
  expect(says(live, "A", "autodiscover.shop.test")).toBe("cname (shop.yaml)");
  expect(says(live, "A", "mail.shop.test")).toBe("records 300 (shop.zone)");
  expect(says(live, "CNAME", "s1._domainkey.shop.test")).toBe("nxdomain (shop.zone)");
  const green = overlay(texts, { shop: "green" });
  expect(says(green, "MX", "shop.test")).toBe("records 60 (shop.yaml)");
  expect(says(green, "A", "autodiscover.shop.test")).toBe("nxdomain (shop.zone)");
  expect(says(green, "CNAME", "s1._domainkey.shop.test"), "not captured yet").toBe("failed unread (shop.yaml)");
  expect(green.located(name("shop.test"), "MX")?.ttlSeconds).toBe(60);
  expect(green.located(name("mail.shop.test"), "A")?.ttlSeconds).toBe(300);
  expect(green.located(name("shop.test"), "TXT")).toBeUndefined();
});

test("a partial document answers only for what it lists, and for what another phase lists", () => {
  const partial = document(phases.replace("base: zones/shop.zone\n", ""));
  const green = overlay({ zones: [], documents: [partial] }, { shop: "green" });
  expect(says(green, "MX", "shop.test")).toBe("records 60 (shop.yaml)");
  expect(says(green, "TXT", "shop.test")).toBe("live");
  expect(says(green, "CNAME", "autodiscover.shop.test")).toBe("nodata (shop.yaml)");
  expect(says(green, "A", "autodiscover.shop.test"), "the live alias would answer").toBe("failed unread (shop.yaml)");
  expect(says(green, "A", "anything.shop.test")).toBe("live");
  expect([green.covers(name("autodiscover.shop.test")), green.covers(name("www.shop.test"))]).toEqual([true, false]);
});

test("a phase that nobody names makes what the phases list unknown", () => {
  const over = overlay({ zones: [file(zone)], documents: [document(phases.replace("live: blue", "live: main.tf#phase"))] }, {});
  expect(says(over, "MX", "shop.test")).toBe("failed unread (shop.yaml)");
  expect(says(over, "A", "mail.shop.test")).toBe("records 300 (shop.zone)");
  expect(says(overlay({ zones: [file(zone)], documents: [document(phases)] }, { shop: "purple" }), "MX", "shop.test")).toBe(
    "failed unread (shop.yaml)",
  );
});

test("what could not be read is failed, never absent", () => {
  const over = (text: string) => overlay({ zones: [file(text)], documents: [] }, {});
  const broken = over(`${zone}_dmarc TXT "v=DMARC1\n`);
  expect(says(broken, "TXT", "_dmarc.shop.test")).toBe("failed unread (shop.zone)");
  expect(says(broken, "MX", "_dmarc.shop.test"), "its siblings keep their answers").toBe("nodata (shop.zone)");
  expect(says(broken, "A", "mail.shop.test")).toBe("records 300 (shop.zone)");
  expect(says(broken, "A", "missing.shop.test")).toBe("nxdomain (shop.zone)");
  const apex = over(`${zone}@ TXT "v=spf1\n`);
  expect(says(apex, "TXT", "shop.test")).toBe("failed unread (shop.zone)");
  expect(says(apex, "NS", "shop.test")).toBe("records 3600 (shop.zone)");
  const untyped = over(`${zone}x FOO bar\nmail NS a..b\n@ NS a..b\n`);
  for (const owner of ["x", "a.x", "mail", "a.mail"])
    expect(says(untyped, "A", `${owner}.shop.test`), "it may be a zone cut").toBe("failed unread (shop.zone)");
  expect(says(untyped, "A", "ns1.shop.test")).toBe("records 3600 (shop.zone)");
  expect(says(over(`${zone}y CNAME a..b\n`), "A", "y.shop.test")).toBe("failed unread (shop.zone)");
  const wildcard = over(`${zone}* TXT "x\n`);
  expect(says(wildcard, "TXT", "missing.shop.test")).toBe("failed unread (shop.zone)");
  expect(says(wildcard, "A", "mail.shop.test")).toBe("records 300 (shop.zone)");
  expect(says(over(`${zone}* A 192.0.2.1\nz TXT "x\n`), "A", "z.shop.test"), "the wildcard does not reach a name that is there").toBe(
    "failed unread (shop.zone)",
  );
  for (const line of ["$INCLUDE more.zone", "$ORIGIN a..b."]) {
    expect(says(over(`${zone}${line}\n`), "A", "mail.shop.test"), line).toBe("failed unread (shop.zone)");
    expect(says(over(`${zone}${line}\n`), "A", "other.test"), line).toBe("live");
  }
});

test("a base that has not been read leaves the whole zone unknown", () => {
  const over = overlay({ zones: [], documents: [document(phases)] }, {});
  expect(says(over, "MX", "shop.test")).toBe("failed unread (shop.yaml)");
  expect(says(over, "TXT", "shop.test")).toBe("failed unread (shop.yaml)");
});

test("an origin that the base does not hold is unknown", () => {
  const texts = { zones: [file(zone)], documents: [document(phases.replace("origin: shop.test", "origins: [shop.test, other.test]"))] };
  expect(says(overlay(texts, {}), "MX", "shop.test")).toBe("records 300 (shop.yaml)");
  expect(says(overlay(texts, {}), "MX", "other.test")).toBe("failed unread (shop.yaml)");
});

test("the longest origin speaks first, and a fragment leaves the rest to the zone above it", () => {
  const child = file("$ORIGIN sub.shop.test.\n@ 60 SOA ns host 1 2 3 4 5\nwww 60 A 192.0.2.9\n", "zones/sub.zone");
  const fragment = file('$ORIGIN shop.test.\n_dmarc 60 TXT "v=DMARC1; p=none"\n', "zones/more.zone");
  const over = overlay({ zones: [file(zone), child, fragment], documents: [] }, {});
  expect(says(over, "A", "www.sub.shop.test")).toBe("records 60 (sub.zone)");
  expect(says(over, "DS", "sub.shop.test"), "the parent's").toBe("nodata (shop.zone)");
  const first = overlay({ zones: [fragment, file(zone)], documents: [] }, {});
  expect(says(first, "TXT", "_dmarc.shop.test")).toBe("records 60 (more.zone)");
  expect(says(first, "A", "missing.shop.test")).toBe("nxdomain (shop.zone)");
});

test("of one zone, a text that lists single sets speaks before the complete one, wherever its files stand", () => {
  const whole = file(`${zone}_dmarc 60 TXT "v=DMARC1; p=none"\n@ MX 10 mail\n`);
  const terraform = readAlone(
    `resource "aws_route53_record" "mx" {\n  zone_id = "shop.test"\n  name = ""\n  type = "MX"\n  ttl = 7\n  records = ["0 mx.vendor.test"]\n}\n`,
    { path: "zones/dns.tf" },
  );
  const octodns = readAlone("_dmarc:\n  ttl: 9\n  type: TXT\n  value: v=DMARC1\\; p=reject\n", { path: "zones/shop.test.yaml" });
  for (const zones of [
    [whole, terraform, octodns],
    [octodns, terraform, whole],
  ]) {
    const over = overlay({ zones, documents: [] }, {});
    expect(says(over, "MX", "shop.test")).toBe("records 7 (dns.tf)");
    expect(over.located(name("shop.test"), "MX")?.ttlSeconds).toBe(7);
    expect(says(over, "TXT", "_dmarc.shop.test")).toBe("records 9 (shop.test.yaml)");
    expect(says(over, "A", "mail.shop.test"), "what they do not list").toBe("records 300 (shop.zone)");
    expect(says(over, "A", "missing.shop.test")).toBe("nxdomain (shop.zone)");
    const edit = over.editor(name("shop.test"))?.setTtl(over.located(name("shop.test"), "MX") as LocatedSet, 60) ?? [];
    expect(edit.map(({ place }) => place.unit)).toEqual([terraform.unit]);
  }
  const unread = readAlone("x: [\n", { path: "zones/shop.test.yaml" });
  expect(says(overlay({ zones: [unread, whole], documents: [] }, {}), "MX", "shop.test"), "nobody can read the fragment").toBe(
    "records 3600 (shop.zone)",
  );
  const apart = overlay({ zones: [file(zone.replaceAll("shop.test", "sub.shop.test"), "zones/sub.zone"), terraform], documents: [] }, {});
  expect(says(apart, "A", "mail.sub.shop.test"), "the longer zone").toBe("records 300 (sub.zone)");
});

test("edits go to the text that holds the record, new ones to the fixed records or the phase that lists their set", () => {
  const source = file(zone);
  const doc = document(phases);
  const over = overlay({ zones: [source], documents: [doc] }, { shop: "green" });
  const editor = over.editor(name("shop.test"));
  const units = (edits: readonly { readonly place: { readonly unit: object } }[] | undefined) => [
    ...new Set(edits?.map(({ place }) => (place.unit === source.unit ? "file" : "document"))),
  ];
  expect(units(editor?.setTtl(over.located(name("shop.test"), "MX") as LocatedSet, 300))).toEqual(["document"]);
  expect(units(editor?.setTtl(over.located(name("mail.shop.test"), "A") as LocatedSet, 60))).toEqual(["file"]);
  expect(units(editor?.addSet(name("_dmarc.shop.test"), "TXT", [{ kind: "txt", type: "TXT", strings: ["v=DMARC1; p=none"] }]))).toEqual([
    "file",
  ]);
  expect(units(editor?.addSet(name("shop.test"), "MX", [{ kind: "mx", type: "MX", preference: 5, exchange: name("x.test") }]))).toEqual([
    "document",
  ]);
  expect(over.editor(name("other.test"))).toBeUndefined();
});

test("laying the same texts over each other again reuses their index", () => {
  const texts = { zones: [file(zone)], documents: [document(phases)] };
  const first = overlay(texts, { shop: "green" }).located(name("shop.test"), "MX");
  expect(overlay(texts, { shop: "green" }).located(name("shop.test"), "MX")).toBe(first);
  expect(overlay(texts, { shop: "blue" }).located(name("shop.test"), "MX")).not.toBe(first);
});

test("the overlay says of a complete zone what its server would", () => {
  const source = file(zone);
  const over = overlay({ zones: [source], documents: [] }, {});
  for (const owner of ["shop.test", "mail.shop.test", "a.b.shop.test", "www.shop.test"]) {
    for (const type of ["A", "MX", "NS", "SOA", "TXT", "CNAME"]) {
      const said = over.answer(ask(type, owner));
      expect(said === "live" ? said : said.result).toEqual(
        answerFrom({ origin: name("shop.test"), complete: true, sets: source.sets }, ask(type, owner)),
      );
    }
  }
});
