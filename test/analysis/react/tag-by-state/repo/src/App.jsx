import { useState } from "react";

function Title({ level = 1, children }) {
  const Tag = `h${level}`;
  return <Tag>{children}</Tag>;
}

function Box({ as: Component = "div", ...others }) {
  return <Component {...others} />;
}

const VIEWS = { list: () => <p>As a list</p>, grid: () => <p>As a grid</p> };

export default function App() {
  const [view, setView] = useState("list");
  const View = VIEWS[view];
  const Wrapper = view === "list" ? "section" : "article";
  return (
    <main>
      <Title>Shop</Title>
      <Title level={2}>Offers</Title>
      <Box as="a" href="/help">Help</Box>
      <Box as="button" onClick={() => setView("grid")}>Grid</Box>
      <Box>Plain box</Box>
      <Wrapper aria-label="Things">
        <View />
      </Wrapper>
    </main>
  );
}
