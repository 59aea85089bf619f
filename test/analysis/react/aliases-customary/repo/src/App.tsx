import { Title } from "@/components/title";
import { text } from "./lib/text.js";

export default function App() {
  return (
    <>
      <Title />
      <p>{text}</p>
    </>
  );
}
