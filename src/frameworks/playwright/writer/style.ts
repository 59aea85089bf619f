import type { OpenAppModel } from "../../../app-model/open-app-model.ts";

/** How the code is laid out; the names are those of Prettier's options. */
export interface Style {
  readonly singleQuote: boolean;
  readonly semi: boolean;
  readonly tabWidth: number;
  readonly useTabs: boolean;
  readonly printWidth: number;
}

/** The style of Playwright's own documentation. */
export const DEFAULT_STYLE: Style = {
  singleQuote: true,
  semi: true,
  tabWidth: 2,
  useTabs: false,
  printWidth: 80,
};

/** The default style with the quotes and semicolons that the project's own import lines use. */
export function styleOf(model: OpenAppModel): Style {
  const lines = model.tests.helpers.flatMap((helper) => helper.import_line ?? []);
  const [line] = lines;
  if (line === undefined) return DEFAULT_STYLE;
  return {
    ...DEFAULT_STYLE,
    singleQuote: !line.includes('"'),
    semi: line.trimEnd().endsWith(";"),
  };
}
