import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [
      "test/sample-app/**",
      "test/analysis/*/*/repo/**",
      "**/fixtures/**",
      "**/node_modules/**",
    ],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    sequence: { shuffle: true },
  },
});
