// Writes flows for real apps as a run without a model would, and asks Maestro's own parser about each:
// node test/benchmark/maestro/real-apps.ts <folder of an app>…  (the parser needs a JDK and Maven)
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { judge, whatIsMissing } from "../../../.ci/maestro/parser.mjs";
import { isAppRoute } from "../../../src/contracts/mobile.ts";
import { maestro } from "../../../src/frameworks/maestro/framework.ts";
import type { WrittenFile } from "../../../src/frameworks/types.ts";
import { reviewGeneratedFiles } from "../../../src/safety/review.ts";
import { readCase } from "../../../src/step-language/index.ts";
import { unaccounted, unsaid } from "./app-ids.ts";
import { screensReached } from "./screens.ts";
import { flowsOf, judgeFlows, sourcesOf } from "./app-flows.ts";

async function parserSays(files: readonly WrittenFile[]): Promise<string> {
  if (whatIsMissing() !== undefined || files.length === 0) return "not asked";
  const root = mkdtempSync(join(tmpdir(), "amtp-real-"));
  try {
    for (const { path, contents } of files) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), contents);
    }
    const verdicts = await judge(files.map(({ path }) => join(root, path)));
    const refused = verdicts.flatMap(({ accepted, says }) =>
      accepted ? [] : [says.slice(0, 200)],
    );
    return `${verdicts.length - refused.length} of ${verdicts.length} accepted ${refused.join("; ")}`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

for (const folder of process.argv.slice(2)) {
  const started = process.cpuUsage();
  const sources = sourcesOf(folder);
  const { model, cases, files } = await flowsOf(sources);
  const screens = model.routes.filter(({ path }) => isAppRoute(path));
  const existingPaths = sources.map(({ path }) => path);
  const request = { cases: cases.map(readCase), model, existingPaths };
  const { user, system } = process.cpuUsage(started);
  const report = judgeFlows({ cases, files }, model);
  const findings = report.files.flatMap(({ path, findings: found }) =>
    found.map(({ rule, message }) => `${path}: ${rule} ${message}`),
  );
  const rules = { framework: "maestro", allowedRoots: maestro.allowedRoots(model) } as const;
  const { unsafe } = reviewGeneratedFiles(files, {
    ...rules,
    existingPaths: new Set(sources.map(({ path }) => path)),
  });
  console.log(
    `\n## ${basename(folder)}: ${sources.length} files, ${((user + system) / 1e6).toFixed(1)} s of processor, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  console.log(
    model.mobile_apps
      .map(
        ({ name, start, app_ids: ids }) =>
          `${name} starts at ${start ?? "?"}: ${ids.map(({ id, build }) => `${id}${build === null ? "" : ` (${build})`}`).join(", ")}`,
      )
      .join("\n"),
  );
  const wrong = unaccounted(model, sources);
  console.log(
    `ids that no build file accounts for: ${wrong.length === 0 ? "none" : wrong.join(", ")}`,
  );
  const missing = unsaid(model, sources);
  console.log(`parts of ids that the model does not say: ${missing.join(", ") || "none"}`);
  console.log(screensReached(model));
  if (screens.length === 0 || files.length === 0)
    for (const { what, why } of model.gaps.filter(({ kind }) => kind.includes("page")))
      console.log(`  gives nothing: ${what}: ${why}`);
  console.log(
    `${screens.length} screens, ${cases.length} cases, ${files.length} files; parser: ${await parserSays(files)}; unsafe ${unsafe.length}; findings ${findings.length}`,
  );
  for (const line of [
    ...findings,
    ...unsafe.map(({ path, message }) => `${path}: ${message}`),
  ].slice(0, 20))
    console.log(`  ${line}`);
  for (const { what, reason } of maestro.leftOut(request).slice(0, 20))
    console.log(`  left out ${what}: ${reason}`);
  if (process.env["SHOW"] !== undefined)
    for (const { path, contents } of files) console.log(`--- ${path}\n${contents}`);
}
