import { generateKeyPair } from "node:crypto";
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { explainFileError } from "./read-text.ts";

export type KeyKind = { readonly type: "rsa"; readonly bits: number } | { readonly type: "ed25519" };

/** Where private keys go, relative to the working directory. */
const folder = "dkim-keys";

export type SavedKeyPair =
  | {
      readonly ok: true;
      /** Base64 as `p=` of a key record holds it: a SubjectPublicKeyInfo, or the bare 32 bytes of Ed25519 (RFC 8463 4.2). */
      readonly publicKey: string;
      /** Of the private key, relative to the working directory. */
      readonly path: string;
    }
  | { readonly ok: false; readonly path: string; readonly why: string };

/**
 * Makes a key pair and writes its private half as PKCS#8 PEM to a new file that only this user may read, in a folder that
 * git ignores. It never leaves this function in another way, and no file is ever written over.
 */
export async function saveKeyPair(cwd: string, name: string, kind: KeyKind): Promise<SavedKeyPair> {
  const path = `${folder}/${name}.pem`;
  try {
    const unsafe = await prepareFolder(join(cwd, folder));
    if (unsafe !== undefined) return { ok: false, path: folder, why: unsafe };
    const { publicKey, privateKey } =
      kind.type === "rsa"
        ? await promisify(generateKeyPair)("rsa", { modulusLength: kind.bits })
        : await promisify(generateKeyPair)("ed25519");
    const pem = privateKey.export({ type: "pkcs8", format: "pem" });
    // `wx` refuses a file that is there, and a link.
    await writeFile(join(cwd, path), pem, { flag: "wx", mode: 0o600 });
    const spki = publicKey.export({ type: "spki", format: "der" });
    return { ok: true, path, publicKey: (kind.type === "rsa" ? spki : spki.subarray(-32)).toString("base64") };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      return { ok: false, path, why: "is there already, and a private key is never written over: name another --selector" };
    return { ok: false, path, why: explainFileError(error, "write") };
  }
}

/** The folder with the file that keeps git out of it. A text: why keys are not safe in there. */
async function prepareFolder(path: string): Promise<string | undefined> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  if ((await lstat(path)).isSymbolicLink()) return "is a link: private keys go into a folder of this directory";
  const ignore = join(path, ".gitignore");
  try {
    await writeFile(ignore, "# Private keys: nothing in here belongs into a repository.\n*\n", { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const lines = (await readFile(ignore, "utf8")).split(/\r?\n/).map((line) => line.trim());
    if (!lines.includes("*") || lines.some((line) => line.startsWith("!")))
      return "has a .gitignore that lets files through: it has to say * and nothing else, so that no private key is committed";
  }
  return undefined;
}
