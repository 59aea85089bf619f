import { createContext, use, useContext } from "react";

const Language = createContext("English");

function Greeting() {
  return <h1>{useContext(Language)}</h1>;
}

function Footer() {
  return <p>{use(Language)}</p>;
}

export default function App() {
  return (
    <>
      <Greeting />
      <Language value="French">
        <Footer />
      </Language>
    </>
  );
}
