import type { Project } from "../source/project.ts";
import { compareText } from "../order.ts";

/** A stack that no `package.json` tells of, by a file that its applications have. */
interface StackFile {
  readonly name: string;
  /** What a dialect that reads it calls it; null for one that none reads. */
  readonly id: string | null;
  readonly path: RegExp;
  /** What stands in the file, where its path alone does not say enough. */
  readonly text?: RegExp;
}

const stack = (name: string, path: RegExp, text?: RegExp): StackFile => {
  const id = OF_DEVICES.get(name) ?? null;
  return text === undefined ? { name, id, path } : { name, id, path, text };
};

/** Stacks of devices that dialects read. */
const OF_DEVICES: ReadonlyMap<string, string> = new Map([
  ["Jetpack Compose", "compose"],
  ["Android views", "android-views"],
  ["Android", "android"],
  ["SwiftUI", "swiftui"],
  ["UIKit", "uikit"],
  ["Flutter", "flutter"],
]);

const PYTHON = /(?:^|\/)(?:requirements[\w-]*\.txt|pyproject\.toml|Pipfile)$|\.py$/u;

/** The first of several that fits a name says where it was seen. */
const STACKS: readonly StackFile[] = [
  stack("Jetpack Compose", /\.kt$/u, /^[ \t]*@Composable\b/mu),
  stack("Android views", /(?:^|\/)res\/layout[\w-]*\/\w+\.xml$/u),
  stack("Android", /(?:^|\/)AndroidManifest\.xml$/u),
  stack("Android", /(?:^|\/)build\.gradle(?:\.kts)?$/u, /com\.android\.application/u),
  stack("SwiftUI", /\.swift$/u, /^[ \t]*import SwiftUI\b/mu),
  stack("UIKit", /\.swift$/u, /^[ \t]*import UIKit\b/mu),
  stack("UIKit", /\.[hm]m?$/u, /UIKit\/UIKit\.h|^[ \t]*@import UIKit\b/mu),
  stack("UIKit", /\.(?:storyboard|xib)$/u),
  stack("Flutter", /(?:^|\/)pubspec\.yaml$/u, /^[ \t]*flutter:/mu),
  stack("MAUI, Xamarin or WPF", /\.xaml$/u),
  stack("NativeScript", /(?:^|\/)nativescript\.config\.[jt]s$/u),
  stack("Capacitor", /(?:^|\/)capacitor\.config\.(?:[jt]s|json)$/u),
  stack("Cordova", /(?:^|\/)config\.xml$/u, /<widget\b[^<>]*cordova|apache\.org\/cordova/u),
  stack("Ruby on Rails", /(?:^|\/)config\/routes\.rb$/u),
  stack("Laravel", /(?:^|\/)routes\/web\.php$/u),
  stack("Django", /(?:^|\/)manage\.py$/u),
  stack("Django", PYTHON, /^[ \t]*(?:["']?django\b\s*(?:[=~<>["',]|$)|from django\b)/imu),
  stack(
    "Flask",
    PYTHON,
    /^[ \t]*(?:["']?flask\b\s*(?:[=~<>["',]|$)|from flask\b)|["']flask["']/imu,
  ),
  stack("Phoenix", /(?:^|\/)mix\.exs$/u, /:phoenix\b/u),
  stack("ASP.NET", /\.(?:cshtml|razor)$/u),
  stack("Spring", /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/u, /spring-boot-starter-web\b/u),
];

/** Languages of templates that a server fills in, by the endings of their files. */
const TEMPLATES: readonly (readonly [name: string, path: RegExp])[] = [
  ["EJS", /\.ejs$/u],
  ["Pug", /\.(?:pug|jade)$/u],
  ["Handlebars or Mustache", /\.(?:hbs|handlebars|mustache)$/u],
  ["Nunjucks, Jinja or Twig", /\.(?:njk|nunjucks|jinja2?|j2|twig)$/u],
  ["Liquid", /\.liquid$/u],
  ["Eta or Edge", /\.(?:eta|edge)$/u],
  ["ERB, Haml or Slim", /\.(?:erb|haml|slim)$/u],
  [
    "PHP",
    /(?:\.blade\.php|\.phtml|(?:^|\/)(?:public|www|views|templates)\/.*\.php|(?:^|\/)index\.php)$/u,
  ],
  ["JSP or FreeMarker", /\.(?:jspx?|ftlh?)$/u],
  ["Razor", /\.(?:cshtml|razor)$/u],
  ["HEEx", /\.[hl]?eex$/u],
  ["Go", /\.(?:gohtml|go\.html|html\.tmpl)$/u],
  ["server-side includes", /\.shtml$/u],
];

/** Templates that code or data is made of, such as `component.tsx.hbs`. */
const OF_CODE = /\.(?:[cm]?[jt]sx?|s?css|json|md|ya?ml|conf)\.\w+$/u;

/** Files of one kind. */
interface Seen {
  readonly name: string;
  readonly id: string | null;
  /** The first of them. */
  readonly path: string;
  readonly count: number;
}

/** The stacks that files of the repository tell of, each by the first file that does. */
export function stacksByFile({ paths, files }: Pick<Project, "paths" | "files">): readonly Seen[] {
  const sorted = [...paths].filter((path) => !isNativeShell(path, paths)).toSorted(compareText);
  const found = new Map<string, Seen>();
  for (const { name, id, path, text } of STACKS) {
    if (found.has(name)) continue;
    const first = sorted.find(
      (candidate) => path.test(candidate) && (text?.test(files.get(candidate) ?? "") ?? true),
    );
    if (first !== undefined) found.set(name, { name, id, path: first, count: 1 });
  }
  return [...found.values()];
}

const SHELL = /^(.*\/)?(?:android|ios|macos|windows)\//u;

/** What React Native, Flutter and their like are packed in: nothing of the application is in it. */
function isNativeShell(path: string, paths: ReadonlySet<string>): boolean {
  const [shell, folder = ""] = SHELL.exec(path) ?? [];
  if (shell === undefined) return false;
  return ["package.json", "pubspec.yaml"].some((manifest) => paths.has(folder + manifest));
}

/** The templates of the repository by their language. */
export function templatesByFile({
  paths,
  isTest,
}: Pick<Project, "paths" | "isTest">): readonly Seen[] {
  const sorted = [...paths]
    .filter((path) => !isTest(path) && !OF_CODE.test(path))
    .toSorted(compareText);
  return TEMPLATES.flatMap(([name, ending]) => {
    const all = sorted.filter((path) => ending.test(path));
    const [path] = all;
    return path === undefined ? [] : [{ name, id: null, path, count: all.length }];
  });
}
