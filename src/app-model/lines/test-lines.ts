import type { AppModel } from "../../contracts/generated.ts";
import { guidanceLines } from "./guidance-lines.ts";
import { firstOf, plain, quoted, visible } from "./words.ts";

const MOST_TITLES = 4;

/** How the project tests already: configuration, helpers with their import lines, specs. */
export function testLines({ tests }: Pick<AppModel, "tests">): string[] {
  const { config, helpers, specs } = tests;
  return [
    config === null ? "no test configuration" : configLine(config),
    ...guidanceLines({ tests }),
    ...helpers.flatMap(helperLines),
    ...specs.flatMap(exampleLines),
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

type Helper = Tests["helpers"][number];

/** A helper with its import line, then what a spec may use of it. */
function helperLines({ kind, path, export: name, import_line, members }: Helper): string[] {
  const what = `${kind.replace("_", " ")} ${name === null ? "" : `${plain(name)} `}`;
  const imported = import_line === null ? "" : `: ${plain(import_line)}`;
  return [`${what}in ${plain(path)}${imported}`, ...members.map(memberLine)];
}

/** `  .login(email, password): page.getByLabel("Email").fill(email); …` */
function memberLine({ kind, name, parameters, code }: Helper["members"][number]): string {
  const called =
    kind === "method" ? `${plain(name)}(${parameters.map(plain).join(", ")})` : plain(name);
  const does = code === null ? "what it does is not known" : code.map(plain).join("; ");
  return `  ${kind === "fixture" ? "" : "."}${called}: ${does}`;
}

/** How a spec begins, its lines set apart from ours. */
function exampleLines({ path, text }: Tests["specs"][number]): readonly string[] {
  if (text === undefined) return [];
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  return [`how ${plain(path)} begins:`, ...lines.map((line) => `| ${visible(line)}`)];
}

function specLine({ path, framework, titles }: Tests["specs"][number]): string {
  const told = titles.length === 0 ? "" : `: ${firstOf(titles.map(quoted), MOST_TITLES)}`;
  return `${plain(framework)} spec ${plain(path)}${told}`;
}
