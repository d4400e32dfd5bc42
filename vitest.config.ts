import { defineConfig } from "vitest/config";
import pkg from "./package.json" with { type: "json" };
import { trainedModels } from "./scripts/trained-models.ts";

const MINUTE = 60_000;
const define = { __VERSION__: JSON.stringify(pkg.version) };

export default defineConfig({
  define,
  plugins: [trainedModels()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "test/{unit,fixtures,fuzz}/**/*.test.ts"],
          testTimeout: 5 * MINUTE,
        },
      },
      {
        // Real browsers on dist/: one at a time.
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
      {
        // The full hostile sets.
        extends: true,
        test: {
          name: "gates",
          include: ["test/gates/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 30 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
    ],
  },
});
