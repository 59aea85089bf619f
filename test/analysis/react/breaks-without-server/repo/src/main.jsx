import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [product, setProduct] = useState(null);
  const [loading, setLoading] = useState(true);
  const load = async () => {
    try {
      const response = await fetch("https://api.example.com/product");
      setProduct(await response.json());
    } catch (error) {
      console.error(error);
    } finally {
      setLoading(false);
    }
  };
  useEffect(() => {
    load();
  }, []);
  if (loading) return <p>Loading</p>;
  return (
    <main>
      <h1>Product</h1>
      <p>{product.title}</p>
    </main>
  );
}

createRoot(document.getElementById("root")).render(<App />);
