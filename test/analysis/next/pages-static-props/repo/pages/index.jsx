export async function getStaticProps() {
  return { props: { title: "Three rooms" } };
}

export default function Home({ title }) {
  return <h1>{title}</h1>;
}
