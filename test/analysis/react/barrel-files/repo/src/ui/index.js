export { default as Title } from "./title";
export * from "./button";
export * as fields from "./fields";
