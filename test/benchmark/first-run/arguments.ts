import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** What one measurement needs to know. All folders are absolute. */
export interface MeasureOptions {
  /** The app's folder: a git work tree or a folder inside one, with its dependencies installed. */
  readonly app: string;
  /** The folder that holds the generated specs. */
  readonly specs: string;
  /** Shell command that starts the app in its folder on the port of `url`. */
  readonly start: string;
  /** Origin the app answers on, for example `http://127.0.0.1:4101`. */
  readonly url: string;
  /** JSON file with seeded bugs, or null when none are to be tried. */
  readonly bugs: string | null;
  /** Path of the browser to run; nothing is ever downloaded. */
  readonly browser: string;
  /** How often every spec runs on the unmodified app; 0 leaves the browser out. */
  readonly runs: number;
}

const USAGE =
  'usage: node measure.ts --app <folder> --specs <folder> --start "<command>" --url <origin> ' +
  "[--bugs <file.json>] [--browser <path>] [--runs <n>]";

/**
 * Reads the command line of `measure.ts`.
 * @throws Error with the usage line when a required option is missing.
 */
export function readArguments(argv: readonly string[]): MeasureOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      app: { type: "string" },
      specs: { type: "string" },
      start: { type: "string" },
      url: { type: "string" },
      bugs: { type: "string" },
      browser: { type: "string", default: "/usr/bin/chromium" },
      runs: { type: "string", default: "3" },
    },
  });
  const { app, specs, start, url, bugs, browser, runs } = values;
  if (app === undefined || specs === undefined || start === undefined || url === undefined) {
    throw new Error(USAGE);
  }
  return {
    app: resolve(app),
    specs: resolve(specs),
    start,
    url: new URL(url).origin,
    bugs: bugs === undefined ? null : resolve(bugs),
    browser,
    runs: Number(runs),
  };
}
