// Whether our grammar and Maestro's own parser say the same of every flow below the folders given.
// node test/benchmark/maestro/compare.ts <folder>…  (needs a JDK and Maven)
import { whatIsMissing } from "../../../.ci/maestro/parser.mjs";
import { yamlFilesIn } from "./flow-folder.ts";
import { countsOf, verdictsOn } from "./verdicts.ts";

const missing = whatIsMissing();
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
for (const root of process.argv.slice(2)) {
  const verdicts = await verdictsOn(root, await yamlFilesIn(root));
  console.log(root, countsOf(verdicts));
  for (const { kind, path, ours, parser } of verdicts) {
    if (kind === "both accept" || kind === "both refuse") continue;
    const [first] = ours;
    const our = first === undefined ? "" : `${first.rule} line ${first.line}: ${first.message}`;
    console.log(
      `${kind}  ${path}  ${our}  ${kind === "false acceptance" ? parser.slice(0, 300) : ""}`,
    );
  }
}
