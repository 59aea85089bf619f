export * from "./a13";
