import { useEffect, useState } from "react";
import { BrowserRouter, Route, Routes } from "react-router";

function useTitle(title) {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function Start() {
  useTitle("Start of it all");
  return <h1>Start</h1>;
}

function Person() {
  const [person, setPerson] = useState(null);
  useEffect(() => {
    fetch("/api/person")
      .then((answer) => answer.json())
      .then(setPerson);
  }, []);
  return (
    <>
      <title>{person?.name}</title>
      <h1>Person</h1>
      <button>
        <svg>
          <title>Call</title>
        </svg>
      </button>
    </>
  );
}

export default function App() {
  return (
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Start />} />
        <Route path="/people/:id" element={<Person />} />
      </Routes>
    </BrowserRouter>
  );
}
