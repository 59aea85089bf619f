export * from "./a10";
