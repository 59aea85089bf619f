const price = 1234.5;

export default function App() {
  return (
    <>
      <p>{price.toFixed(2)} JOD</p>
      <p>{price.toLocaleString("en", { minimumFractionDigits: 2 })}</p>
      <p>{Math.round(0.12 * 100)} %</p>
      <p>{new Date(0).toLocaleDateString()}</p>
      <p>{new Intl.NumberFormat("en").format(price)}</p>
    </>
  );
}
