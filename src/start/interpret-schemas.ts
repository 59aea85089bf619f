import { config } from "zod";

/**
 * Lets zod interpret schemas. Otherwise it compiles each into code when it is first used, which
 * takes about a millisecond and pays off after thousands of uses; a step uses most of them once.
 * Before any schema is made. Source: zod.dev/api, `z.config()`.
 */
export function interpretSchemas(): void {
  config({ jitless: true });
}
