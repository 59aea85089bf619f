/**
 * Measures a program of Node in a process of its own, since the servers of its caller may be busy:
 * `node test/live/measure-program.ts <folder> <argument> …` prints what it cost, as JSON.
 */
import { measureProgram } from "../benchmark/reading/peak-memory.ts";

const [folder = "", ...args] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measureProgram(process.execPath, args, folder)));
