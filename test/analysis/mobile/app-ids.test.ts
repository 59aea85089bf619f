import { describe, expect, test } from "vitest";
import { analyseFiles, type Files } from "../support.ts";
import { appsOf, idsOf } from "./apps-of.ts";

const REACT_NATIVE = JSON.stringify({ name: "shop", dependencies: { "react-native": "0.80.0" } });
const EXPO = JSON.stringify({
  name: "shop",
  dependencies: { expo: "54.0.0", "react-native": "1" },
});

describe("a build for iOS", () => {
  const target = (type: string, settings: string): string => `// !$*UTF8*$!
  { objects = {
    P = { isa = PBXProject; buildConfigurationList = PL; };
    PL = { isa = XCConfigurationList; buildConfigurations = (PD, ); };
    PD = { isa = XCBuildConfiguration; name = Debug; buildSettings = { SDKROOT = iphoneos; PREFIX = a.b; }; };
    T = { isa = PBXNativeTarget; name = Shop; productType = "com.apple.product-type.${type}"; buildConfigurationList = L; };
    L = { isa = XCConfigurationList; buildConfigurations = (D /* Debug */, R ); };
    F = { isa = PBXFileReference; path = Config/Shop.xcconfig; };
    D = { isa = XCBuildConfiguration; name = Debug; buildSettings = { ${settings} }; baseConfigurationReference = F; };
    R = { isa = XCBuildConfiguration; name = Release; buildSettings = { PRODUCT_BUNDLE_IDENTIFIER = a.b.Shop; }; };
  }; rootObject = P; }`;
  const project = (settings: string, type = "application"): Files => ({
    "Shop.xcodeproj/project.pbxproj": target(type, settings),
    "Config/Shop.xcconfig": '#include "Base.xcconfig"\nSUFFIX = .dev // of developers\n',
    "Config/Base.xcconfig": "SUFFIX = none\nOWN = a.own",
  });

  test.each<[why: string, settings: string, ids: string[]]>([
    ["the id of all", "PRODUCT_BUNDLE_IDENTIFIER = a.b.Shop;", ["ios a.b.Shop"]],
    [
      "settings of its project and its name",
      'PRODUCT_BUNDLE_IDENTIFIER = "$(PREFIX).$(TARGET_NAME:lower)";',
      ["ios a.b.shop (Debug)", "ios a.b.Shop (Release)"],
    ],
    [
      "settings of a file and of those that it includes",
      'PRODUCT_BUNDLE_IDENTIFIER = "${OWN}$(SUFFIX)";',
      ["ios a.own.dev (Debug)", "ios a.b.Shop (Release)"],
    ],
  ])("has %s", async (_, settings, ids) => {
    expect(await idsOf(project(settings))).toEqual(ids);
  });

  test("of tests or an extension is no app", async () => {
    expect(await appsOf(project("", "bundle.unit-test"))).toEqual([]);
    expect(await appsOf(project("", "app-extension"))).toEqual([]);
  });

  test("may be described for XcodeGen", async () => {
    const files = {
      "project.yml": `options: { bundleIdPrefix: com.acme }
targets:
  Shop:
    type: application
    platform: iOS
  ShopTests:
    type: bundle.unit-test
`,
    };
    expect(await idsOf(files)).toEqual(["ios com.acme.Shop"]);
  });
});

describe("an Expo app", () => {
  const ids = { android: { package: "a.shop" }, ios: { bundleIdentifier: "i.shop" } };

  test("has its ids, name and platforms in app.json", async () => {
    const expo = { name: "The Shop", platforms: ["ios", "android"], ...ids };
    const files = { "package.json": EXPO, "app.json": JSON.stringify({ expo }) };
    expect(await appsOf(files)).toMatchObject([
      { id: "the-shop", name: "The Shop", toolkit: "expo", platforms: ["android", "ios"] },
    ]);
    expect(await idsOf(files)).toEqual(["android a.shop", "ios i.shop"]);
  });

  test("may override them by code, which the environment decides", async () => {
    const files = {
      "package.json": EXPO,
      "app.json": JSON.stringify({ expo: { name: "Shop", ...ids } }),
      "app.config.ts": `
        const IDS = { development: "a.shop.dev", production: "a.shop" } as const;
        const variant = process.env.APP_VARIANT ?? "development";
        export default ({ config }) => ({
          ...config,
          android: { package: IDS[variant] },
          ios: { bundleIdentifier: process.env.APP_VARIANT === "x" ? "i.dev" : "i.shop" },
        });`,
    };
    expect(await idsOf(files)).toEqual([
      "android a.shop.dev pattern",
      "android a.shop pattern",
      "ios i.dev pattern",
      "ios i.shop pattern",
    ]);
  });

  test("says what it may ask for", async () => {
    const expo = {
      android: { permissions: ["android.permission.CAMERA", "INTERNET"] },
      ios: { infoPlist: { NSLocationWhenInUseUsageDescription: "To find a shop" } },
    };
    const [app] = await appsOf({ "package.json": EXPO, "app.json": JSON.stringify({ expo }) });
    expect(app?.permissions.map(({ name, platform }) => [platform, name])).toEqual([
      ["android", "camera"],
      ["ios", "location"],
    ]);
  });
});

