#!/usr/bin/env node
import { useCompileCache } from "./amtp/compile-cache.js";

useCompileCache(process.env);
const { main } = await import("./amtp/cli.js");
await main();
