import type { PermissionFact } from "../../contracts/generated.ts";
import { lineAt } from "../source/line-at.ts";
import type { SourceFile } from "../source/source-file.ts";

/**
 * Maestro's word for a permission of a manifest, an `Info.plist` or an Expo configuration.
 * Source: docs.maestro.dev, "Permissions".
 */
const ANDROID: readonly (readonly [RegExp, string])[] = [
  [/^CAMERA$/u, "camera"],
  [/^ACCESS_(?:FINE|COARSE|BACKGROUND)_LOCATION$/u, "location"],
  [/^(?:READ|WRITE)_CONTACTS$/u, "contacts"],
  [/^(?:READ|WRITE)_CALENDAR$/u, "calendar"],
  [/^RECORD_AUDIO$/u, "microphone"],
  [/^POST_NOTIFICATIONS$/u, "notifications"],
  [/^(?:CALL_PHONE|READ_PHONE_STATE)$/u, "phone"],
  [/^(?:READ|SEND|RECEIVE)_SMS$/u, "sms"],
  [/^(?:READ|WRITE)_EXTERNAL_STORAGE$/u, "storage"],
  [/^READ_MEDIA_\w+$/u, "medialibrary"],
  [/^BLUETOOTH_\w+$/u, "bluetooth"],
];

const IOS: ReadonlyMap<string, string> = new Map([
  ["NSCameraUsageDescription", "camera"],
  ["NSContactsUsageDescription", "contacts"],
  ["NSFaceIDUsageDescription", "faceid"],
  ["NSHomeKitUsageDescription", "homekit"],
  ["NSMicrophoneUsageDescription", "microphone"],
  ["NSMotionUsageDescription", "motion"],
  ["NSPhotoLibraryUsageDescription", "photos"],
  ["NSPhotoLibraryAddUsageDescription", "photos"],
  ["NSAppleMusicUsageDescription", "medialibrary"],
  ["NSSiriUsageDescription", "siri"],
  ["NSSpeechRecognitionUsageDescription", "speech"],
  ["NSUserTrackingUsageDescription", "userTracking"],
]);

/** What a key of an `Info.plist` says that the app may ask for; null for any other key. */
export function iosPermission(key: string): string | null {
  if (/^NSLocation\w*UsageDescription$/u.test(key)) return "location";
  if (/^NSCalendars\w*UsageDescription$/u.test(key)) return "calendar";
  if (/^NSReminders\w*UsageDescription$/u.test(key)) return "reminders";
  return IOS.get(key) ?? null;
}

/** What a permission of Android, with or without `android.permission.`, is called; null for others. */
export function androidPermission(name: string): string | null {
  const bare = name.replace(/^android\.permission\./u, "");
  return ANDROID.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

const MANIFEST = /<uses-permission(?:-sdk-23)?\s[^>]*?android:name="([\w.]+)"/gu;
const USAGE = /(?:INFOPLIST_KEY_|<key>)(NS\w+UsageDescription)\b/gu;

/** What the manifests, lists of properties and projects of an app say that it may ask for. */
export function permissionsIn(files: readonly SourceFile[]): readonly PermissionFact[] {
  const found = files.flatMap((file) => {
    if (file.path.endsWith("AndroidManifest.xml"))
      return factsIn(file, { pattern: MANIFEST, platform: "android", nameOf: androidPermission });
    if (/\.(?:plist|pbxproj)$/u.test(file.path))
      return factsIn(file, { pattern: USAGE, platform: "ios", nameOf: iosPermission });
    return [];
  });
  return eachOnce(found);
}

/** Each permission of a platform once, where it is said first. */
export function eachOnce(facts: readonly PermissionFact[]): readonly PermissionFact[] {
  return [
    ...new Map(facts.toReversed().map((fact) => [`${fact.platform} ${fact.name}`, fact])).values(),
  ].toSorted((a, b) => (`${a.platform} ${a.name}` < `${b.platform} ${b.name}` ? -1 : 1));
}

interface Search {
  readonly pattern: RegExp;
  readonly platform: "android" | "ios";
  readonly nameOf: (found: string) => string | null;
}

function factsIn(
  { path, text }: SourceFile,
  { pattern, platform, nameOf }: Search,
): readonly PermissionFact[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = nameOf(match[1] ?? "");
    return name === null
      ? []
      : [{ name, platform, source: { path, line: lineAt(text, match.index) } }];
  });
}
