// Paths relative to the workspace root, with `/`. This file has no idea whether a path exists.

/** LANGUAGE 1.4: a value with `/` or an extension is a path, anything else an id. */
export function isPath(value: string): boolean {
  return value.includes("/") || /\.[A-Za-z0-9]+$/.test(value);
}

/** Whether `path` lies in `folder` or below. */
export function isBelow(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

/** `*` within a name, `**` over folders, `?`, `{a,b}`. A text that is no glob matches itself. */
export function globPattern(glob: string): RegExp {
  let source = "";
  let depth = 0;
  for (let i = 0; i < glob.length; i++) {
    const char = glob[i] as string;
    if (char === "*" && glob[i + 1] === "*") {
      const folders = glob[i + 2] === "/" && (i === 0 || glob[i - 1] === "/");
      source += folders ? "(?:[^/]+/)*" : ".*";
      i += folders ? 2 : 1;
    } else if (char === "*") source += "[^/]*";
    else if (char === "?") source += "[^/]";
    else if (char === "{" && glob.includes("}", i)) {
      depth++;
      source += "(?:";
    } else if (char === "}" && depth > 0) {
      depth--;
      source += ")";
    } else if (char === "," && depth > 0) source += "|";
    else source += char.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  }
  return new RegExp(`^${source}${")".repeat(depth)}$`);
}
