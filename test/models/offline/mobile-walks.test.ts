import { expect, test } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { openAppModel } from "../../../src/app-model/open-app-model.ts";
import { maestro } from "../../../src/frameworks/maestro/framework.ts";
import { authorCases } from "../../../src/models/offline/author/case-author.ts";
import { readCase } from "../../../src/step-language/index.ts";

interface Flows {
  readonly texts: readonly string[];
  readonly problems: readonly string[];
}

/** The flows of an app of these files without a model, and what the checks say of them. */
async function flowsOf(files: Readonly<Record<string, string>>): Promise<Flows> {
  const paths = Object.keys(files);
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const model = openAppModel(await analyse(sources, { workingDirectory: "", paths }));
  const cases = authorCases(model, "deep").found;
  const request = { cases: cases.map(readCase), model, existingPaths: paths };
  const written = maestro.write(request);
  const { files: checked } = maestro.check(written, { model, cases, existingPaths: [] });
  const problems = checked.flatMap(({ findings }) => findings.map(({ message }) => message));
  return { texts: written.map(({ contents }) => contents), problems };
}

/** The commands of the flow of this name, without its phrases. */
function commandsOf({ texts }: Flows, name: RegExp): string {
  const flow = texts.find((text) => name.test(/^name: .*$/mu.exec(text)?.[0] ?? "")) ?? "";
  const [, body = ""] = flow.split("---\n");
  return body.replaceAll(/^#.*\n/gmu, "");
}

const EXPO = {
  "package.json": '{ "dependencies": { "expo": "51", "react-native": "0.74" } }',
  "app.json":
    '{ "expo": { "name": "Shop", "ios": { "bundleIdentifier": "a.b.c" }, "android": { "package": "a.b.c" } } }',
};

const SWIFT = {
  "Shop/ShopApp.swift":
    "import SwiftUI\n@main\nstruct ShopApp: App { var body: some Scene { WindowGroup { SignIn() } } }",
  "Shop.xcodeproj/project.pbxproj": `{ objects = {
    A1 = { isa = PBXNativeTarget; buildConfigurationList = A2; name = Shop; productType = "com.apple.product-type.application"; };
    A2 = { isa = XCConfigurationList; buildConfigurations = (A3,); };
    A3 = { isa = XCBuildConfiguration; buildSettings = { PRODUCT_BUNDLE_IDENTIFIER = a.b.c; SDKROOT = iphoneos; }; name = Release; };
  }; }`,
  "Shop/SignIn.swift": `
import SwiftUI
struct SignIn: View {
  @State private var email = ""
  @State private var problem = ""
  var body: some View {
    VStack {
      Text("Register")
      TextField("Email", text: $email)
      Button("Register") {
        guard !email.isEmpty else { problem = "Say who you are"; return }
        guard email.contains("@") else { problem = "That is no address"; return }
        problem = ""
      }
      if !problem.isEmpty { Text(problem) }
    }
  }
}`,
};

test("what a control does after typing is told on a device, to the letter", async () => {
  const flows = await flowsOf({
    ...EXPO,
    "App.js": `
import { useState } from "react";
import { Button, Text, TextInput, View } from "react-native";
export default function App() {
  const [title, setTitle] = useState("");
  const [all, setAll] = useState([]);
  const add = () => { setAll([...all, title]); setTitle(""); };
  return (
    <View>
      <Text>{all.length} to do</Text>
      <TextInput placeholder="What next?" value={title} onChangeText={setTitle} />
      <Button title="Add" onPress={add} />
      {all.map((one) => <Text key={one}>{one}</Text>)}
    </View>
  );
}`,
  });
  expect(flows.problems).toEqual([]);
  expect(flows.texts.join("\n")).toContain("- assertVisible: '1 to do'");
});

test("what a field makes of its text is not said to be what was typed", async () => {
  const flows = await flowsOf({
    ...EXPO,
    "App.js": `
import { useState } from "react";
import { Text, TextInput, View } from "react-native";
export default function App() {
  const [code, setCode] = useState("");
  const group = (text) => setCode(text.replace(/\\D/g, "").replace(/(\\d{2})(\\d)/, "$1-$2"));
  return <View><Text>Code</Text><TextInput placeholder="Your code" value={code} onChangeText={group} /></View>;
}`,
  });
  expect(flows.texts).toHaveLength(1);
  expect(flows.texts[0]).not.toContain("inputText");
});

test("a rule of a native form is broken with a text that it refuses", async () => {
  const flows = await flowsOf(SWIFT);
  expect(flows.problems).toEqual([]);
  expect(commandsOf(flows, /shows the text "That is no address"/u)).toContain("- inputText: 'x'");
});

test("a button that says the same as a title is the one below the field", async () => {
  expect(commandsOf(await flowsOf(SWIFT), /no address/u)).toContain(
    "- tapOn:\n    text: 'Register'\n    below: 'Email'\n",
  );
});
