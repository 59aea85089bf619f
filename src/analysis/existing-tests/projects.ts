import type { Value } from "../code/value.ts";
import { memberAt, settingOf } from "./settings.ts";

/** A project of Playwright: tests that are run with settings of their own. */
interface TestProject {
  readonly name: string;
  /** Its folder; null for that of all. */
  readonly folder: Value | null;
  readonly use: Value | null;
  /** The projects that run before it. */
  readonly dependencies: readonly string[];
}

/** Whether a project is there to prepare or clean up for others. */
function isSetUp({ name }: TestProject, projects: readonly TestProject[]): boolean {
  return (
    /set-?up|teardown/iu.test(name) ||
    projects.some(({ dependencies }) => dependencies.includes(name))
  );
}

/** What the first project that tests the application uses. */
export function useOf(projects: readonly TestProject[]): Value | null {
  return projects.find((project) => !isSetUp(project, projects))?.use ?? null;
}

/** The projects of a configuration. Source: playwright.dev/docs/test-projects. */
export function projectsOf(config: Value | null): readonly TestProject[] {
  const listed = memberAt(config, "projects");
  if (listed?.kind !== "array") return [];
  return listed.items.flatMap((item) => (item.kind === "object" ? [projectOf(item)] : []));
}

function projectOf(item: Value): TestProject {
  const before = memberAt(item, "dependencies");
  return {
    name: nameIn(memberAt(item, "name")) ?? "",
    folder: memberAt(item, "testDir"),
    use: memberAt(item, "use"),
    dependencies: before?.kind === "array" ? before.items.flatMap((one) => nameIn(one) ?? []) : [],
  };
}

function nameIn(value: Value | null): string | null {
  return value === null ? null : settingOf(value);
}

/**
 * The first project with a folder of its own that is not there to set up another one; `noteOthers`
 * is told the names of those whose tests are elsewhere.
 */
export function testFolderOf(
  projects: readonly TestProject[],
  noteOthers: (names: string) => void,
): TestProject | null {
  const withFolder = projects.filter(({ folder }) => folder !== null);
  const main = withFolder.find((project) => !isSetUp(project, projects)) ?? withFolder[0] ?? null;
  const folderOf = ({ folder }: TestProject): string | null => nameIn(folder);
  const others = withFolder.filter(
    (project) => main !== null && folderOf(project) !== folderOf(main),
  );
  if (others.length > 0)
    noteOthers(others.map(({ name }) => `the project "${name}"`).join(" and "));
  return main;
}
