import type { CallValue } from "./interpreter.ts";
import { onlyValue } from "./reading.ts";
import { NULL, type Value } from "./values.ts";

/** Words of what applications store once somebody has seen a first screen, or has signed in. */
const FIRST =
  /first|onboard|intro|seen|welcome|launch|walkthrough|tutorial|logged|log_?in|signed|sign_?in|token|auth|session/iu;

/** Whether what is stored under this key is not there when an application is started for the first time. */
export function isOfLaterLaunch(key: string | null): boolean {
  return key !== null && FIRST.test(key);
}

const SIGNED_IN = new Set(["currentUser", "currentSession", "getCurrentUser"]);

/** `FirebaseAuth.instance.currentUser`, `Auth.auth().currentUser`: nobody has signed in at first. */
export function signedIn({ name, of }: Pick<CallValue, "name" | "of">): Value | null {
  return of !== null && SIGNED_IN.has(name) && isAccounts(of) ? NULL : null;
}

/** Whether a value is what a package keeps accounts with: Firebase's, or Supabase's. */
export function isAccounts(value: Value): boolean {
  const known = onlyValue(value);
  if (known?.kind === "named")
    return /^(?:Firebase\.?Auth|Firebase\.auth|Auth|Supabase)\b/u.test(known.path);
  if (known?.kind !== "made") return false;
  return known.of === null ? /^(?:FirebaseAuth|Auth)$/u.test(known.name) : isAccounts(known.of);
}
