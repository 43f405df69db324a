import { defineConfig } from "vitest/config";

// Folders that reach disk or network: what one of their tests leaves open must not be there in the next.
const reaching = ["lookup", "probes", "files", "mail", "lsp", "cli"].map((folder) => `server/src/${folder}/**`);
const never = ["**/node_modules/**", "test/editor/**"];

export default defineConfig({
  test: {
    // Generous, and the only limit of time: no test measures how long something takes, because others use the machine too. What
    // must not grow with the square of its input gets an input so large that this ends it.
    testTimeout: 120_000,
    // Builds and servers of a set-up wait for their turn on a small machine.
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Pure code leaves nothing behind: its files share one process, which loads the rules once and not a hundred times.
        test: { name: "pure", include: ["server/src/**/*.test.ts"], exclude: [...never, ...reaching], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "world",
          include: [...reaching.map((folder) => `${folder}/*.test.ts`), "client/src/**/*.test.ts", "test/**/*.test.ts"],
          exclude: never,
        },
      },
    ],
  },
});
