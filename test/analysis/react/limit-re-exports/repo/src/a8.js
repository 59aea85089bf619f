export * from "./a9";
