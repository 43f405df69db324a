// `npm start`: from a fresh clone to a scorecard. Verdicts never fail it; a crash does.
import { join } from "node:path";
import { installPackages, ROOT, requireNode, run } from "./process.mjs";

const EXAMPLE = "examples/northwind";
// Exit codes of the command line: 0 GO, 1 NO-GO, 2 HOLD; anything else is no verdict.
const VERDICTS = new Set([0, 1, 2]);

requireNode();
try {
  await installPackages();
  // Only now: what build.mjs imports has just been installed.
  const { buildAll } = await import("./build.mjs");
  await buildAll();
  console.log(`\nmailtranche preflight ${EXAMPLE}    (its own little internet, nothing leaves this machine)\n`);
  const { code } = await run(process.execPath, [join(ROOT, "server", "dist", "cli.js"), "preflight", EXAMPLE]);
  if (!VERDICTS.has(code)) throw new Error(`preflight ended with ${code}, which is no verdict`);
  console.log(`
Open the same example in the editor:   npm run editor
Run the tests:                         npm test
The command line:                      node server/dist/cli.js --help
What was just checked, file by file:   examples/README.md`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 3;
}
