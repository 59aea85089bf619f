import dynamic from "next/dynamic";

const Map = dynamic(() => import("./map"), { ssr: false, loading: () => <p>Loading the map</p> });

export default function Page() {
  return (
    <>
      <h1>Where we are</h1>
      <Map />
    </>
  );
}
