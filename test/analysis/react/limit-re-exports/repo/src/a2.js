export * from "./a3";
