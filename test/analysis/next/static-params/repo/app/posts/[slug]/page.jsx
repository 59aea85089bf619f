const posts = [{ slug: "first" }, { slug: "second" }];

export function generateStaticParams() {
  return posts.map(({ slug }) => ({ slug }));
}

export default async function Post({ params }) {
  const { slug } = await params;
  return <h1>{slug}</h1>;
}
