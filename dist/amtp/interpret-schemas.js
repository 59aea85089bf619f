import "../packages/rolldown-runtime.js";
import { M as config } from "../packages/zod.js";
// src/start/interpret-schemas.ts
function interpretSchemas() {
	config({ jitless: true });
}
export { interpretSchemas };
