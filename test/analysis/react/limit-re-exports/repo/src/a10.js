export * from "./a11";
