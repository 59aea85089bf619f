import { countOnScreens } from "../../app-model/counts.ts";
import { hashOf } from "../../contracts/canonical-json.ts";
import type { AppModel, PackageFact, RepoCrawlerReply } from "../../contracts/generated.ts";

const MAX_PACKAGES = 50;

/**
 * `detected_stack` of the crawler's output: what the model says of the stack, and beside it what
 * the program knows: the digest of the app model with a bounded summary, and what was left out.
 */
export function describeStack(
  reply: RepoCrawlerReply["detected_stack"],
  appModel: AppModel,
  omitted: Readonly<Record<string, number>>,
): Record<string, unknown> {
  return {
    runtime: reply.runtime,
    frameworks: reply.frameworks,
    summary: reply.summary,
    packages: appModel.packages.slice(0, MAX_PACKAGES).map(describePackage),
    app_model: {
      digest: hashOf(appModel),
      packages: appModel.packages.length,
      routes: appModel.routes.length,
      screens: appModel.screens.length,
      elements: countOnScreens(appModel).elements,
      endpoints: appModel.endpoints.length,
      gaps: appModel.gaps.length,
    },
    test_config: appModel.tests.config,
    omitted,
  };
}

function describePackage({ path, name, stacks }: PackageFact): Record<string, unknown> {
  const versions = stacks.map(({ id, version }) => (version === null ? id : `${id} ${version}`));
  return { path, name, stacks: versions };
}

/** The digest of the app model that a crawler's output speaks of; undefined when it names none. */
export function appModelDigest(
  detectedStack: Readonly<Record<string, unknown>>,
): string | undefined {
  const summary = detectedStack["app_model"];
  if (typeof summary !== "object" || summary === null || !("digest" in summary)) return undefined;
  return typeof summary.digest === "string" ? summary.digest : undefined;
}
