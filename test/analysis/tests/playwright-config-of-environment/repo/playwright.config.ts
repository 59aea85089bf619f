import { defineConfig, devices } from "@playwright/test";

const port = process.env.PORT || 3000;

export default defineConfig({
  testDir: "./e2e",
  use: { baseURL: process.env.BASE_URL ?? `http://localhost:${port}`, testIdAttribute: "data-id" },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
});
