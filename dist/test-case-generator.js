import { useCompileCache } from "./amtp/compile-cache.js";

useCompileCache(process.env);
const { main } = await import("./amtp/test-case-generator.js");
await main();