test("a React Native app is installed as the folders say that it is packed in", async () => {
  const files = {
    "package.json": REACT_NATIVE,
    "app.json": '{"name":"shop","displayName":"Corner Shop"}',
    "android/app/build.gradle": 'android { defaultConfig { applicationId "a.shop" } }',
    "android/app/src/main/AndroidManifest.xml":
      '<manifest><uses-permission android:name="android.permission.RECORD_AUDIO"/></manifest>',
  };
  expect(await appsOf(files)).toMatchObject([
    { toolkit: "react-native", platforms: ["android"], permissions: [{ name: "microphone" }] },
  ]);
  expect(await idsOf(files)).toEqual(["android a.shop"]);
});

test("a library for React Native is no app", async () => {
  const library = JSON.stringify({ name: "ui", peerDependencies: { "react-native": "*" } });
  expect(await appsOf({ "package.json": library, "src/index.tsx": "" })).toEqual([]);
});

test("a Flutter app runs on the platforms that it has folders for", async () => {
  const files = {
    "pubspec.yaml": "name: compass\ndependencies:\n  flutter:\n    sdk: flutter\n",
    "lib/main.dart": "void main() {}",
    "android/app/build.gradle.kts": 'android { defaultConfig { applicationId = "a.compass" } }',
    "web/index.html": "<p>Compass</p>",
  };
  expect(await appsOf(files)).toMatchObject([
    { name: "compass", toolkit: "flutter", platforms: ["android", "web"] },
  ]);
  expect(await idsOf(files)).toEqual(["android a.compass"]);
});

test("apps of one name have names and ids of their own", async () => {
  const expo = JSON.stringify({ expo: { name: "Shop" } });
  const files = {
    "apps/one/package.json": EXPO,
    "apps/one/app.json": expo,
    "apps/two/package.json": EXPO,
    "apps/two/app.json": expo,
  };
  const apps = await appsOf(files);
  expect(apps.map(({ id, name }) => [id, name])).toEqual([
    ["shop", "Shop"],
    ["shop-android-ios", "Shop (apps/two)"],
  ]);
});

const NESTED = 100_000;

test.each<[what: string, files: Files]>([
  [
    "braces that never end",
    { "app/build.gradle": `android ${"{".repeat(NESTED)} applicationId "x"` },
  ],
  [
    "comments that never end",
    { "app/build.gradle": `android { applicationId "x" ${"/*".repeat(NESTED)}` },
  ],
  [
    "quotes that never end",
    { "app/build.gradle": `android { applicationId ${'"'.repeat(NESTED)}` },
  ],
  [
    "lists in lists",
    { "A.xcodeproj/project.pbxproj": `com.apple.product-type.application; ${"(".repeat(NESTED)}` },
  ],
  [
    "settings that name themselves",
    {
      "A.xcodeproj/project.pbxproj": `{ objects = { T = { productType = "com.apple.product-type.application"; buildConfigurationList = L; }; L = { buildConfigurations = (D); }; D = { name = D; buildSettings = { PRODUCT_BUNDLE_IDENTIFIER = "${"$(PRODUCT_BUNDLE_IDENTIFIER)".repeat(2)}"; }; }; }; }`,
    },
  ],
  [
    "aliases in aliases",
    { "project.yml": `targets:\n  type: application\n${"  a: &a [*a, *a]\n".repeat(50)}` },
  ],
])("a build file with %s ends in time, with a gap", async (_, files) => {
  const start = performance.now();
  const { gaps } = await analyseFiles(files);
  expect(gaps.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(5000);
});
