import { defineConfig } from "@playwright/test";

export default defineConfig({ use: { baseURL: "https://ada:hunter2@staging.acme.test" } });
