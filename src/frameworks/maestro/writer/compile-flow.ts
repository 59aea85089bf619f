import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { TestCase } from "../../../contracts/depth.ts";
import type { MobileApp } from "../../../contracts/generated.ts";
import type { ReadCase } from "../../../step-language/index.ts";
import type { Device } from "../selectors/sight.ts";
import { FlowCompiler, type FlowStep } from "./flow-compiler.ts";

/** A test case as a flow, or why there is none. */
export type CompiledFlow =
  | {
      readonly testCase: TestCase;
      readonly app: MobileApp;
      /** What it can be run on; fewer than the app runs on where something is not seen on one. */
      readonly devices: readonly Device[];
      readonly steps: readonly FlowStep[];
      readonly problem: null;
    }
  | { readonly testCase: TestCase; readonly problem: string };

/** Compiles a case for every device on which all that it names is seen. */
export function compileFlow(model: OpenAppModel, readCase: ReadCase): CompiledFlow {
  const { testCase, steps } = readCase;
  const launch = steps.map(({ meaning }) => meaning).find(({ kind }) => kind === "launch");
  const app = launch?.kind === "launch" ? appNamed(model, launch.app) : null;
  if (app === null) return { testCase, problem: "It launches no app of the source." };
  if (readCase.expectations.length === 0) return { testCase, problem: "The case expects nothing." };
  const all = app.platforms.filter((platform) => platform !== "web");
  const choices = [all, ...(all.length > 1 ? all.map((device) => [device]) : [])];
  let first: string | null = null;
  for (const devices of choices.filter(({ length }) => length > 0)) {
    const compiled = new FlowCompiler(model, devices).compile(readCase);
    if (typeof compiled !== "string")
      return { testCase, app, devices, steps: compiled, problem: null };
    first ??= compiled;
  }
  return { testCase, problem: first ?? `${app.name} runs on no device.` };
}

function appNamed(model: OpenAppModel, name: string): MobileApp | null {
  return model.mobile_apps.find((app) => app.name === name) ?? null;
}
