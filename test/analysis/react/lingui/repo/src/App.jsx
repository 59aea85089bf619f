import { useLingui } from "@lingui/react";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui as useMacro } from "@lingui/react/macro";

export default function App() {
  const { i18n, _ } = useLingui();
  const { t } = useMacro();
  return (
    <>
      <h1>
        <Trans>Welcome</Trans>
      </h1>
      <button>{_({ id: "save", message: "Save" })}</button>
      <button>{_(msg`Cancel`)}</button>
      <a href="/help">{t`Help`}</a>
      <p>{i18n.locale}</p>
    </>
  );
}
