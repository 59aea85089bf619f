import { readdirSync } from "node:fs";

export const findTests = () => readdirSync(".")[0];
