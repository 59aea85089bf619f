import { Menu } from "./generated/menu";
import { title } from "./generated/texts";

export default function App() {
  return (
    <>
      <h1>{title}</h1>
      <Menu />
      <p>The rest</p>
    </>
  );
}
