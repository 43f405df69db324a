import { expect, test } from "vitest";
import { shellPathFor } from "./shell.ts";

test.each([
  ["sh", "/usr/bin/zsh", "linux", "/usr/bin/zsh"],
  ["sh", "/usr/bin/fish", "linux", "/bin/sh"],
  ["sh", "", "darwin", "/bin/sh"],
  ["sh", "C:\\Windows\\System32\\cmd.exe", "win32", "bash.exe"],
  ["bash", "/usr/bin/zsh", "linux", "bash"],
  ["pwsh", "/bin/bash", "linux", "pwsh"],
  ["pwsh", "", "win32", "pwsh.exe"],
  ["cmd", "", "win32", "cmd.exe"],
])("a command quoted for %s, user's shell %j on %s, goes to %s", (shell, usersShell, platform, path) => {
  expect(shellPathFor(shell, usersShell, platform)).toBe(path);
});
