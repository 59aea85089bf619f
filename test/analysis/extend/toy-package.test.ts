import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { PACKAGES } from "../../../src/analysis/packages/registry.ts";
import { openAppModel, type OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { describeElements, screenAt } from "../support.ts";
import { toyWidgets } from "./toy-package/index.ts";

const FILES = {
  "src/main.tsx": `
    import { createRoot } from "react-dom/client";
    import { Press, useGreeting } from "toy-widgets";
    function App() {
      const greeting = useGreeting();
      return <main><h1>{greeting}</h1><Press>Answer</Press></main>;
    }
    createRoot(document.getElementById("root")).render(<App />);
  `,
};

async function analyseWidgets(packages = [...PACKAGES, toyWidgets]): Promise<OpenAppModel> {
  const sources = Object.entries(FILES).map(([path, text]) => ({ path, text }));
  const options = { workingDirectory: "", paths: Object.keys(FILES), packages };
  return openAppModel(await analyse(sources, options));
}

describe("a package that is added to the registry", () => {
  test("gives what its components show and its functions return", async () => {
    const model = await analyseWidgets();
    expect(describeElements(screenAt(model, "/")).split("\n")).toEqual([
      'heading "Good morning"',
      'button "Answer"',
    ]);
    expect(model.gaps).toEqual([]);
  });

  test("is all that has to be there: without it, its components are a gap", async () => {
    const model = await analyseWidgets([...PACKAGES]);
    expect(describeElements(screenAt(model, "/"))).not.toContain("Good morning");
    expect(model.gaps.map(({ what }) => what)).toEqual(["components of toy-widgets"]);
  });
});
