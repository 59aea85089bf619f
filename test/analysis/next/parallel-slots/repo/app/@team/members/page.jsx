export default function TeamMembers() {
  return <h2>Members of the team</h2>;
}
