import { existsSync, readFileSync, statSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import type { FlowFiles } from "../../../src/frameworks/maestro/grammar/file-rules.ts";

/** The files below a folder as the grammar asks for them. */
export function filesOf(root: string): FlowFiles {
  const isFile = (path: string): boolean => {
    const full = join(root, path);
    return existsSync(full) && statSync(full).isFile();
  };
  return {
    has: isFile,
    read: (path) => (isFile(path) ? readFileSync(join(root, path), "utf8") : null),
  };
}

/** Every YAML file below a folder, relative to it. */
export async function yamlFilesIn(root: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of glob("**/*.{yaml,yml}", {
    cwd: root,
    exclude: ["**/node_modules/**"],
  })) {
    paths.push(path);
  }
  // A folder that starts with a dot is not looked into by itself.
  for await (const path of glob("**/.*/**/*.{yaml,yml}", { cwd: root, exclude: [".git/**"] })) {
    paths.push(path);
  }
  return [...new Set(paths)].sort();
}
