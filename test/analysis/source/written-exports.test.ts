import { expect, test } from "vitest";
import { writtenExports } from "../../../src/analysis/source/written-exports.ts";

const WANTED = new Set(["GET", "POST", "default"]);
const exportsOf = (text: string): readonly string[] | null => writtenExports(text, WANTED);

test.each([
  ["export async function GET() {}\nexport function POST() {}", ["GET", "POST"]],
  ["export const POST = handle;\nexport let other = 1;", ["POST"]],
  ["export const POST: Handler = handle;", ["POST"]],
  ["export default function handler() {}", ["default"]],
  ["export interface GET {}\nexport type POST = string;\nexport class Other {}", []],
  ["// GET answers\nconst GET = 1;\n/**\n * export const GET = 2;\n */", []],
  ["export\n  const GET = 1;", ["GET"]],
])("what %j exports stands there", (text, names) => {
  expect(exportsOf(text)).toEqual(names);
});

test.each([
  "export { handler as GET };",
  "export { GET } from './other';",
  "export * from './other';",
  "export const { GET, POST } = handlers;",
  "export const other = 1, GET = 2;",
  "const a = 1; export const GET = a;",
  "/*\nexport const GET = 1;\n*/",
  "const code = `\nexport const GET = 1;\n`;",
  "const code = `\\`\nexport const GET = 1;\n`;",
  "module.exports = { GET };",
  "export const \\u0047ET = 1;",
])("only a parser can tell what %j exports", (text) => {
  expect(exportsOf(text)).toBeNull();
});
