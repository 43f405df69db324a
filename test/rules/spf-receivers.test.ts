import { spf } from "mailauth/lib/spf/index.js";
import { describe, expect, it } from "vitest";

// What spf/receivers-differ says of mailauth, tried with the release that is installed: when a new one agrees with the standard,
// this test says so, and the message goes.

const absent = Object.assign(new Error("absent"), { code: "ENOTFOUND" });

/** The verdict of mailauth on mail from an address of shop.test, whose SPF is the only text there is beside `x.test`. */
async function verdict(record: string, ip = "192.0.2.1"): Promise<string> {
  const resolver = async (name: string, type: string) => {
    if (type === "TXT" && name === "shop.test") return [[record]];
    if (type === "A" && name === "x.test") return ["192.0.2.1"];
    throw absent;
  };
  const options = { resolver, ip, helo: "mail.shop.test", sender: "someone@shop.test", mta: "mx.test" };
  const { status } = await spf(options as unknown as Parameters<typeof spf>[0]);
  return status.result;
}

describe("mailauth", () => {
  it("skips an address of the other family", async () => {
    expect(await verdict("v=spf1 ip4:2001:db8::1 ip4:192.0.2.1 -all")).toBe("pass");
    expect(await verdict("v=spf1 ip6:192.0.2.1 -all", "198.51.100.1")).toBe("fail");
  });

  it.each(["ip4:192.0.2.256", "ip4:192.0.2.0/33", "ip4:192.0.2.0/024", "include:", "exists:%{x}.test"])(
    "does not see a fault in %s behind a term that matches",
    async (faulty) => {
      expect(await verdict(`v=spf1 ip4:192.0.2.1 ${faulty} -all`)).toBe("pass");
      expect(await verdict(`v=spf1 ip4:192.0.2.9 ${faulty} -all`)).toBe("permerror");
    },
  );

  it.each(["ipv4:192.0.2.2", "1up=x"])("sees %s before it evaluates", async (faulty) =>
    expect(await verdict(`v=spf1 ip4:192.0.2.1 ${faulty} -all`)).toBe("permerror"),
  );

  it("trims the text", async () => expect(await verdict(" v=spf1 ip4:192.0.2.1 -all")).toBe("pass"));

  it("ignores include= and ip4=, as the standard does", async () => {
    expect(await verdict("v=spf1 ip4=192.0.2.1 include=x.test -all")).toBe("fail");
  });

  it("takes no final dot at a, mx and exists, but at include", async () => {
    expect(await verdict("v=spf1 a:x.test -all")).toBe("pass");
    for (const term of ["a", "mx", "exists"]) expect(await verdict(`v=spf1 ${term}:x.test. -all`)).toBe("permerror");
    expect(await verdict("v=spf1 include:shop.example. ip4:192.0.2.1 -all")).toBe(
      await verdict("v=spf1 include:shop.example ip4:192.0.2.1 -all"),
    );
  });
});
