// Paths relative to the workspace root, with `/`. This file has no idea whether a path exists.

/** The folder of a path; `""` is the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** `path` as seen from `folder`. What climbs out of the root keeps its `..`. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

/** `path` as one writes it in `folder`, both relative to the same root: the opposite of `joinPath`. */
export function pathFrom(folder: string, path: string): string {
  const [above, parts] = [folder.split("/").filter((part) => part !== ""), path.split("/")];
  let shared = 0;
  while (shared < above.length && shared < parts.length - 1 && above[shared] === parts[shared]) shared++;
  return [...above.slice(shared).map(() => ".."), ...parts.slice(shared)].join("/");
}
