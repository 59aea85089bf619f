import type { AppModel } from "../../contracts/generated.ts";
import { firstOf, plain, quoted } from "./words.ts";

const MOST_TITLES = 4;

/** How the project tests already: configuration, helpers with their import lines, specs. */
export function testLines({ tests }: Pick<AppModel, "tests">): string[] {
  const { config, helpers, specs } = tests;
  return [
    config === null ? "no test configuration" : configLine(config),
    ...helpers.map(helperLine),
    ...specs.map(specLine),
  ];
}

type Tests = AppModel["tests"];

function configLine(config: NonNullable<Tests["config"]>): string {
  const facts = [
    plain(config.path),
    ...(config.test_dir === null ? [] : [`tests in ${plain(config.test_dir)}`]),
    ...(config.base_url === null ? [] : [`base URL ${plain(config.base_url)}`]),
    ...(config.test_id_attribute === null
      ? []
      : [`test ids in ${plain(config.test_id_attribute)}`]),
  ];
  return `${config.framework}: ${facts.join(", ")}`;
}

function helperLine({ kind, path, export: name, import_line }: Tests["helpers"][number]): string {
  const what = `${kind.replace("_", " ")} ${name === null ? "" : `${plain(name)} `}`;
  return `${what}in ${plain(path)}${import_line === null ? "" : `: ${plain(import_line)}`}`;
}

function specLine({ path, framework, titles }: Tests["specs"][number]): string {
  const told = titles.length === 0 ? "" : `: ${firstOf(titles.map(quoted), MOST_TITLES)}`;
  return `${plain(framework)} spec ${plain(path)}${told}`;
}
