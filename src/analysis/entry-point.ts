import type { AppModel } from "../contracts/generated.ts";
import { isTestPath, pathPriority } from "./source/priority.ts";

export type EntryPointKind = "ui_component" | "api_route" | "config" | "test_fixture";

/** What a file is to a reader of the repository, by the facts that cite it, else by its path. */
export function entryPointKind(path: string, model: AppModel): EntryPointKind {
  const { tests, endpoints } = model;
  const isTest = [...tests.specs, ...tests.helpers].some((fact) => fact.path === path);
  if (tests.config?.path === path) return "config";
  if (isTest) return "test_fixture";
  if (endpoints.some((endpoint) => endpoint.source.path === path)) return "api_route";
  if (model.screens.some((screen) => screen.files.includes(path))) return "ui_component";
  const { class: kind } = pathPriority(path);
  if (kind === "config" || kind === "manifest") return "config";
  if (isTestPath(path)) return "test_fixture";
  return kind === "api" ? "api_route" : "ui_component";
}
