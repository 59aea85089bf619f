export async function getServerSideProps({ params }) {
  return { props: { title: `Post ${params.id}` } };
}

export default function Post({ title }) {
  return <h1>{title}</h1>;
}
