import * as ui from "./ui";
import { Title, fields } from "./ui";

export default function App() {
  return (
    <>
      <Title>Shop</Title>
      <ui.Button>Buy</ui.Button>
      <fields.Text label="Words" />
    </>
  );
}
