import type { EncodedSecret } from "./encodings.ts";
import { bareFormsOf, encodingsOf } from "./encodings.ts";
import type { Finding } from "./finding.ts";
import { lettersAndDigits, withoutHidden } from "./normalise.ts";
import { secretShapeIn } from "./secret-shapes.ts";

/** Shorter values would be found by chance once blanks and marks are gone. */
const MIN_BARE_LENGTH = 12;

/** What a secret scan looks for; made once, used for many texts. */
export interface SecretScanner {
  /** The rule that the text breaks and a message without the secret; undefined when it is clean. */
  scan(text: string): SecretHit | undefined;
}

interface SecretHit {
  readonly rule: "known-secret" | "secret-shape";
  readonly message: string;
}

/**
 * A scanner for these known values, in any common encoding, and for published token formats. What cannot
 * be seen parts nothing: it is taken out before the text is looked into.
 */
export function createSecretScanner(knownSecrets: readonly string[]): SecretScanner {
  const encodings = knownSecrets.flatMap(encodingsOf);
  const bare = knownSecrets
    .filter((secret) => lettersAndDigits(secret).length >= MIN_BARE_LENGTH)
    .flatMap(bareFormsOf);
  return {
    scan(text) {
      const seen = withoutHidden(text);
      const squeezed = bare.length === 0 ? "" : lettersAndDigits(text);
      const isKnown =
        hasKnownSecret(text, encodings) ||
        (seen !== text && hasKnownSecret(seen, encodings)) ||
        bare.some((value) => squeezed.includes(value));
      if (isKnown) {
        const message = "the text has a key or token of this run, possibly encoded";
        return { rule: "known-secret", message };
      }
      const shape = secretShapeIn(text) ?? (seen === text ? undefined : secretShapeIn(seen));
      if (shape === undefined) return undefined;
      return { rule: "secret-shape", message: `the text has what looks like a ${shape}` };
    },
  };
}

function hasKnownSecret(text: string, encodings: readonly EncodedSecret[]): boolean {
  const lower = text.toLowerCase();
  return encodings.some((encoding) => (encoding.ignoreCase ? lower : text).includes(encoding.text));
}

/** Secrets in a file, with the line where it can be told. */
export function reviewSecrets(path: string, contents: string, scanner: SecretScanner): Finding[] {
  const hit = scanner.scan(contents);
  if (hit === undefined) return [];
  const line = contents.split("\n").findIndex((text) => scanner.scan(text) !== undefined);
  return [{ ...hit, path, line: line === -1 ? null : line + 1 }];
}
