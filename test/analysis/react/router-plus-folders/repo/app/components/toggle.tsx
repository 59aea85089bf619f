import { Switch } from "some-kit";

export function Toggle() {
  return <Switch>On</Switch>;
}
