export * from "./a6";
