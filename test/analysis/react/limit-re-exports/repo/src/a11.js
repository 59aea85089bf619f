export * from "./a12";
