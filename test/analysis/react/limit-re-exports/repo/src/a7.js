export * from "./a8";
