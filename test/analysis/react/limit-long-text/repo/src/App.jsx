const prose = "All work and no play makes a dull day. ".repeat(2);
const long =
  "A paragraph that goes on and on, with one clause after another, because somebody was asked for two hundred letters and more, and had nothing to say in them but that there have to be more than two hundred of them.";

export default function App() {
  return (
    <>
      <p>{long}</p>
      <p>{prose}</p>
      <p>Short</p>
    </>
  );
}
