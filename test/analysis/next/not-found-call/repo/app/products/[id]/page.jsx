import { notFound } from "next/navigation";
import { findProduct } from "product-kit";

export default async function Product({ params }) {
  const product = await findProduct((await params).id);
  if (!product) notFound();
  return <h1>{product.name}</h1>;
}
