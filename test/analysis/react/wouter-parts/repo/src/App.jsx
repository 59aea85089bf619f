import { Redirect, Route, Router, Switch, useLocation } from "wouter";

function Home() {
  const [location, navigate] = useLocation();
  return (
    <>
      <h1>Home</h1>
      {location === "/users" && <p>Never here</p>}
      <button onClick={() => navigate("/users")}>Go</button>
    </>
  );
}

const Users = () => <h1>Users</h1>;

export default function App() {
  return (
    <Router base="/app">
      <Switch>
        <Route path="/" component={Home} />
        <Route path="/users" component={Users} />
        <Route path="/users/:id">{(params) => <h1>User {params.id}</h1>}</Route>
        <Route path="/old">
          <Redirect to="/users" />
        </Route>
      </Switch>
    </Router>
  );
}
