import { join } from "node:path";
import { isSet, type Runnable, textOf } from "./arguments.ts";
import { tellFailure } from "./failure.ts";
import { generate, type GenerateRequest } from "./generate.ts";
import { summaryOf } from "./print.ts";
import type { Surroundings } from "./surroundings.ts";

/** Runs a command and returns its exit code. Throws the failures that come before any run. */
export async function runCommand(command: Runnable, surroundings: Surroundings): Promise<number> {
  switch (command.name) {
    case "sample":
      return runGenerate(
        { subject: sampleFolder(surroundings), asFolder: true, values: command.values },
        surroundings,
      );
    case "generate":
      return runGenerate({ ...command, asFolder: false }, surroundings);
    case "open-pr": {
      const { runOpenPullRequest } = await import("./open-pr.ts");
      return runOpenPullRequest(command, surroundings);
    }
    case "mcp": {
      const { runMcp } = await import("./mcp.ts");
      return runMcp(command, surroundings);
    }
    case "doctor": {
      const { runDoctor } = await import("./doctor/run-doctor.ts");
      return runDoctor(command, surroundings);
    }
    case "explain": {
      const { runExplain } = await import("./explain.ts");
      return runExplain(command, surroundings);
    }
  }
}

/** The sample comes with the product, beside its dist/. */
function sampleFolder({ entryFolder }: Surroundings): string {
  return join(entryFolder, "..", "test", "sample-app");
}

async function runGenerate(request: GenerateRequest, surroundings: Surroundings): Promise<number> {
  const { result, failure } = await generate(request, surroundings);
  const asJson = isSet(request.values, "json");
  if (asJson) process.stdout.write(`${JSON.stringify(result)}\n`);
  if (failure !== undefined) {
    tellFailure(failure);
    return failure.exitCode;
  }
  if (!asJson) process.stdout.write(summaryOf(result, textOf(request.values, "out")));
  return 0;
}
