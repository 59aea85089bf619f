import { useState } from "react";
import useSWR from "swr";

export default function Members() {
  const [team, setTeam] = useState(null);
  const { data, error, isLoading } = useSWR("members");
  const { data: lead } = useSWR(team === null ? null : `teams/${team}/lead`);
  if (error) return <p>{error.name}: the members could not be loaded</p>;
  if (isLoading) return <p>Loading</p>;
  return (
    <>
      <h1>{data.total} members</h1>
      {data.members.map(({ id, name }) => (
        <button key={id} onClick={() => setTeam(id)}>
          {name}
        </button>
      ))}
      {lead ? <p>Led by {lead.name}</p> : <p>Choose one</p>}
    </>
  );
}
