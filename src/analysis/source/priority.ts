/** What a path is likely to hold, judged by its name alone. */
type PathClass =
  | "entry"
  | "config"
  | "manifest"
  | "route"
  | "page"
  | "screen"
  | "form"
  | "api"
  | "component"
  | "test"
  | "other";

export interface PathPriority {
  readonly class: PathClass;
  /** A higher rank is read first. */
  readonly rank: number;
}

interface Rule {
  readonly pattern: RegExp;
  readonly class: PathClass;
  readonly rank: number;
}

const SCRIPT = String.raw`\.[cm]?[jt]sx?$`;
const rule = (pattern: string, name: PathClass, rank: number): Rule => ({
  pattern: new RegExp(pattern, "iu"),
  class: name,
  rank,
});

/** Languages that apps of devices are written in. */
const NATIVE = String.raw`\.(?:kt|swift|dart)$`;

/** What apps of devices are made of, beside scripts. */
const MOBILE: readonly Rule[] = [
  rule(
    String.raw`(?:^|/)(?:test|androidTest|testFixtures|\w*Tests|integration_test)/.*${NATIVE}|_test\.dart$|\.(?:g|freezed)\.dart$`,
    "test",
    2,
  ),
  rule(String.raw`(?:^|/)(?:main|\w*App|MainActivity)${NATIVE}`, "entry", 92),
  rule(String.raw`(?:navigation|router|routes|routing)\w*${NATIVE}`, "route", 91),
  rule(String.raw`(?:screen|page|view|activity|fragment|controller)${NATIVE}`, "screen", 88),
  rule(
    String.raw`\.(?:storyboard|xib)$|(?:^|/)res/(?:layout|navigation|menu)/.*\.xml$`,
    "screen",
    86,
  ),
  rule(
    String.raw`(?:^|/)res/values/.*\.xml$|en\.arb$|(?:^|/)(?:en|Base)\.lproj/.*\.strings$|\.xcstrings$`,
    "other",
    82,
  ),
  rule(String.raw`(?:^|/)(?:ui|components?|widgets|views?|features?)/.*${NATIVE}`, "component", 78),
  rule(NATIVE, "other", 60),
];

/** The first rule that fits decides. Source: reference measurements of what tests are written from. */
const RULES: readonly Rule[] = [
  rule(String.raw`(?:^|/)package\.json$`, "manifest", 100),
  rule(String.raw`(?:^|/)(?:playwright(?:-ct)?|cypress)\.config${SCRIPT}`, "config", 99),
  rule(String.raw`(?:^|/)(?:tsconfig|jsconfig)(?:\.[\w-]+)?\.json$`, "config", 98),
  rule(String.raw`(?:^|/)(?:next|vite|vitest|react-router|remix)\.config${SCRIPT}`, "config", 97),
  rule(
    String.raw`(?:^|/)(?:pyproject\.toml|gemfile|composer\.json|pubspec\.yaml|build\.gradle(?:\.kts)?)$`,
    "manifest",
    60,
  ),
  rule(
    String.raw`(?:^|/)(?:app\.json|app\.config(?:\.[cm]?[jt]s|\.json)|androidmanifest\.xml|info\.plist|settings\.gradle(?:\.kts)?|gradle\.properties|project\.ya?ml)$|\.(?:pbxproj|xcconfig)$`,
    "manifest",
    60,
  ),
  rule(
    String.raw`(?:^|/)(?:e2e|tests?|playwright|specs?|__tests__|cypress)/.*${SCRIPT}|\.(?:spec|test|cy|setup)${SCRIPT}`,
    "test",
    45,
  ),
  rule(String.raw`\.(?:stories|story)${SCRIPT}|\.d\.ts$|(?:^|/)__mocks__/`, "other", 1),
  rule(
    String.raw`(?:^|/)(?:locales?|i18n|lang|translations|messages)/(?:.*[/._-])?en(?:[-_]\w+)?(?:/.*)?\.json$`,
    "other",
    82,
  ),
  rule(String.raw`(?:^|/)(?:main|index|app|root|client|entry\.client)${SCRIPT}`, "entry", 94),
  rule(
    String.raw`(?:^|/)(?:app|pages)/api/|(?:^|/)(?:server|api|controllers?)/.*${SCRIPT}|(?:^|/)route${SCRIPT}`,
    "api",
    60,
  ),
  rule(
    String.raw`(?:^|/)(?:routes?|router|routing|paths|routeTree\.gen)(?:/index)?${SCRIPT}`,
    "route",
    95,
  ),
  rule(String.raw`(?:^|/)(?:page|layout|template|_app|_document|default)${SCRIPT}`, "page", 93),
  rule(String.raw`(?:^|/)(?:pages|routes|views)/.*${SCRIPT}|(?:page|view)${SCRIPT}`, "page", 90),
  rule(String.raw`(?:^|/)screens/.*${SCRIPT}|screen${SCRIPT}`, "screen", 90),
  rule(String.raw`\.(?:x?html?|vue|svelte|astro)$`, "page", 88),
  rule(String.raw`form\w*${SCRIPT}|(?:^|/)forms?/.*${SCRIPT}`, "form", 85),
  rule(String.raw`layout\w*${SCRIPT}|(?:^|/)layouts?/.*${SCRIPT}`, "component", 84),
  rule(
    String.raw`(?:^|/)(?:components?|ui|widgets|features?|modules|shared|common)/.*\.[cm]?[jt]sx$`,
    "component",
    80,
  ),
  rule(String.raw`\.[jt]sx$`, "component", 76),
  rule(
    String.raw`(?:^|/)(?:components?|ui|features?|hooks?|contexts?|stores?|lib|utils?|config|constants?)/.*${SCRIPT}`,
    "other",
    70,
  ),
  ...MOBILE,
  rule(SCRIPT, "other", 55),
  rule(String.raw`\.(?:s?css|less)$`, "other", 30),
  rule(String.raw`\.json$`, "other", 10),
];

const OTHER: PathPriority = { class: "other", rank: 0 };
/** A file of examples or of documentation says less about the application. */
const ASIDE =
  /(?:^|\/)(?:docs?|examples?|samples?|fixtures?|scripts?|tools|storybook|\.github|benchmarks?)\//iu;

/** What a path is likely to be and how early it is worth reading. Pure, by the path alone. */
export function pathPriority(path: string): PathPriority {
  const found = RULES.find((candidate) => candidate.pattern.test(path));
  if (found === undefined) return OTHER;
  const penalty = ASIDE.test(path) ? 30 : 0;
  return { class: found.class, rank: Math.max(0, found.rank - penalty) };
}

/** How early a path is worth reading, 0 to 100. */
export function readingPriority(path: string): number {
  return pathPriority(path).rank;
}

const TEST_PATH =
  /(?:^|\/)(?:e2e|tests?|__tests__|__mocks__|cypress|playwright|specs?)\/|\.(?:spec|test|cy|stories|story|setup)\.[cm]?[jt]sx?$/iu;

/** Whether a path belongs to tests rather than to the application. */
export function isTestPath(path: string): boolean {
  return TEST_PATH.test(path);
}
