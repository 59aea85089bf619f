import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import type { ObjectValue, Value } from "../../code/value.ts";
import { messageOf } from "../../gaps.ts";
import { compareText } from "../../order.ts";
import { walk } from "../../source/languages/walk.ts";

/** How a project sets its translations up. */
export interface LanguageSetup {
  /** The languages whose texts a visitor reads at first, the best first; empty where nothing says so. */
  readonly languages: readonly string[];
  /** Texts that are handed over themselves, by language; null where they are read from files. */
  readonly resources: ObjectValue | null;
}

const NONE: LanguageSetup = { languages: [], resources: null };
/** The language of a browser in Playwright. Source: playwright.dev/docs/emulation#locale--timezone. */
const OF_BROWSER = "en";

/**
 * What the project tells i18next: its `lng`, else where it asks the browser that one's, else what it falls
 * back to. Source: i18next.com/overview/configuration-options.
 */
export function languageSetup(evaluator: Evaluator): LanguageSetup {
  const { project } = evaluator;
  const paths = [...project.files.keys()].filter(
    (path) => /\.[cm]?[jt]sx?$/u.test(path) && !project.isTest(path),
  );
  for (const path of paths.toSorted(compareText)) {
    const text = project.files.get(path) ?? "";
    if (!/i18next/u.test(text) || !/\binit\s*\(/u.test(text)) continue;
    const options = optionsIn(path, evaluator);
    if (options !== null) return setupOf(options, /language-?detector/iu.test(text));
  }
  return defaultOf(evaluator);
}

/** What `init` is called with; null where that is not followed. */
function optionsIn(path: string, evaluator: Evaluator): ObjectValue | null {
  const module = evaluator.project.module(path);
  const found: Value[] = [];
  if (module === null) return null;
  try {
    walk(module.program, (node) => {
      if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return;
      const { property } = node.callee;
      const [options] = node.arguments;
      if (property.type !== "Identifier" || property.name !== "init" || !options) return;
      found.push(evaluator.evaluate(options, evaluator.moduleScope(module)));
    });
  } catch (error) {
    evaluator.project.gaps.note({
      kind: "file",
      what: `the language that ${path} sets`,
      why: messageOf(error),
      help: "tests of what it reads that are written by hand",
      source: { path, line: 1 },
    });
  }
  return found.find((value) => value.kind === "object") ?? null;
}

function setupOf({ properties }: ObjectValue, isDetected: boolean): LanguageSetup {
  const resources = properties.get("resources");
  const own = wordIn(properties.get("lng"));
  const languages = [
    own ?? (isDetected ? OF_BROWSER : null),
    wordIn(properties.get("fallbackLng")),
  ];
  return {
    languages: languages.filter((language) => language !== null),
    resources: resources?.kind === "object" ? resources : null,
  };
}

/** The language that a value names: the first of several, or what is left where others are not known. */
function wordIn(value: Value | undefined): string | null {
  switch (value?.kind) {
    case "literal":
    case "text":
      return stringOf(value);
    case "array":
      return wordIn(value.items[0]);
    case "object":
      return wordIn(value.properties.get("default"));
    case "variants":
      return (
        value.options.map(({ value: option }) => wordIn(option)).find((word) => word !== null) ??
        null
      );
    default:
      return null;
  }
}

/** Next.js asks the browser first. Source: nextjs.org/docs/pages/guides/internationalization. */
function defaultOf({ project }: Evaluator): LanguageSetup {
  for (const [path, text] of project.files) {
    const isSetting =
      /(?:^|\/)(?:next\.config\.\w+|(?:i18n|routing|middleware|navigation)\.\w+)$/u.test(path) ||
      /(?:^|\/)i18n\//u.test(path);
    const [, language] =
      (isSetting && /defaultLocale["']?\s*[:=]\s*["']([\w-]+)["']/u.exec(text)) || [];
    if (language !== undefined) return { languages: [OF_BROWSER, language], resources: null };
  }
  return NONE;
}
