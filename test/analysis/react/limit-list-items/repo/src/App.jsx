const tens = Array.from({ length: 21 }, (_, index) => index);
const numbers = tens.flatMap((ten) => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => ten * 10 + one));
const marks = { 0: "first", 209: "last" };

export default function App() {
  return (
    <main>
      {numbers.map((number) => (
        <i key={number} data-testid={marks[number]} />
      ))}
    </main>
  );
}
