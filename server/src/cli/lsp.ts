import type { Command } from "commander";
import type { Run } from "./program.ts";

interface LspOptions {
  readonly offline?: boolean;
}

export function addLsp(program: Command, run: Run): void {
  program
    .command("lsp")
    .description("language server for any editor")
    .requiredOption("--stdio", "speak on stdin and stdout: the only way there is")
    .option("--offline", "open no socket")
    .action((options: LspOptions) =>
      run(async (ports) => {
        await ports.languageServer({ offline: options.offline === true });
        return 0;
      }),
    );
}
