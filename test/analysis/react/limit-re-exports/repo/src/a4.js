export * from "./a5";
