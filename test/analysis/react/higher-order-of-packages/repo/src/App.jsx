import { withProfiler, withSentryRouting } from "@sentry/react";
import { observer } from "mobx-react-lite";
import { BrowserRouter, Route, Switch } from "react-router-dom";
import Cart from "./Cart";

const TracedRoute = withSentryRouting(Route);
const Prices = observer(() => <h1>Prices</h1>);

function Shop() {
  return (
    <>
      <Prices />
      <Cart label="Buy" />
    </>
  );
}

function App() {
  return (
    <BrowserRouter>
      <Switch>
        <TracedRoute exact path="/" component={Shop} />
      </Switch>
    </BrowserRouter>
  );
}

export default withProfiler(App);
