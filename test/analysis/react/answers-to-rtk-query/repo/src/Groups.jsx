import { useGetGroupsQuery, useLazyGetGroupsQuery } from "./api";

export default function Groups() {
  const { data = [], isSuccess } = useGetGroupsQuery("private");
  const [load, { data: others }] = useLazyGetGroupsQuery();
  return (
    <>
      {isSuccess && data.length === 0 && <p>No groups</p>}
      {data.map(({ slug, label }) => (
        <h2 key={slug}>{label}</h2>
      ))}
      <button onClick={() => load("public")}>Public groups</button>
      {others && <p>There are others</p>}
    </>
  );
}
