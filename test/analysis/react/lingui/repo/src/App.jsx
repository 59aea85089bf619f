import { useLingui } from "@lingui/react";
import { Trans } from "@lingui/react/macro";

export default function App() {
  const { i18n, _ } = useLingui();
  return (
    <>
      <h1>
        <Trans>Welcome</Trans>
      </h1>
      <button>{_({ id: "save", message: "Save" })}</button>
      <p>{i18n.locale}</p>
    </>
  );
}
