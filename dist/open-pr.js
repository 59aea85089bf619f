import { useCompileCache } from "./amtp/compile-cache.js";

useCompileCache(process.env);
const { main } = await import("./amtp/open-pr.js");
await main();
