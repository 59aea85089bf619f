/**
 * Whether words of a model do anything once they are the title and the body of a pull request: skip checks,
 * call people, close issues, add trailers, hide something, show a secret.
 *
 *   node test/benchmark/safety/random-words.ts [pairs of a title and a body, 100,000] [first seed]
 */
import { tryWords } from "../../pull-request/words/try-words.ts";

const [pairs = "100000", first = "0"] = process.argv.slice(2);
const { refused, escapes } = tryWords(Number(first), Number(pairs));
for (const escape of escapes.slice(0, 20)) console.log(escape);
console.log(
  `${pairs} titles and bodies, ${refused} refused for a secret, ${escapes.length} escapes`,
);
process.exitCode = escapes.length === 0 ? 0 : 1;
