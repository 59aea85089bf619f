const withTitle = (Inner, title) =>
  function Titled(props) {
    return (
      <section aria-label={title}>
        <h2>{title}</h2>
        <Inner {...props} />
      </section>
    );
  };

const Tools = ({ name }) => <button>Run {name}</button>;
const TitledTools = withTitle(Tools, "Tools");

export default function App() {
  return <TitledTools name="backup" />;
}
