import { useState, type ReactNode } from "react";

interface BoxProps<T> {
  items: T[];
  children: (item: T) => ReactNode;
}

function Box<T>({ items, children }: BoxProps<T>) {
  return <>{items.map((item) => children(item))}</>;
}

const names = ["Ann", "Bo"] as const satisfies readonly string[];

export default function App() {
  const [picked, setPicked] = useState<string | null>(null);
  return (
    <>
      <Box items={[...names]}>{(name) => <button onClick={() => setPicked(name!)}>{name}</button>}</Box>
      {picked !== null && <p>{(picked as string) + " it is"}</p>}
    </>
  );
}
