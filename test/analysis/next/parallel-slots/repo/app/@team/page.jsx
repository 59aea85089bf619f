export default function Team() {
  return <h2>Team of all</h2>;
}
