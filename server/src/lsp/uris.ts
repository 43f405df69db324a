/** The absolute path of a `file:` URI, with `/`; `undefined` for every other scheme. */
export function pathOfUri(uri: string): string | undefined {
  const match = /^file:\/\/([^/?#]*)(\/[^?#]*)/.exec(uri);
  if (!match) return undefined;
  try {
    const path = decodeURIComponent(match[2] as string);
    const host = match[1] as string;
    if (host !== "" && host !== "localhost") return `//${host}${path}`;
    return /^\/[A-Za-z]:/.test(path) ? `${(path[1] as string).toLowerCase()}${path.slice(2)}` : path;
  } catch {
    return undefined;
  }
}

/** A `file:` URI as editors write it. */
export function uriOfPath(path: string): string {
  const unc = /^\/\/([^/]+)(\/.*)$/.exec(path);
  const host = unc ? (unc[1] as string) : "";
  const rest = unc ? (unc[2] as string) : path.startsWith("/") ? path : `/${path}`;
  return `file://${host}${rest.split("/").map(encodePart).join("/")}`;
}

function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `path`, relative to `root`, as an absolute path. */
export function absolutePath(root: string, path: string): string {
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return path;
  const parts = root.replace(/\/+$/, "").split("/");
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 1) parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/") || "/";
}

/** An absolute path as seen from `root`; with `..` where it lies outside. */
export function relativePath(root: string, path: string): string {
  const from = root.split("/").filter((part) => part !== "");
  const to = path.split("/").filter((part) => part !== "");
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
