/** A published token format. The prefix makes the search linear; `body` is what must follow it. */
interface SecretShape {
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * Formats that providers document for their keys, so that they can be found.
 * What stands before a prefix says nothing: a word may be joined to it once hidden characters are gone.
 * Source: GitHub's list of supported secret scanning patterns and the providers' own pages.
 */
const SHAPES: readonly SecretShape[] = [
  { name: "GitHub token", pattern: /gh[pousr]_[A-Za-z0-9]{36,255}/g },
  // Since 2026 an installation token is `ghs_`, the app's id, and a JSON Web Token: about 520 characters.
  {
    name: "GitHub installation token",
    pattern:
      /(?<![A-Za-z0-9_-])gh[su]_[0-9]{1,12}_[A-Za-z0-9_-]{10,2000}(?:\.[A-Za-z0-9_-]{10,2000}){1,2}/g,
  },
  { name: "GitHub fine-grained token", pattern: /github_pat_[A-Za-z0-9_]{50,255}/g },
  {
    name: "GitLab token",
    pattern: /gl(?:pat|dt|rt|cbt|ptt|ft|oas|soat)-[A-Za-z0-9_.-]{20,255}/g,
  },
  { name: "AWS access key", pattern: /(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g },
  {
    name: "OpenAI or Anthropic key",
    pattern: /(?:\bsk-|sk-(?:ant|or|proj|svcacct)-)[A-Za-z0-9_-]{20,255}/g,
  },
  { name: "Google API key", pattern: /AIza[A-Za-z0-9_-]{35}/g },
  { name: "Google OAuth token", pattern: /ya29\.[A-Za-z0-9_-]{30,255}/g },
  { name: "Slack token", pattern: /xox[abeprs]-[A-Za-z0-9-]{20,255}/g },
  {
    name: "Slack webhook",
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,20}\/B[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,40}/g,
  },
  { name: "Stripe key", pattern: /[rs]k_live_[A-Za-z0-9]{20,255}/g },
  { name: "Atlassian token", pattern: /AT(?:ATT|CTT|BB|STT)3x[A-Za-z0-9_=-]{30,255}/g },
  { name: "Azure storage key", pattern: /AccountKey=[A-Za-z0-9+/]{86}==/g },
  { name: "Databricks token", pattern: /dapi[a-f0-9]{32}/g },
  { name: "Docker token", pattern: /dckr_[aop]at_[A-Za-z0-9_-]{20,255}/g },
  { name: "Figma token", pattern: /fig[dor]_[A-Za-z0-9_-]{40,255}/g },
  { name: "Groq key", pattern: /gsk_[A-Za-z0-9]{40,255}/g },
  { name: "Linear key", pattern: /lin_(?:api|oauth)_[A-Za-z0-9]{32,255}/g },
  { name: "Netlify token", pattern: /nf[pcoub]_[A-Za-z0-9]{36,255}/g },
  { name: "Notion token", pattern: /ntn_[A-Za-z0-9]{40,255}/g },
  { name: "1Password token", pattern: /ops_eyJ[A-Za-z0-9_-]{100,2000}/g },
  { name: "Postman key", pattern: /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/g },
  { name: "Pulumi token", pattern: /pul-[a-f0-9]{40}/g },
  { name: "Sentry token", pattern: /sntry[su]_[A-Za-z0-9+/=_-]{40,255}/g },
  { name: "Shopify token", pattern: /shp(?:at|ca|pa|ss|ua|rt|tka)_[a-fA-F0-9]{32}/g },
  { name: "Slack app token", pattern: /xapp-[0-9]-[A-Z0-9]{8,20}-[0-9]{8,20}-[a-f0-9]{40,128}/g },
  { name: "Supabase key", pattern: /sb(?:p|_secret)_[A-Za-z0-9_-]{20,255}/g },
  { name: "Tailscale key", pattern: /tskey-[a-z]+-[A-Za-z0-9-]{20,255}/g },
  { name: "Vault token", pattern: /hv[sbr]\.[A-Za-z0-9_-]{24,255}/g },
  { name: "xAI key", pattern: /xai-[A-Za-z0-9]{60,255}/g },
  { name: "age key", pattern: /AGE-SECRET-KEY-1[A-Z0-9]{58}/g },
  { name: "npm token", pattern: /npm_[A-Za-z0-9]{36}/g },
  { name: "PyPI token", pattern: /pypi-AgEI[A-Za-z0-9_-]{40,255}/g },
  { name: "Hugging Face token", pattern: /hf_[A-Za-z0-9]{30,60}/g },
  { name: "SendGrid key", pattern: /SG\.[A-Za-z0-9_-]{20,30}\.[A-Za-z0-9_-]{30,60}/g },
  { name: "DigitalOcean token", pattern: /do[opr]_v1_[a-f0-9]{64}/g },
  {
    name: "JSON Web Token",
    pattern:
      /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,2000}/g,
  },
  // Behind a word that it is joined to: found by its second part, since every `eyJ` may begin one.
  {
    name: "JSON Web Token",
    pattern: /(?<=eyJ[A-Za-z0-9_-]{10,2000})\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,2000}/g,
  },
  { name: "private key", pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
];

