import { besides } from "../paths.ts";

/** The file of DNSControl that begins everything. */
export const mainFile = "dnsconfig.js";

/** A path that a file names: from its own folder when it begins with a dot, else from the main file's. */
export function requiredPath(from: string, main: string, written: string): string {
  return besides(written.startsWith(".") ? from : main, written);
}

/** Files that this one requires, and main files in the folders above it, which may define what it uses. */
export function dnscontrolWants(text: string, path: string): readonly string[] {
  const required = [...text.matchAll(/\brequire\s*\(\s*(["'`])([^"'`\n]+)\1/g)].map((match) =>
    requiredPath(path, path, match[2] as string),
  );
  const globs = [...text.matchAll(/\brequire_glob\s*\(\s*(["'`])([^"'`\n]+)\1/g)].map(
    (match) => `${besides(path, match[2] as string)}/**/*.js`,
  );
  return [...required, ...globs, ...mainFilesAbove(path)];
}

/** Where the main file of a file may be: its own folder first. */
export function mainFilesAbove(path: string): readonly string[] {
  const folders = path.split("/").slice(0, -1);
  const paths = folders.map((_, i) => `${folders.slice(0, folders.length - i).join("/")}/${mainFile}`);
  return [...paths, ...(path.startsWith("/") || path.startsWith("..") ? [] : [mainFile])].filter((one) => one !== path).slice(0, 4);
}
