// Maestro's own parser, for the checks that compare with it: fetched by Maven, run by Java 17 or later.
// It is kept in $AMTP_CI_CACHE (default ~/.cache/amtp-ci), and is no part of the product.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

const FOLDER = import.meta.dirname;
const POM = readFileSync(join(FOLDER, "pom.xml"), "utf8");

/** The version of Maestro that `pom.xml` asks for. */
export const VERSION = /<version>(\d+\.\d+\.\d+)<\/version>/.exec(POM)?.[1];

/** What is missing on this machine, as a sentence; undefined when the parser can be had. */
export function whatIsMissing() {
  const java = spawnSync("javac", ["-version"], { encoding: "utf8" });
  const version = Number(/javac (\d+)/.exec(`${java.stdout}${java.stderr}`)?.[1] ?? 0);
  if (version < 17) return "Maestro's parser needs a JDK of version 17 or later.";
  const maven = spawnSync("mvn", ["-version"]);
  return maven.status === 0
    ? undefined
    : "Maestro's parser is fetched by Maven, which is not there.";
}

/** The class path of the parser and of our programs around it; fetched once. */
function classPath() {
  const sources = readdirSync(FOLDER).filter((name) => name.endsWith(".java"));
  const contents = [POM, ...sources.map((name) => readFileSync(join(FOLDER, name), "utf8"))];
  const key = createHash("sha256").update(contents.join("\0")).digest("hex").slice(0, 12);
  const cache = process.env.AMTP_CI_CACHE ?? join(homedir(), ".cache/amtp-ci");
  const folder = join(cache, `maestro-${VERSION}-${key}`);
  const classes = [join(folder, "classes"), join(folder, "jars", "*")].join(delimiter);
  if (existsSync(folder)) return classes;
  const making = `${folder}.${process.pid}`;
  const jars = join(making, "jars");
  try {
    const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${jars}`];
    execFileSync("mvn", ["-q", "-B", "-f", join(FOLDER, "pom.xml"), ...goal], { stdio: "inherit" });
    const files = sources.map((name) => join(FOLDER, name));
    execFileSync("javac", ["-cp", join(jars, "*"), "-d", join(making, "classes"), ...files]);
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return classes;
}

/** What one of the programs of this folder prints. */
export function run(program, ...parameters) {
  const options = { encoding: "utf8", maxBuffer: 1 << 26 };
  return execFileSync("java", ["-cp", classPath(), program, ...parameters], options);
}

/**
 * Asks the parser about many flows. Gives for each path in order whether it is accepted, and what the
 * parser says: the commands as it understood them, or its complaint. `config ` before a path asks
 * about the configuration of a workspace.
 */
export async function judge(paths) {
  const options = { stdio: ["pipe", "pipe", "ignore"] };
  const program = spawn("java", ["-Xmx1g", "-cp", classPath(), "Judge"], options);
  program.stdin.end(paths.map((path) => `${path}\n`).join(""));
  const verdicts = [];
  for await (const line of createInterface({ input: program.stdout })) {
    verdicts.push({ accepted: line.startsWith("ok "), says: line.slice(3) });
  }
  if (verdicts.length !== paths.length) throw new Error("Maestro's parser ended early.");
  return verdicts;
}
