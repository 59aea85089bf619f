import { expect, it } from "vitest";
import { createSecretScanner } from "../../src/safety/secrets.ts";

/** Characters without a pattern, so that no real token stands in this file. */
const from = (alphabet: string) => (length: number) =>
  Array.from({ length }, (_, index) => alphabet[(index * 7 + 3) % alphabet.length]).join("");
const any = from("aB3dE7gH1jK9mN5pQ2sT");
const hex = from("0a1b2c3d4e5f6789");
const upper = from("A2B3C4D5E6F7GHIJKLMN");

/** Tokens whose last part has so many characters at least. */
const TOKENS: readonly (readonly [
  name: string,
  token: (length: number) => string,
  least: number,
])[] = [
  ["GitHub", (length) => `ghp_${any(length)}`, 36],
  ["GitHub installation", (length) => `ghs_12_${any(20)}.${any(length)}`, 10],
  ["GitHub fine-grained", (length) => `github_pat_${any(length)}`, 50],
  ["GitLab", (length) => `glpat-${any(length)}`, 20],
  ["AWS", (length) => `AKIA${upper(length)}`, 16],
  ["OpenAI", (length) => `sk-${any(length)}`, 20],
  ["Google API", (length) => `AIza${any(length)}`, 35],
  ["Google OAuth", (length) => `ya29.${any(length)}`, 30],
  ["Slack", (length) => `xoxb-${any(length)}`, 20],
  [
    "Slack webhook",
    (length) => `hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${any(length)}`,
    16,
  ],
  ["Stripe", (length) => `rk_live_${any(length)}`, 20],
  ["Atlassian", (length) => `ATCTT3x${any(length)}`, 30],
  ["Azure storage", (length) => `AccountKey=${any(length)}==`, 86],
  ["Databricks", (length) => `dapi${hex(length)}`, 32],
  ["Docker", (length) => `dckr_oat_${any(length)}`, 20],
  ["Figma", (length) => `figd_${any(length)}`, 40],
  ["Groq", (length) => `gsk_${any(length)}`, 40],
  ["Linear", (length) => `lin_oauth_${any(length)}`, 32],
  ["Netlify", (length) => `nfp_${any(length)}`, 36],
  ["Notion", (length) => `ntn_${any(length)}`, 40],
  ["1Password", (length) => `ops_eyJ${any(length)}`, 100],
  ["Postman", (length) => `PMAK-${hex(24)}-${hex(length)}`, 34],
  ["Pulumi", (length) => `pul-${hex(length)}`, 40],
  ["Sentry", (length) => `sntryu_${any(length)}`, 40],
  ["Shopify", (length) => `shpat_${hex(length)}`, 32],
  ["Slack app", (length) => `xapp-1-${upper(10)}-1234567890-${hex(length)}`, 40],
  ["Supabase", (length) => `sbp_${any(length)}`, 20],
  ["Tailscale", (length) => `tskey-auth-${any(length)}`, 20],
  ["Vault", (length) => `hvb.${any(length)}`, 24],
  ["xAI", (length) => `xai-${any(length)}`, 60],
  ["age", (length) => `AGE-SECRET-KEY-1${upper(length)}`, 58],
  ["npm", (length) => `npm_${any(length)}`, 36],
  ["PyPI", (length) => `pypi-AgEI${any(length)}`, 40],
  ["Hugging Face", (length) => `hf_${any(length)}`, 30],
  ["SendGrid", (length) => `SG.${any(22)}.${any(length)}`, 30],
  ["DigitalOcean", (length) => `dop_v1_${hex(length)}`, 64],
  ["JSON Web Token", (length) => `eyJ${any(20)}.eyJ${any(20)}.${any(length)}`, 20],
];

it.each(TOKENS)("a token of %s is one from its published length on", (_, token, least) => {
  const scanner = createSecretScanner([]);

  expect(scanner.scan(`"${token(least)}"`)?.rule).toBe("secret-shape");
  expect(scanner.scan(`"${token(least - 1)}"`)).toBeUndefined();
});
