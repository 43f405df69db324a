import { describe, expect, it } from "vitest";
import type { Name } from "../dns/index.ts";
import { isPublicSuffix, registeredDomain } from "./public-suffix.ts";

describe("registeredDomain", () => {
  it.each([
    ["a.b.shop.test", "shop.test"],
    ["shop.co.uk", "shop.co.uk"],
    ["news.shop.co.uk", "shop.co.uk"],
    ["co.uk", "co.uk"],
    ["test", "test"],
    ["a.blogspot.com", "a.blogspot.com"],
    ["_x.mail.shop.test", "shop.test"],
  ])("%s lies in %s", (name, expected) => expect(registeredDomain(name as Name)).toBe(expected));

  it("knows a suffix when it sees one", () => {
    expect(["co.uk", "test", "com"].every((name) => isPublicSuffix(name as Name))).toBe(true);
    expect(isPublicSuffix("shop.test" as Name)).toBe(false);
  });
});
