import { start } from "./bundle/index.js";

await start("test-case-generator");
