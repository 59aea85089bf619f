import type { MobileApp } from "../../../src/contracts/generated.ts";
import { analyseFiles, type Files } from "../support.ts";

/** The apps of devices that these files make. */
export async function appsOf(files: Files): Promise<readonly MobileApp[]> {
  return (await analyseFiles(files)).mobile_apps;
}

/** Each id as `platform id (build) certainty`. */
export async function idsOf(files: Files): Promise<readonly string[]> {
  const apps = await appsOf(files);
  return apps.flatMap((app) =>
    app.app_ids.map(({ platform, id, build, certainty }) =>
      [platform, id, build === null ? "" : `(${build})`, certainty === "literal" ? "" : certainty]
        .filter((word) => word !== "")
        .join(" "),
    ),
  );
}
