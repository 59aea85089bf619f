import { lazy, Suspense } from "react";

const Chart = lazy(() => import("./Chart"));

export default function App() {
  return (
    <Suspense fallback={<p>Loading</p>}>
      <Chart />
    </Suspense>
  );
}
