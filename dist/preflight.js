import { useCompileCache } from "./amtp/compile-cache.js";

useCompileCache(process.env);
const { interpretSchemas } = await import("./amtp/interpret-schemas.js");
interpretSchemas();
const { main } = await import("./amtp/preflight.js");
await main();
