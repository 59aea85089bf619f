/** Measures a program in a thread of its own: the server of its caller may keep the other one busy. */
import { parentPort, workerData } from "node:worker_threads";
import { measureProgram } from "../benchmark/reading/peak-memory.ts";

const { args, folder } = workerData as {
  readonly args: readonly string[];
  readonly folder: string;
};
parentPort?.postMessage(await measureProgram(process.execPath, args, folder));
