import axios from "axios";
import { useEffect, useState } from "react";

const api = axios.create({ baseURL: import.meta.env.VITE_API_URL });

export default function Books() {
  const [books, setBooks] = useState(null);
  const [failure, setFailure] = useState("");
  useEffect(() => {
    const load = async () => {
      try {
        const { data } = await api.get("/books", { params: { page: 1 } });
        setBooks(data);
      } catch (error) {
        setFailure(error.message);
      }
    };
    load();
  }, []);
  if (failure !== "") return <p>{failure}</p>;
  if (books === null) return <p>Loading</p>;
  return (
    <>
      <h1>{books.length} books</h1>
      {books.map(({ isbn, author, price }) => (
        <article key={isbn}>
          {author}: {price.toFixed(2)}
        </article>
      ))}
    </>
  );
}
