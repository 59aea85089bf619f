import useSWRInfinite from "swr/infinite";

const load = (url) => fetch(url).then((response) => response.json());

export default function Photos() {
  const { data, size, setSize } = useSWRInfinite((index) => `/api/photos?page=${index + 1}`, load);
  if (!data) return <p>Loading</p>;
  return (
    <>
      {data.flat().map(({ id, url, title }) => (
        <img key={id} src={url} alt={title} />
      ))}
      <button onClick={() => setSize(size + 1)}>More</button>
    </>
  );
}
