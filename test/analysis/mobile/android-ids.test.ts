import { describe, expect, test } from "vitest";
import { analyseFiles, type Files } from "../support.ts";
import { idsOf } from "./apps-of.ts";

test("an Android build is one by the type of its extension as well", async () => {
  const files = {
    "app/build.gradle.kts":
      'plugins { id("com.android.application") }\nconfigure<ApplicationExtension> {\n defaultConfig { applicationId = "a.shop" }\n}',
  };
  expect(await idsOf(files)).toEqual(["android a.shop"]);
});

describe("an Android build", () => {
  const build = (android: string, before = ""): Files => ({
    "settings.gradle": 'include ":app"',
    "app/build.gradle": `plugins { id "com.android.application" }\n${before}\nandroid {\n${android}\n}`,
  });

  test.each<[why: string, android: string, ids: string[]]>([
    ["one id", 'defaultConfig { applicationId "a.shop" }', ["android a.shop"]],
    ["as Kotlin writes it", 'defaultConfig {\n applicationId = "a.shop"\n}', ["android a.shop"]],
    [
      "a suffix of a build type",
      'defaultConfig { applicationId "a.shop" }\n buildTypes { debug { applicationIdSuffix ".debug" } }',
      ["android a.shop.debug (debug)", "android a.shop (release)"],
    ],
    [
      "flavours of two dimensions",
      `defaultConfig { applicationId = "a.shop" }
       flavorDimensions("stage", "shop")
       productFlavors {
         create("dev") { dimension = "stage"; applicationIdSuffix = ".dev" }
         create("prod") { dimension = "stage" }
         create("toys") { dimension = "shop"; applicationIdSuffix = "toys" }
       }`,
      [
        "android a.shop.dev.toys (devToysDebug, devToysRelease)",
        "android a.shop.toys (prodToysDebug, prodToysRelease)",
      ],
    ],
    [
      "a flavour with an id of its own",
      `defaultConfig { applicationId "a.shop" }
       productFlavors { free { applicationId "a.free" }\n paid { } }`,
      ["android a.free (freeDebug, freeRelease)", "android a.shop (paidDebug, paidRelease)"],
    ],
    [
      "an empty suffix",
      'defaultConfig { applicationId "a.shop" }\n buildTypes { debug { applicationIdSuffix = "" } }',
      ["android a.shop"],
    ],
    [
      "comments and braces in texts",
      'defaultConfig { /* applicationId "no" { */ applicationId "a.shop" // }\n}\n lint { x "}" }',
      ["android a.shop"],
    ],
  ])("has %s", async (_, android, ids) => {
    expect(await idsOf(build(android))).toEqual(ids);
  });

  test("may take its id from a name, and from a property with a default", async () => {
    const named = build("defaultConfig { applicationId = baseId + '.shop' }", 'def baseId = "a.b"');
    expect(await idsOf(named)).toEqual(["android a.b.shop"]);
    const asked = build('defaultConfig { applicationId = findProperty("x") ?: "a.shop" }');
    expect(await idsOf(asked)).toEqual(["android a.shop pattern"]);
  });

  test("whose id is not in the source is a gap", async () => {
    const model = await analyseFiles(build("defaultConfig { applicationId = secret() }"));
    expect(model.mobile_apps[0]?.app_ids).toEqual([]);
    expect(model.gaps).toContainEqual(
      expect.objectContaining({ what: "an id that the app of app/build.gradle is installed as" }),
    );
  });

  test("is a choice where a plugin of the repository adds to the id", async () => {
    const files = {
      "app/build.gradle.kts":
        'plugins { alias(libs.plugins.shop.android.application) }\nandroid { defaultConfig { applicationId = "a.shop" } }',
      "build-logic/src/Flavors.kt": 'enum class Flavor { demo(applicationIdSuffix = ".demo") }',
    };
    expect(await idsOf(files)).toEqual(["android a.shop pattern"]);
  });

  test("has the flavours that a plugin of the repository makes of an enum", async () => {
    const files = {
      "app/build.gradle.kts": `plugins {
          alias(libs.plugins.shop.application)
          alias(libs.plugins.shop.application.flavors)
        }
        android { defaultConfig { applicationId = "a.shop" }
          buildTypes { debug { applicationIdSuffix = Kind.DEBUG.applicationIdSuffix } } }`,
      "build-logic/src/Flavors.kt": `enum class Kind(val applicationIdSuffix: String? = null) { DEBUG(".debug"), RELEASE }
        enum class ShopFlavor(val dimension: Dimension, val applicationIdSuffix: String? = null) {
          demo(Dimension.content, applicationIdSuffix = ".demo"),
          prod(Dimension.content), // as it is sold
        }`,
    };
    expect(await idsOf(files)).toEqual([
      "android a.shop.demo.debug (demoDebug)",
      "android a.shop.demo (demoRelease)",
      "android a.shop.debug (prodDebug)",
      "android a.shop (prodRelease)",
    ]);
  });
});
