import * as Dialog from "@radix-ui/react-dialog";
import { useState } from "react";
import { BrowserRouter, Link, Route, Routes } from "react-router-dom";
import styled from "styled-components";

const Root = styled(Dialog.Root)``;
const Overlay = styled(Dialog.Overlay)`
  position: fixed;
  inset: 0;
`;
const Content = styled(Dialog.Content)`
  padding: 1rem;
`;
const Heading = styled(Dialog.Title)``;
const BigLink = styled(Link)`
  font-size: 2rem;
`;

const ObjectLink = styled(Link)({ fontSize: "2rem" });
const AttrsLink = styled(Link).attrs({ className: "more" })`
  color: teal;
`;
const ConfigLink = styled(Link).withConfig({ displayName: "More" })`
  color: teal;
`;

function Note({ children }) {
  return <p>{children}</p>;
}

const ObjectNote = styled(Note)({ color: "teal" });
const ThemedNote = styled(Note)(({ theme }) => ({ color: theme.colour }));

function Home() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <main>
      <BigLink to="/about">About</BigLink>
      <ObjectLink to="/about">By object</ObjectLink>
      <AttrsLink to="/about">By attributes</AttrsLink>
      <ConfigLink to="/about">By configuration</ConfigLink>
      <ObjectNote>Noted</ObjectNote>
      <ThemedNote>Themed</ThemedNote>
      <button onClick={() => setIsOpen(true)}>Delete</button>
      <Root open={isOpen} onOpenChange={setIsOpen}>
        <Dialog.Portal>
          <Overlay>
            <Content>
              <Heading>Are you sure?</Heading>
              <Dialog.Close>Keep</Dialog.Close>
            </Content>
          </Overlay>
        </Dialog.Portal>
      </Root>
    </main>
  );
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Home />} />
        <Route path="/about" element={<h1>About us</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
