export { openLocalRepository } from "./open.ts";
export type { LocalSource, OpenedRepository } from "./open.ts";
