import { generateKeyPairSync, type KeyObject } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSelector, looksLikeDkim, parseDkimKey, withoutTag } from "./dkim.ts";

const rsa = (bits: number) => generateKeyPairSync("rsa", { modulusLength: bits });
const der = (key: KeyObject, type: "spki" | "pkcs1" = "spki") => key.export({ type, format: "der" }).toString("base64");
const key2048 = rsa(2048);
const p2048 = der(key2048.publicKey);
const pem = key2048.publicKey.export({ type: "spki", format: "pem" }) as string;
const ed = generateKeyPairSync("ed25519");
const edSpki = der(ed.publicKey);
const edRaw = edSpki.slice(16);

const read = (text: string) => {
  const { value, problems } = parseDkimKey(text);
  return {
    key: value.publicKey,
    cleaned: value.cleaned,
    faults: problems.map(({ code, range }) => `${code} "${text.slice(range.start, range.end)}"`),
  };
};
const codes = (text: string) => parseDkimKey(text).problems.map((p) => p.code);

describe("parseDkimKey", () => {
  it.each([512, 1024, 2048, 4096])("counts the bits of an RSA key of %i", (bits) => {
    const publicKey = bits === 2048 ? key2048.publicKey : rsa(bits).publicKey;
    expect(read(`v=DKIM1; k=rsa; p=${der(publicKey)}`)).toEqual({
      key: { kind: "rsa", bits, encoding: "spki" },
      cleaned: undefined,
      faults: [],
    });
  });

  it("takes blanks inside the key and leaves v and k out", () => {
    expect(read(` p = ${p2048.slice(0, 100)} \t ${p2048.slice(100)} ; `).key).toEqual({ kind: "rsa", bits: 2048, encoding: "spki" });
  });

  it("reads every tag with its range", () => {
    const text = `v=DKIM1; h=sha256 : sha1; s=email; t=y:s; n=spring; k=ed25519; p=${edRaw}`;
    const { value, problems } = parseDkimKey(text);
    expect(problems).toEqual([]);
    expect(value.publicKey).toEqual({ kind: "ed25519" });
    expect(value.hashes?.map((h) => h.value)).toEqual(["sha256", "sha1"]);
    expect(value.flags.map((f) => text.slice(f.range.start, f.range.end))).toEqual(["y", "s"]);
    expect(value.services?.[0]?.value).toBe("email");
    expect(value.notes?.value).toBe("spring");
    expect(text.slice(value.data!.range.start, value.data!.range.end)).toBe(edRaw);
  });

  it("knows a revoked key", () => expect(read("v=DKIM1; p=")).toEqual({ key: { kind: "revoked" }, cleaned: undefined, faults: [] }));

  it("strips the lines of a PEM file when a sound key is left", () => {
    const pasted = pem.trim().replaceAll("\n", " ");
    expect(read(`v=DKIM1; p=${pasted}`)).toEqual({ key: { kind: "unusable" }, cleaned: p2048, faults: [`pem-lines "${pasted}"`] });
    expect(read(`v=DKIM1; p=-----BEGIN PUBLIC KEY-----${p2048.slice(0, 80)}`)).toMatchObject({ cleaned: undefined });
  });

  it("takes out leaked quotes and backslashes", () => {
    expect(read(`v=DKIM1; p=${p2048.slice(0, 50)}\\" \\"${p2048.slice(50)}`)).toMatchObject({ key: { kind: "unusable" }, cleaned: p2048 });
    expect(codes(`v=DKIM1; p="${p2048}"`)).toEqual(["stray-quotes"]);
  });

  it("sees a key that is cut off, wherever it was cut", () => {
    for (const length of [60, 61, 62, 63, 200, 236, 237, 238, 239])
      expect(codes(`v=DKIM1; k=rsa; p=${p2048.slice(0, length)}`)).toEqual(["key-truncated"]);
  });

  it("adds lost padding, and only that", () => {
    const padded = der(rsa(512).publicKey);
    const bare = padded.replace(/=+$/, "");
    expect(bare).not.toBe(padded);
    expect(read(`p=${bare}`)).toEqual({ key: { kind: "unusable" }, cleaned: padded, faults: [`base64-padding "${bare}"`] });
  });

  it.each([
    ["a bare PKCS#1 key", () => `p=${der(key2048.publicKey, "pkcs1")}`, "key-pkcs1"],
    ["a private key (PKCS#8)", () => `p=${key2048.privateKey.export({ type: "pkcs8", format: "der" }).toString("base64")}`, "private-key"],
    ["a private key (PKCS#1)", () => `p=${key2048.privateKey.export({ type: "pkcs1", format: "der" }).toString("base64")}`, "private-key"],
    [
      "a private key as PEM",
      () => `p=${(key2048.privateKey.export({ type: "pkcs8", format: "pem" }) as string).replaceAll("\n", "")}`,
      "private-key",
    ],
    ["an elliptic-curve key", () => `p=${der(generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey)}`, "key-not-rsa"],
    ["an Ed25519 key without k", () => `p=${edRaw}`, "key-type-mismatch"],
    ["an RSA key under k=ed25519", () => `k=ed25519; p=${p2048}`, "key-type-mismatch"],
    [
      "bytes behind the key",
      () => `p=${Buffer.concat([Buffer.from(p2048, "base64"), Buffer.from("xyz")]).toString("base64")}`,
      "key-trailing-data",
    ],
    ["something else", () => "p=aGVsbG8gd29ybGQ=", "key-unreadable"],
    ["no base64", () => "p=MIIB_-", "base64-malformed"],
    ["a short Ed25519 key", () => "k=ed25519; p=AAAA", "ed25519-length"],
    ["an unknown type", () => `k=rsa2048; p=${p2048}`, "key-type-unknown"],
    ["no p", () => "v=DKIM1; k=rsa", "key-missing"],
    ["a wrong version", () => `v=dkim1; p=${p2048}`, "version-malformed"],
    ["v behind k", () => `k=rsa; v=DKIM1; p=${p2048}`, "version-not-first"],
    ["a tag twice", () => `p=${p2048}; p=${p2048}`, "tag-duplicate"],
    ["a part without =", () => `v=DKIM1; rsa; p=${p2048}`, "tag-without-equals"],
    ["an empty part", () => `v=DKIM1;; p=${p2048}`, "tag-empty"],
    ["an odd tag name", () => `v=DKIM1; k-1=x; p=${p2048}`, "tag-name-malformed"],
  ])("says so: %s", (_, text, code) => expect(codes(text())).toContain(code));

  it("reads a PKCS#1 key all the same", () =>
    expect(read(`p=${der(key2048.publicKey, "pkcs1")}`).key).toEqual({ kind: "rsa", bits: 2048, encoding: "pkcs1" }));
  it("cuts an Ed25519 key out of its SubjectPublicKeyInfo", () =>
    expect(read(`k=ed25519; p=${edSpki}`)).toMatchObject({ key: { kind: "unusable" }, cleaned: edRaw }));

  it("never shows a private key in a message", () => {
    const secret = key2048.privateKey.export({ type: "pkcs8", format: "der" }).toString("base64");
    for (const { message } of parseDkimKey(`p=${secret}`).problems) expect(message).not.toContain(secret.slice(10, 30));
  });

  it("what `cleaned` holds is itself sound", () => {
    for (const text of [`p=${pem}`, `p="${p2048}"`, `k=ed25519; p=${edSpki}`, `k=ed25519; p=${edRaw.replace("=", "")}`]) {
      const { value } = parseDkimKey(text);
      expect(value.cleaned).toBeDefined();
      expect(codes(`k=${value.keyType}; p=${value.cleaned}`)).toEqual([]);
    }
  });

  it("never throws and keeps ranges inside the text", () => {
    const part = fc.constantFrom(
      "v=DKIM1",
      ";",
      " ",
      "p=",
      "k=rsa",
      "k=ed25519",
      p2048.slice(0, 40),
      "MIIB",
      "MIICIjANBgkqhkiG9w0BAQEFAAOC",
      "=",
      "\\",
      '"',
      "-----BEGIN",
      "t=y:",
      "h=",
      "ü",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(part, { maxLength: 15 }).map((parts) => parts.join("")),
          fc.uint8Array({ maxLength: 80 }).map((bytes) => `p=${Buffer.from([0x30, ...bytes]).toString("base64")}`),
        ),
        (text) => {
          const { value, problems } = parseDkimKey(text);
          looksLikeDkim(text);
          for (const { start, end } of [
            ...problems.map((p) => p.range),
            ...value.tags.flatMap((tag) => [tag.range, tag.name.range, tag.value.range]),
            ...value.flags.map((f) => f.range),
          ]) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("what stands between the tags", () => {
  it.each([
    ["no semicolons", `v=DKIM1 k=ed25519 p=${edRaw}`, "semicolon-missing"],
    ["one semicolon of two", `v=DKIM1; k=ed25519 p=${edRaw}`, "semicolon-missing"],
    ["no semicolon behind the key", `v=DKIM1; k=ed25519; p=${edRaw} t=s`, "semicolon-missing"],
    ["escaped semicolons", `v=DKIM1\\; k=ed25519\\; p=${edRaw}`, "escape-leaked"],
    ["quotes around all of it", `"v=DKIM1; k=ed25519; p=${edRaw}"`, "escape-leaked"],
    ["quotes between strings too", `"v=DKIM1; k=ed25519;" " p=${edRaw}"`, "escape-leaked"],
  ])("is one problem with a repair: %s", (_what, text, code) => {
    const { value, problems } = parseDkimKey(text);
    expect(problems.map((one) => one.code)).toEqual([code]);
    expect(value.publicKey?.kind ?? "unusable").toBe("unusable");
    expect(read(value.repaired ?? "")).toEqual({ key: { kind: "ed25519" }, cleaned: undefined, faults: [] });
  });

  it.each([
    ["a note that speaks of tags", `v=DKIM1; n=made with t=s and k=rsa; k=ed25519; p=${edRaw}`],
    ["base64 split before its padding", `v=DKIM1; k=ed25519; p=${edRaw.slice(0, -2)} ${edRaw.slice(-2)}`],
    ["blanks around every sign", `v = DKIM1 ; k = ed25519 ; p = ${edRaw} ;`],
  ])("is nothing: %s", (_what, text) => expect(codes(text)).toEqual([]));

  it("still tells of a private key", () => {
    const secret = der(key2048.privateKey as KeyObject, "pkcs1");
    expect(codes(`v=DKIM1\\; p=${secret}`)).toEqual(["escape-leaked", "private-key"]);
  });
});

describe("withoutTag", () => {
  const drop = (text: string, name: string) => {
    const tag = parseDkimKey(text).value.tags.find((one) => one.name.value === name);
    return tag && withoutTag(text, tag);
  };
  it.each([
    ["v=DKIM1; t=y; p=", "t", "v=DKIM1; p="],
    ["v=DKIM1; p=; t=y", "t", "v=DKIM1; p="],
    ["t=y;p=", "t", "p="],
    ["t=y", "t", ""],
  ])("%j without %s is %j", (text, name, left) => expect(drop(text, name)).toBe(left));
});

describe("isSelector", () => {
  it.each(["s1", "key-2026.eu", "20260801pm", "under_score", "_x", "a".repeat(63)])("takes %s", (text) =>
    expect(isSelector(text)).toBe(true),
  );
  it.each(["", "s1._domainkey", "s1._domainkey.shop.test", "key one", "s1.", ".s1", "a..b", "-s1", "ü", "../x", "a".repeat(64)])(
    "refuses %j",
    (text) => expect(isSelector(text)).toBe(false),
  );
});

describe("looksLikeDkim", () => {
  it.each(["v=DKIM1; p=", "v=DKIM1", ' "v = DKIM1; k=rsa', "v=dkim1; p=x", "k=rsa; p=MIIB", `p=${p2048}`, "v=DKIM1 k=rsa; p=x"])(
    "takes %s",
    (text) => expect(looksLikeDkim(text)).toBe(true),
  );
  it.each(["v=spf1 -all", "v=DMARC1; p=none", "p=none", "", "google-site-verification=abc", "v=DMARC1; p=reject; rua=mailto:k=rsa@x.test"])(
    "refuses %j",
    (text) => expect(looksLikeDkim(text)).toBe(false),
  );
});