/** A real key of this length has at least so many different characters; `ghp_xxxx…` has not. */
const MIN_DISTINCT_CHARACTERS = 10;
const PLACEHOLDER = /example|placeholder|redacted|dummy|your[-_]/i;

/** Characters of the shortest token that has one of the formats. */
const SHORTEST_TOKEN = 20;

/** A value that is called a key or a token; whether it is one, its disorder tells. */
const KEYED =
  /(?:api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?secret|auth[_-]?token|bearer|secret|token)["']?\s{0,3}[:=]?\s{0,3}["']?([A-Za-z0-9+/_=-]{32,200})/gi;
/** Bits of a character: prose and names stay below, random base64 above. */
const MIN_ENTROPY = 4.2;

/** A long random value behind a word for keys: entropy alone would find digests and images as well. */
function hasKeyedSecret(text: string): boolean {
  for (const [, value = ""] of text.matchAll(KEYED)) {
    const isMixed = /[0-9]/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
    if (isMixed && !PLACEHOLDER.test(value) && entropyOf(value) >= MIN_ENTROPY) return true;
  }
  return false;
}

/** Shannon's entropy in bits of a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

/** The name of the first token format found in the text, or undefined. */
export function secretShapeIn(text: string): string | undefined {
  if (text.length < SHORTEST_TOKEN) return undefined;
  for (const { name, pattern } of SHAPES) {
    for (const [match] of text.matchAll(pattern)) if (looksReal(name, match)) return name;
  }
  return hasKeyedSecret(text) ? "key or token" : undefined;
}

/** How the parts of a JSON Web Token begin. */
const WEB_TOKEN = "eyJ";

/** All formats at once, but for those that `WEB_TOKEN` is quicker to rule out. */
const ANY_SHAPE = new RegExp(
  SHAPES.map(({ pattern: { source } }) => source)
    .filter((source) => !source.includes(WEB_TOKEN))
    .map((source) => `(?:${source})`)
    .join("|"),
);

/** Whether any of the formats is in the text: one pass over it instead of one for each. */
function hasAnyShape(text: string): boolean {
  return text.includes(WEB_TOKEN) || ANY_SHAPE.test(text);
}

/** From its first line to its last one, or to the end of the text. */
const PRIVATE_KEY_BLOCK =
  /(-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)((?:(?!-----END )[^])*)/g;

/** `https://user:password@host`, with what stands before the password. */
const ACCOUNT = /(:\/\/[^\s/:@"'`<>${}]{0,100}:)([^\s/@"'`<>${}]{1,200})(?=@)/g;
/** What stands for a password where an address is explained, as in the placeholder of a field. */
const NO_PASSWORD = /^(?:pass(?:word|wd)?|pwd?|secret|changeme|[*x.]+)$/i;

/**
 * The text with every token of a published format, the body of every private key and the password of
 * every address replaced by asterisks. Its length and its lines stay as they were, so that positions in it keep their meaning.
 */
export function hideSecretShapes(text: string): string {
  return hideTokens(
    text.replaceAll(ACCOUNT, (whole, start: string, password: string) =>
      NO_PASSWORD.test(password) || PLACEHOLDER.test(password) ? whole : start + starsFor(password),
    ),
  );
}

function hideTokens(text: string): string {
  if (!hasAnyShape(text)) return text;
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
