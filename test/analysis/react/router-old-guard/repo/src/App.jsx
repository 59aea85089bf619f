import { BrowserRouter, Redirect, Route, Switch, withRouter } from "react-router-dom";
import { PrivateRoute } from "./PrivateRoute";

function Login({ history }) {
  return <button onClick={() => history.push("/account")}>Log in</button>;
}

const LogOut = withRouter(({ history, label }) => (
  <button onClick={() => history.replace("/login")}>{label}</button>
));

function Account() {
  return (
    <>
      <h1>Account</h1>
      <LogOut label="Log out" />
    </>
  );
}

export default function App() {
  return (
    <BrowserRouter>
      <Switch>
        <Redirect exact from="/" to="/account" />
        <Route path="/login" component={Login} />
        <PrivateRoute path="/account" component={Account} />
        <Route>
          <h1>Not found</h1>
        </Route>
      </Switch>
    </BrowserRouter>
  );
}
