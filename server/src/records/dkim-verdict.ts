import { parseDkimKey } from "./dkim.ts";

/** Whether a signature made with a key can pass. `code` is stable, `message` says why not. */
export type KeyVerdict = { readonly usable: true } | { readonly usable: false; readonly code: string; readonly message: string };

/** RFC 8301 3.2: signatures with fewer bits must not be believed. */
export const fewestRsaBits = 1024;

/** What a receiver does by the standards with the key record `text` for mail (RFC 6376 3.6.1, RFC 8301, RFC 8463). */
export function keyVerdict(text: string): KeyVerdict {
  const { value, problems } = parseDkimKey(text);
  // An empty part breaks the grammar too, but leaves no doubt about any tag: receivers skip it.
  const [problem] = problems.filter(({ code }) => code !== "tag-empty");
  if (problem) return { usable: false, code: problem.code, message: problem.message };
  const key = value.publicKey;
  if (key?.kind === "revoked") return { usable: false, code: "revoked", message: "p= is empty: the key is revoked" };
  if (key?.kind === "rsa" && key.bits < fewestRsaBits)
    return {
      usable: false,
      code: "weak-key",
      message: `the RSA key has ${key.bits} bits, and receivers ignore fewer than ${fewestRsaBits}`,
    };
  const hashes = value.hashes?.map((one) => one.value.toLowerCase()) ?? [];
  if (hashes.length > 0 && !hashes.includes("sha256"))
    return { usable: false, code: "sha1-only", message: `h= admits only ${hashes.join(", ")}, without sha256` };
  const services = value.services?.map((one) => one.value.toLowerCase()) ?? [];
  if (services.length > 0 && !services.includes("email") && !services.includes("*"))
    return { usable: false, code: "service-type", message: `s= is for ${services.join(", ")}, not for e-mail` };
  return { usable: true };
}
