export function generateStaticParams() {
  return [{ id: "apples" }, { id: 7 }];
}

export default async function Thing({ params }) {
  const { id } = await params;
  return <h1>About {id}</h1>;
}
