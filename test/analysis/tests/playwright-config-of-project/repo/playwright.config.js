module.exports = {
  projects: [
    { name: "setup", testDir: "tests/setup" },
    { name: "web", testDir: "tests/web", use: { baseURL: "http://localhost:8080" } },
  ],
};
