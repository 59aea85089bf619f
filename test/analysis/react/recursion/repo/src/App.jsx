const tree = {
  name: "a",
  inside: [{ name: "b", inside: [{ name: "c", inside: [{ name: "d", inside: [] }] }] }],
};

function Folder({ folder }) {
  return (
    <ul>
      <li>
        <button>{folder.name}</button>
        {folder.inside.map((inner) => (
          <Folder key={inner.name} folder={inner} />
        ))}
      </li>
    </ul>
  );
}

export default function App() {
  return <Folder folder={tree} />;
}
