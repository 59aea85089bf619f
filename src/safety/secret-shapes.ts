/** A published token format. The prefix makes the search linear; `body` is what must follow it. */
interface SecretShape {
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * Formats that providers document for their keys, so that they can be found.
 * Source: GitHub's list of supported secret scanning patterns and the providers' own pages.
 */
const SHAPES: readonly SecretShape[] = [
  { name: "GitHub token", pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}/g },
  { name: "GitHub fine-grained token", pattern: /\bgithub_pat_[A-Za-z0-9_]{50,255}/g },
  { name: "GitLab token", pattern: /\bglpat-[A-Za-z0-9_-]{20,255}/g },
  { name: "AWS access key", pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
  { name: "OpenAI or Anthropic key", pattern: /\bsk-[A-Za-z0-9_-]{20,255}/g },
  { name: "Google API key", pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
  { name: "Google OAuth token", pattern: /\bya29\.[A-Za-z0-9_-]{30,255}/g },
  { name: "Slack token", pattern: /\bxox[abeprs]-[A-Za-z0-9-]{20,255}/g },
  {
    name: "Slack webhook",
    pattern: /\bhooks\.slack\.com\/services\/T[A-Z0-9]{6,20}\/B[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,40}/g,
  },
  { name: "Stripe key", pattern: /\b[rs]k_live_[A-Za-z0-9]{20,255}/g },
  { name: "npm token", pattern: /\bnpm_[A-Za-z0-9]{36}/g },
  { name: "PyPI token", pattern: /\bpypi-AgEI[A-Za-z0-9_-]{40,255}/g },
  { name: "Hugging Face token", pattern: /\bhf_[A-Za-z0-9]{30,60}/g },
  { name: "SendGrid key", pattern: /\bSG\.[A-Za-z0-9_-]{20,30}\.[A-Za-z0-9_-]{30,60}/g },
  { name: "DigitalOcean token", pattern: /\bdo[opr]_v1_[a-f0-9]{64}/g },
  {
    name: "JSON Web Token",
    pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,2000}/g,
  },
  { name: "private key", pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
];

/** A real key of this length has at least so many different characters; `ghp_xxxx…` has not. */
const MIN_DISTINCT_CHARACTERS = 10;
const PLACEHOLDER = /example|placeholder|redacted|dummy|your[-_]/i;

/** Characters of the shortest token that has one of the formats. */
const SHORTEST_TOKEN = 20;

/** The name of the first token format found in the text, or undefined. */
export function secretShapeIn(text: string): string | undefined {
  if (text.length < SHORTEST_TOKEN) return undefined;
  for (const { name, pattern } of SHAPES) {
    for (const [match] of text.matchAll(pattern)) if (looksReal(name, match)) return name;
  }
  return undefined;
}

/** From its first line to its last one, or to the end of the text. */
const PRIVATE_KEY_BLOCK =
  /(-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)((?:(?!-----END )[^])*)/g;

/**
 * The text with every token of a published format, and the body of every private key, replaced by
 * asterisks. Its length and its lines stay as they were, so that positions in it keep their meaning.
 */
export function hideSecretShapes(text: string): string {
  let hidden = text.replaceAll(
    PRIVATE_KEY_BLOCK,
    (_block, first: string, body: string) => first + starsFor(body),
  );
  for (const { name, pattern } of SHAPES) {
    if (name === "private key") continue;
    hidden = hidden.replaceAll(pattern, (match) =>
      looksReal(name, match) ? starsFor(match) : match,
    );
  }
  return hidden;
}

function starsFor(text: string): string {
  return text.replaceAll(/[^\r\n]/g, "*");
}

function looksReal(name: string, match: string): boolean {
  if (name === "private key") return true;
  if (PLACEHOLDER.test(match)) return false;
  if (new Set(match).size < MIN_DISTINCT_CHARACTERS) return false;
  // Class names such as `sk-loading-spinner-large` have the shape of a key, but hardly any digits.
  return !match.startsWith("sk-") || (match.match(/[0-9]/g)?.length ?? 0) >= 3;
}
