import { defineConfig } from "@playwright/test";
import { testDir } from "./config/paths";

const port = 4173;
const baseURL = `http://localhost:${port}`;

export default defineConfig({ testDir, use: { baseURL } });
