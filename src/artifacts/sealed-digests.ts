import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { canonicalJson } from "../contracts/canonical-json.ts";

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** File name → SHA-256 of its bytes. */
export type Digests = Readonly<Record<string, string>>;

const sealed = z.strictObject({
  digests: z.record(z.string(), sha256Hex),
  /** HMAC-SHA-256 over the run and the digests. */
  seal: sha256Hex,
});

/** A list of digests that only a holder of the key could have made for this run. */
export function sealDigests(digests: Digests, runId: string, key: string): string {
  const list = { digests, seal: sealOf(digests, runId, key) };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** The digests in such a list; undefined when it is no list, or not sealed for this run. */
export function openSealedDigests(text: string, runId: string, key: string): Digests | undefined {
  const list = readDigestList(text);
  if (list === undefined) return undefined;
  const expected = Buffer.from(sealOf(list.digests, runId, key), "hex");
  return timingSafeEqual(expected, Buffer.from(list.seal, "hex")) ? list.digests : undefined;
}

/** The same without any proof of who made it: good against damage, not against a forger. */
export function readDigestList(text: string): z.output<typeof sealed> | undefined {
  try {
    const parsed = sealed.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function sealOf(digests: Digests, runId: string, key: string): string {
  return createHmac("sha256", key).update(canonicalJson({ digests, runId })).digest("hex");
}
