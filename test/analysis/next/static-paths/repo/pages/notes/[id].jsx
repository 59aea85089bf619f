const notes = [
  { id: "1", title: "Milk" },
  { id: "2", title: "Bread" },
];

export function getStaticPaths() {
  return { paths: notes.map(({ id }) => ({ params: { id } })), fallback: false };
}

export function getStaticProps({ params }) {
  return { props: { note: notes.find(({ id }) => id === params.id) } };
}

export default function Note({ note }) {
  return <h1>{note.title}</h1>;
}
