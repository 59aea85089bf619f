// Changes flows at random and asks our grammar and Maestro's own parser about each: ours may accept
// nothing that the parser refuses, and may refuse more only by the rules of `STRICTER_RULES`.
// node test/benchmark/maestro/fuzz-grammar.ts <folder> [how many] [seed]  (needs a JDK and Maven)
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { whatIsMissing } from "../../../.ci/maestro/parser.mjs";
import { randomFrom } from "../../random.ts";
import { yamlFilesIn } from "./flow-folder.ts";
import { mutateFlow, stockOf } from "./mutate-flow.ts";
import { countsOf, verdictsOn } from "./verdicts.ts";

/** Share of the mutants; what is left are ways to write YAML that no writer uses. */
const MOST_FALSE_REFUSALS = 0.005;

const missing = whatIsMissing();
if (missing !== undefined) {
  console.log(`${missing} Nothing is compared.`);
  process.exit(0);
}
const [folder = "", howMany = "10000", seed = "1"] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const root = mkdtempSync(join(tmpdir(), "amtp-flows-"));
try {
  cpSync(folder, root, {
    recursive: true,
    filter: (path) => !/\/(?:\.git|node_modules)(?:\/|$)/.test(path),
  });
  const all = await yamlFilesIn(root);
  const flows = (await verdictsOn(root, all)).filter(({ kind }) => kind === "both accept");
  const stock = stockOf(flows.map(({ path }) => readFileSync(join(root, path), "utf8")));
  const mutants = Array.from({ length: Number(howMany) }, (_, index) => {
    const { path = "" } = flows[index % flows.length] ?? {};
    const mutant = join(dirname(path), `mutant-${index}.yaml`);
    writeFileSync(
      join(root, mutant),
      mutateFlow(readFileSync(join(root, path), "utf8"), stock, random),
    );
    return mutant;
  });
  const verdicts = await verdictsOn(root, mutants);
  console.log(`${flows.length} flows, ${mutants.length} mutants`, countsOf(verdicts));
  const wrong = verdicts.filter(({ kind }) => kind.startsWith("false"));
  for (const { kind, path, ours, parser } of wrong.slice(0, 40)) {
    const said = ours.map(({ rule, line, message }) => `${rule} ${line} ${message}`).join("; ");
    console.log(
      `\n=== ${kind} ${path}\n${said}${kind === "false acceptance" ? parser.slice(0, 400) : ""}`,
    );
    console.log(readFileSync(join(root, path), "utf8").slice(0, 600));
  }
  const accepted = wrong.filter(({ kind }) => kind === "false acceptance").length;
  const refused = wrong.length - accepted;
  process.exitCode = accepted > 0 || refused / mutants.length > MOST_FALSE_REFUSALS ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
}
