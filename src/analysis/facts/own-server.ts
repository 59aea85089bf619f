import type { Project } from "../source/project.ts";

/** Packages that answer requests in the page itself, before a test could. */
const IN_PAGE =
  /\bsetupWorker\s*\(|from\s*["'](?:miragejs|axios-mock-adapter|fetch-mock|pretender)["']|require\(["'](?:miragejs|axios-mock-adapter|fetch-mock)["']\)/u;

/**
 * Whether an application answers its own requests while it is developed, which is noted: what a test
 * answers does not reach its pages. Source: playwright.dev/docs/mock, "Mock Service Workers".
 */
export function noteOwnServer(project: Project): boolean {
  const found = [...project.files].find(
    ([path, text]) =>
      !project.isTest(path) && (path.endsWith("mockServiceWorker.js") || IN_PAGE.test(text)),
  );
  if (found === undefined) return false;
  const [path] = found;
  project.gaps.note({
    kind: "page",
    what: "what pages show once a test answers for the server",
    why: "the application answers its requests itself, which no test can change",
    help: "tests that are written by hand for what it answers",
    source: { path, line: 1 },
  });
  return true;
}
