import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import LongestFirst from "./test/longest-first.ts";

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
    sequence: { shuffle: true, sequencer: LongestFirst },
    // Many tests wait for a process or a clock: with two workers more than cores, none is idle.
    maxWorkers: availableParallelism() + 2,
    // No test leaves anything behind that another could see, so none needs a process of its own.
    isolate: false,
    // Node runs TypeScript itself, and nothing is mocked: what is tested is what is loaded.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
});
