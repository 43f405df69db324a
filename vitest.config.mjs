import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["server/src/**/*.test.ts", "client/src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/editor/**"],
    // Generous, and the only limit of time: no test measures how long something takes, because others use the machine too. What
    // must not grow with the square of its input gets an input so large that this ends it.
    testTimeout: 60_000,
    // Builds and servers of a set-up wait for their turn on a small machine.
    hookTimeout: 60_000,
  },
});
