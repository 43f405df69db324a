import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["server/src/**/*.test.ts", "client/src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/editor/**"],
    testTimeout: 60_000,
    // Builds and servers of a set-up wait for their turn on a small machine.
    hookTimeout: 60_000,
  },
});
