import { Redirect, Route } from "react-router-dom";
import { useSession } from "./session";

export function PrivateRoute({ component: Component, ...rest }) {
  const { token } = useSession();
  return (
    <Route
      {...rest}
      render={(props) => (token ? <Component {...props} /> : <Redirect to={{ pathname: "/login" }} />)}
    />
  );
}
