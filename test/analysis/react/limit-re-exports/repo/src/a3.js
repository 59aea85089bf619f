export * from "./a4";
