import { lettersAndDigits } from "./normalise.ts";

/** Shorter values are too likely to appear by chance. */
const MIN_SECRET_LENGTH = 8;

/** A way in which a secret may be written down. `text` is what to look for. */
export interface EncodedSecret {
  readonly text: string;
  readonly ignoreCase: boolean;
}

/**
 * The common ways to write a value: raw, reversed, base64 and base64url at every byte offset and once more, hex,
 * URL-encoded and JSON-escaped. Values below 8 characters give nothing.
 */
export function encodingsOf(secret: string): readonly EncodedSecret[] {
  if (secret.length < MIN_SECRET_LENGTH) return [];
  const bytes = Buffer.from(secret, "utf8");
  const exact = [
    secret,
    Array.from(secret).toReversed().join(""),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    ...base64Forms(bytes),
    ...base64Forms(Buffer.from(bytes.toString("base64"))),
  ];
  const anyCase = [
    bytes.toString("hex"),
    [...bytes].map((byte) => `%${hex(byte, 2)}`).join(""),
    [...bytes].map((byte) => String.raw`\x${hex(byte, 2)}`).join(""),
    Array.from(secret, (_, index) => String.raw`\u${hex(secret.charCodeAt(index), 4)}`).join(""),
  ];
  return [
    ...[...new Set(exact)].map((text) => ({ text, ignoreCase: false })),
    ...anyCase.map((text) => ({ text: text.toLowerCase(), ignoreCase: true })),
  ];
}

/**
 * What is left of a value when only letters and digits are looked at, in lower case: as it is, with each
 * letter moved by 13, and as the numbers of its bytes, decimal or hexadecimal with the usual marks.
 */
export function bareFormsOf(secret: string): readonly string[] {
  const bytes = [...Buffer.from(secret, "utf8")];
  const numbers = [
    bytes.join(""),
    ...["", "x", "0x"].map((mark) => bytes.map((byte) => mark + hex(byte, 2)).join("")),
    bytes.map((byte) => `u${hex(byte, 4)}`).join(""),
  ];
  return [...[secret, movedBy13(secret)].map(lettersAndDigits), ...numbers];
}

function movedBy13(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode((code % 32) + 13 > 26 ? code - 13 : code + 13);
  });
}

/**
 * Base64 of the value when 0, 1 or 2 other bytes stand before it. The characters at both ends also
 * depend on the neighbours, so they are left out.
 */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    const unstableEnd = (offset + bytes.length) % 3 === 0 ? 0 : 4;
    const unstableStart = offset === 0 ? 0 : 4;
    const stable = encoded.slice(unstableStart, encoded.length - unstableEnd);
    return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
