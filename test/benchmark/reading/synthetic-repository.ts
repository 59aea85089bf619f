import { GitStore } from "../../platform/github/git/store.ts";
import { importCommit, type ImportedFile } from "../../platform/github/git/fast-import.ts";

const FILES_PER_FOLDER = 10;
const FILES_PER_PACKAGE = 500;

export interface SyntheticSize {
  readonly files: number;
  readonly bytesPerFile: number;
}

/** A bare repository with one commit of that many source files, each with other bytes. */
export async function createSyntheticRepository(
  gitDir: string,
  size: SyntheticSize,
): Promise<void> {
  const store = await GitStore.create(gitDir, "main");
  await importCommit(gitDir, {
    ref: "refs/heads/main",
    parent: null,
    message: "Synthetic source",
    author: "octo",
    date: new Date("2026-01-01T00:00:00Z"),
    files: sourceFiles(size),
  });
  await store.close();
}

function* sourceFiles({ files, bytesPerFile }: SyntheticSize): Generator<ImportedFile> {
  yield { path: ".gitattributes", content: "*.gen.ts linguist-generated\n" };
  for (let index = 1; index < files; index += 1) {
    const folder = `packages/p${Math.floor(index / FILES_PER_PACKAGE)}/src/d${Math.floor(index / FILES_PER_FOLDER)}`;
    yield { path: `${folder}/file${index}.tsx`, content: sourceText(index, bytesPerFile) };
  }
}

/** Lines that compress about as well as source does: words out of a small generator. */
function sourceText(seed: number, bytes: number): string {
  let state = seed * 2_654_435_761;
  let text = `// file ${seed}\n`;
  while (text.length < bytes) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += `export const name${(state >>> 16) % 4096} = call${(state >>> 8) % 512}("${state % 97}");\n`;
  }
  return text;
}
