export function Sums() {
  const many = Array.from({ length: 90 }, (_, index) => index);
  let sum = 0;
  for (const a of many) for (const b of many) for (const c of many) sum += a * b * c;
  return <h1>Sums</h1>;
}
