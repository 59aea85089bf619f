import { title } from "config";
import { help } from "src/texts";
import { Title } from "~ui/title";

export default function App() {
  return (
    <>
      <Title text={title} />
      <p>{help}</p>
    </>
  );
}
