import { useCompileCache } from "./amtp/compile-cache.js";

useCompileCache(process.env);
const { main } = await import("./amtp/test-engineer.js");
await main();
