import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import { nameByTeam } from "../../app-model/guidance.ts";
import { mobileAppOf } from "../../app-model/mobile-apps.ts";
import type { ReadCase } from "../../step-language/index.ts";
import type { WriteRequest, WrittenFile } from "../types.ts";
import { routeFor, screenOf } from "../../app-model/routes.ts";
import { whyForDevices } from "./writer/cases-of-devices.ts";
import { compileCase, type CompiledCase } from "./writer/compile-case.ts";
import { pageObjectsOf } from "./page-objects/page-objects.ts";
import { fileStem, freePath, importLines, objectImport, specFolder } from "./writer/location.ts";
import { renderSuite } from "./writer/render.ts";
import { createSuite, objectsMadeIn } from "./writer/suite.ts";
import { type Session, sessionOf } from "./writer/session.ts";
import { styleOf, type Style } from "./writer/style.ts";

/** Cases of one screen, in the order in which they came. */
interface Group {
  readonly stem: string;
  readonly title: string;
  readonly session: Session | null;
  readonly cases: CompiledCase[];
}

/**
 * Playwright specs for test cases: one file with one `describe` per screen,
 * the same bytes for the same input. A case that the source does not ground becomes `test.fixme`
 * with the reason. `style` is the project's own where it is known.
 */
export function writeSpecs(
  request: WriteRequest,
  style: Style = styleOf(request.model),
): WrittenFile[] {
  const { model } = request;
  const folder = specFolder(model);
  const objects = pageObjectsOf(model.tests.helpers);
  const taken = new Set([...request.existingPaths].map((path) => path.toLowerCase()));
  const cases = request.cases.filter((readCase) => whyForDevices(readCase, model) === null);
  return groupByScreen(model, cases)
    .flatMap(inParts)
    .map((group) => {
      const { session } = group;
      const kind = session?.kind === "stores" ? "setup" : "spec";
      const path = freePath(folder, group.stem, { taken, kind });
      const compiled = withUniqueTitles(group.cases);
      const suite = createSuite({ title: group.title, session }, compiled, objects);
      const made = objectsMadeIn(suite);
      const imports = [
        ...importLines(model, path, style),
        ...made.map((object) => objectImport(object, path, style)),
      ];
      const contents = renderSuite(suite, { imports, objects, style });
      return { path, contents, cases: compiled.map(({ testCase }) => testCase.id) };
    });
}

/** More tests than this are not read in one file, and a file may only have so many bytes. */
const MAX_TESTS = 40;

function inParts({ stem, title, session, cases }: Group): readonly Group[] {
  const starts = cases.flatMap((_, index) => (index % MAX_TESTS === 0 ? [index] : []));
  return starts.map((start) => ({
    stem,
    title,
    session,
    cases: cases.slice(start, start + MAX_TESTS),
  }));
}

/** The file that signs in, by the name that Playwright's documentation gives it. */
const SIGN_IN = { stem: "auth", title: "Signing in" } as const;

function groupByScreen(model: OpenAppModel, cases: readonly ReadCase[]): Group[] {
  const groups = new Map<string, Group>();
  for (const readCase of cases) {
    const compiled = compileCase(model, readCase);
    const session = sessionOf(model, compiled);
    const place = session?.kind === "stores" ? SIGN_IN : placeOf(model, compiled.path);
    // Cases of one page that start with different sessions are in files of their own.
    const key = `${place.title} ${session?.kind ?? ""}`;
    const group = groups.get(key) ?? { ...place, session, cases: [] };
    group.cases.push(compiled);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The file and the title for cases about a page, or about an app. */
function placeOf(model: OpenAppModel, opened: string | null): Pick<Group, "stem" | "title"> {
  const app = opened === null ? null : mobileAppOf(model, opened);
  const route = opened === null || app !== null ? null : routeFor(model, opened);
  const path = app?.name ?? route?.path ?? opened ?? "other";
  const own = route === null ? null : (screenOf(model, route)?.title ?? null);
  const title = nameByTeam(model, path) ?? own;
  return { stem: fileStem(path), title: title === null ? path : `${title} (${path})` };
}

/** Playwright refuses two tests of one name in one file. */
function withUniqueTitles(cases: readonly CompiledCase[]): CompiledCase[] {
  const titles = new Set<string>();
  return cases.map((compiled) => {
    const { testCase } = compiled;
    const title = titles.has(testCase.title)
      ? `${testCase.title} (${testCase.id})`
      : testCase.title;
    titles.add(title);
    return { ...compiled, testCase: { ...testCase, title } };
  });
}
