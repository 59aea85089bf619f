export function Bar() {
  return <nav>Notes of today</nav>;
}
