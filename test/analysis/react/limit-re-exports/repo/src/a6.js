export * from "./a7";
