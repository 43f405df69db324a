// `npm test`: everything that must hold before a change is taken, from a fresh clone, ending in one line of numbers.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installPackages, ROOT, requireNode, run, runBin } from "./process.mjs";

const totals = { passed: 0, failed: 0 };

/** One step counts as one test. */
function count(name, ok, output = "") {
  totals[ok ? "passed" : "failed"] += 1;
  console.log(`${ok ? "ok  " : "FAIL"}  ${name}`);
  if (!ok && output.trim() !== "") console.log(output.trimEnd());
}

async function step(name, running) {
  const { code, output } = await running;
  count(name, code === 0, output);
}

async function build() {
  try {
    const { buildAll } = await import("./build.mjs");
    await buildAll();
    count("build", true);
  } catch (error) {
    count("build", false, error.message);
  }
}

/** Rings 1 to 3. Counted from the report, so that a file that does not even load is a failure too. */
async function vitest() {
  const report = join(ROOT, ".cache", "vitest.json");
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const { code } = await runBin("vitest/vitest.mjs", ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`]);
  if (!existsSync(report)) return count("vitest wrote no report", false);
  const before = totals.failed;
  const { testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  totals.passed += numPassedTests;
  totals.failed += numFailedTests;
  for (const file of testResults) {
    if (file.status === "failed" && file.assertionResults.length === 0) count(`${file.name} does not load`, false, file.message);
  }
  // A skipped test is one nobody looks at again.
  if (numPendingTests + numTodoTests > 0) count(`${numPendingTests + numTodoTests} tests are skipped`, false);
  if (code !== 0 && totals.failed === before) count(`vitest ended with ${code} although no test failed`, false);
}

/** Ring 4: the packed extension in a real editor. Announces by itself when it cannot run here. */
async function editor() {
  const { runEditorRing } = await import("../test/editor/run.mjs");
  const { passed, failed } = await runEditorRing();
  totals.passed += passed;
  totals.failed += failed;
}

requireNode();
try {
  await installPackages();
  await build();
  // Two at a time: most machines that run this have few cores.
  await Promise.all([
    step("types", runBin("typescript/bin/tsc", ["-b"], { capture: true })),
    step("format and lint", runBin("@biomejs/biome/bin/biome", ["check", "."], { capture: true })),
  ]);
  await Promise.all([
    step("unused code", runBin("knip/bin/knip.js", ["--no-progress"], { capture: true })),
    step("generated files", run(process.execPath, ["scripts/gen.mjs", "--check"], { capture: true })),
  ]);
  await vitest();
  await editor();
} catch (error) {
  count(error.message, false);
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
