import { Link, Route, Switch } from "wouter";

export default function App() {
  return (
    <>
      <Link href="/inbox">Inbox</Link>
      <Switch>
        <Route path="/">
          <h1>Home</h1>
        </Route>
        <Route path="/inbox">
          <h1>Inbox</h1>
        </Route>
        <Route>
          <h1>Not found</h1>
        </Route>
      </Switch>
    </>
  );
}
