export const testDir = "tests/e2e";
