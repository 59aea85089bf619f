import { Route, BrowserRouter as Router, Switch, useRouteMatch } from "react-router-dom";

function Shop() {
  const { path } = useRouteMatch();
  return (
    <>
      <h1>Shop</h1>
      <Switch>
        <Route exact path={path}>
          <p>Choose</p>
        </Route>
        <Route path={`${path}/:id`}>
          <h2>Item</h2>
        </Route>
      </Switch>
    </>
  );
}

export default function App() {
  return (
    <Router>
      <Route>
        <nav aria-label="Main" />
      </Route>
      <Route exact path="/" render={() => <h1>Start</h1>} />
      <Route path="/shop" component={Shop} />
      <Route path={["/about", "/us"]}>
        <h1>About us</h1>
      </Route>
    </Router>
  );
}
