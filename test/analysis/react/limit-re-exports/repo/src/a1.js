export * from "./a2";
