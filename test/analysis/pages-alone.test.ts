import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openAppModel } from "../../src/app-model/open-app-model.ts";
import { analyse } from "../../src/analysis/analyse.ts";
import { DIALECTS } from "../../src/analysis/dialects/registry.ts";
import type { Dialect } from "../../src/analysis/dialects/types.ts";
import type { Page } from "../../src/analysis/ui/page.ts";
import type { ScreenFact } from "../../src/contracts/generated.ts";
import { type Fixture, readFixtures } from "./fixtures.ts";
import type { Files } from "./support.ts";

// What was evaluated for one page is remembered for the next ones. No fact may come of that.

/** The screens of these files, of all pages or of the one of a screen. */
async function screensOf(files: Files, one: ScreenFact | null): Promise<readonly ScreenFact[]> {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const dialects = one === null ? DIALECTS : DIALECTS.map((dialect) => only(dialect, one));
  const options = { workingDirectory: "", paths: Object.keys(files), dialects };
  return openAppModel(await analyse(sources, options)).screens;
}

/** The same dialect, which finds no page but that of a screen; another application may be at its route. */
function only(dialect: Dialect, { route, source }: ScreenFact): Dialect {
  const isIts = (page: Page): boolean => page.route === route && page.source.path === source.path;
  return {
    ...dialect,
    findPages(input) {
      const found = dialect.findPages(input);
      return { ...found, pages: found.pages.filter(isIts) };
    },
  };
}

/** What is typed on one page and shown on another is only known where both are. */
function withoutEchoes(screens: readonly ScreenFact[]): readonly ScreenFact[] {
  return screens.map((screen) => ({
    ...screen,
    effects: screen.effects.filter(({ outcome }) => outcome !== "echoes"),
  }));
}

function inOrder(screens: readonly ScreenFact[]): readonly ScreenFact[] {
  return screens.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Every screen of these files, seen in a run of all pages and in runs of its page alone. */
async function bothWays(files: Files) {
  const together = await screensOf(files, null);
  const alone: ScreenFact[] = [];
  // A page is found with all answers at once.
  const pages = new Map(together.map((one) => [`${one.route} ${one.source.path}`, one]));
  for (const page of pages.values()) alone.push(...(await screensOf(files, page)));
  return { together: inOrder(withoutEchoes(together)), alone: inOrder(withoutEchoes(alone)) };
}

/** Whether something is told of more than one page: one page alone is the whole. */
function hasPages({ folder }: Fixture): boolean {
  const expected = readFileSync(join(folder, "expected.txt"), "utf8");
  return [...expected.matchAll(/^screen:/gmu)].length > 1;
}

const MAIN = `
  import { createRoot } from "react-dom/client";
  import { BrowserRouter, Outlet, Route, Routes } from "react-router-dom";
  import { Layout } from "./Layout";
  import { Page } from "./Page";
  createRoot(document.getElementById("root")).render(
    <BrowserRouter>
      <Routes>
        <Route element={<Layout />}>
          <Route path="/" element={<Page heading="First" />} />
          <Route path="/second" element={<Page heading="Second" />} />
          <Route path="/third" element={<Page heading="Third" />} />
        </Route>
      </Routes>
    </BrowserRouter>,
  );`;

const LAYOUT = `
  import { Outlet } from "react-router-dom";
  const Frame = ({ children }) => <main>{children}</main>;
  export const Layout = () => <Frame><Outlet /></Frame>;`;

const PAGE = `export const Page = ({ heading }) => <h1>{heading}</h1>;`;

const APP: Files = {
  "package.json": `{"dependencies":{"react":"19.0.0","react-router-dom":"7.0.0"}}`,
  "src/main.tsx": MAIN,
  "src/Layout.tsx": LAYOUT,
  "src/Page.tsx": PAGE,
};

describe("a page is described as if it were the only one", () => {
  test("what an outlet shows is read where the outlet stands inside of another component", async () => {
    const page = `
      import { Outlet } from "react-router-dom";
      export const Page = ({ heading }) => <><h1>{heading}</h1><Outlet /></>;`;
    const { together, alone } = await bothWays({ ...APP, "src/Page.tsx": page });
    expect(alone).toEqual(together);
  });

  test("what an effect puts into a reference is gone on the next page", async () => {
    const layout = `
      import { useEffect, useRef, useState } from "react";
      import { Outlet } from "react-router-dom";
      const Welcome = () => {
        const isFirst = useRef(true);
        const [shown, setShown] = useState(false);
        useEffect(() => {
          if (isFirst.current) setShown(true);
          isFirst.current = false;
        }, []);
        return shown && <p>Welcome</p>;
      };
      export const Layout = () => <><Welcome /><Outlet /></>;`;
    const { together, alone } = await bothWays({ ...APP, "src/Layout.tsx": layout });
    expect(alone).toEqual(together);
  });

  test("a reference that is handed down stands for the node of this page", async () => {
    const page = `
      import { useRef, useState } from "react";
      const Box = ({ box }) => <dialog ref={box}><p>Inside</p></dialog>;
      export const Page = ({ heading }) => {
        const box = useRef(null);
        return <><h1>{heading}</h1><Box box={box} />
          <button onClick={() => box.current.showModal()}>Open</button></>;
      };`;
    const { together, alone } = await bothWays({ ...APP, "src/Page.tsx": page });
    expect(alone).toEqual(together);
  });

  test("what a provider hands down is read as it is here", async () => {
    const layout = `
      import { createContext, useContext, useState } from "react";
      import { Outlet, useLocation } from "react-router-dom";
      const Title = createContext({ title: "none" });
      const Heading = () => <p>{useContext(Title).title}</p>;
      const Header = () => <header><Heading /></header>;
      export const Layout = () => {
        const { pathname } = useLocation();
        return (
          <Title value={{ title: pathname === "/" ? "Start" : "Elsewhere" }}>
            <Header /><Outlet />
          </Title>
        );
      };`;
    const { together, alone } = await bothWays({ ...APP, "src/Layout.tsx": layout });
    expect(alone).toEqual(together);
  });

  test("a handler that differs in what it sees is another one", async () => {
    const page = `
      import { useState } from "react";
      const Button = ({ onPress, label }) => <button onClick={onPress}>{label}</button>;
      export const Page = ({ heading }) => {
        const [text, setText] = useState("");
        const show = () => setText(heading);
        return <><Button label="Show" onPress={show} /><p>{text}</p></>;
      };`;
    const { together, alone } = await bothWays({ ...APP, "src/Page.tsx": page });
    expect(alone).toEqual(together);
  });

  test.each(
    readFixtures()
      .filter(hasPages)
      .map(({ dialect, construct, files }) => [`${dialect}/${construct}`, files] as const),
  )("%s", async (_, files) => {
    const { together, alone } = await bothWays(Object.fromEntries(files));
    expect(alone).toEqual(together);
  });
});
