import { findTests } from "./find-tests";

export default async () => ({ testDir: findTests(), use: { baseURL: "http://localhost:5000" } });
