/**
 * What an agent does with the app model before it thinks, in a process of its own:
 * `node read-artifact.ts <file> <digest>` reads and checks the artifact, hashes the facts, pages
 * through them over MCP, opens them, and prints what that cost as one line of JSON.
 */
import { readFile } from "node:fs/promises";
import { openAppModel } from "../../../src/app-model/open-app-model.ts";
import { readArtifact } from "../../../src/artifacts/read-artifact.ts";
import { hashOf } from "../../../src/contracts/canonical-json.ts";
import { connectInProcess } from "../../../src/mcp/client.ts";
import { outlineServer } from "../../../src/mcp/server.ts";

export interface ReadingCost {
  /** Reading, checking and hashing the artifact. */
  readonly readMilliseconds: number;
  /** Paging through it and opening every screen. */
  readonly pageMilliseconds: number;
  /** Of the whole process, node and its modules included. */
  readonly peakMegabytes: number;
  readonly elements: number;
}

async function read(file: string, digest: string): Promise<ReadingCost> {
  const started = performance.now();
  const expected = { kind: "app_model", contract: "appModel", digest } as const;
  const { payload } = readArtifact(await readFile(file), expected).content;
  const facts = hashOf(payload);
  const hashed = performance.now();
  const client = await connectInProcess(outlineServer(payload, { digest: facts, depth: "core" }));
  const { screens } = openAppModel(await client.readAppModel());
  await client.close();
  return {
    elements: screens.reduce((sum, { elements }) => sum + elements.length, 0),
    readMilliseconds: hashed - started,
    pageMilliseconds: performance.now() - hashed,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

const [file = "", digest = ""] = process.argv.slice(2);
console.log(JSON.stringify(await read(file, digest)));
