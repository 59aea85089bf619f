const path = require("path");
const { defineConfig } = require("@playwright/test");

module.exports = defineConfig({
  testDir: path.resolve(__dirname, "..", "tests", "e2e"),
  use: { baseURL: "http://localhost:4173", storageState: path.join(__dirname, ".auth/user.json") },
});
