/** A path relative to the folder of another file. */
export function besides(path: string, relative: string): string {
  const parts = path.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The folder of a file and those around it, from the inside, each with its final `/`; the last one is the workspace (empty). */
export function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  const folders: string[] = [];
  for (let length = parts.length; length >= 0; length--) {
    folders.push(
      parts
        .slice(0, length)
        .map((part) => `${part}/`)
        .join(""),
    );
    if (parts[length - 1] === "..") break;
  }
  return folders;
}
