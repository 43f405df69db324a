/** Whether a text fits a glob of `*` and `?`, whatever the case. Two pointers and no backtracking tree: time is text x glob at most. */
export function fitsGlob(anyText: string, anyGlob: string): boolean {
  const text = anyText.toLowerCase();
  const glob = anyGlob.toLowerCase();
  let at = 0;
  let piece = 0;
  let star = -1;
  let mark = 0;
  while (at < text.length) {
    if (piece < glob.length && glob[piece] === "*") {
      star = piece++;
      mark = at;
    } else if (piece < glob.length && (glob[piece] === "?" || glob[piece] === text[at])) {
      piece++;
      at++;
    } else if (star >= 0) {
      piece = star + 1;
      at = ++mark;
    } else return false;
  }
  while (glob[piece] === "*") piece++;
  return piece === glob.length;
}
