import { FormattedMessage, IntlProvider, useIntl } from "react-intl";
import messages from "./lang/en.json";

function Cart() {
  const intl = useIntl();
  return (
    <>
      <h1>
        <FormattedMessage id="cart.title" />
      </h1>
      <button>{intl.formatMessage({ id: "cart.buy", defaultMessage: "Check out" })}</button>
      <p>
        <FormattedMessage id="cart.time" defaultMessage="Two days" />
      </p>
    </>
  );
}

export default function App() {
  return (
    <IntlProvider locale="en" messages={messages}>
      <Cart />
    </IntlProvider>
  );
}
