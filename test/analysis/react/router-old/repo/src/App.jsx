import { BrowserRouter, Redirect, Route, Switch, useHistory } from "react-router-dom";

function Start() {
  const history = useHistory();
  return <button onClick={() => history.push("/new")}>Go</button>;
}

export default function App() {
  return (
    <BrowserRouter>
      <Switch>
        <Route exact path="/" component={Start} />
        <Route path="/new" render={() => <h1>New</h1>} />
        <Route path="/child">
          <h1>Child</h1>
        </Route>
        <Redirect from="/old" to="/new" />
      </Switch>
    </BrowserRouter>
  );
}
