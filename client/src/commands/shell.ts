import { basename } from "node:path";

/** Shells that read the quoting of `sh`; fish and csh do not. */
const POSIX = new Set(["sh", "bash", "dash", "zsh", "ksh"]);

/** The program for a command that was quoted for `shell`: the user's own where it reads the same quoting. */
export function shellPathFor(shell: string, usersShell: string, platform: string): string {
  const windows = platform === "win32";
  if (shell === "sh" && !windows && POSIX.has(basename(usersShell))) return usersShell;
  if (shell === "sh") return windows ? "bash.exe" : "/bin/sh";
  return windows ? `${shell}.exe` : shell;
}
