import { Trans, useTranslation } from "react-i18next";
import "./i18n";

export default function App() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("login.welcome", { name: "Ann" })}</h1>
      <button>{t("login.submit")}</button>
      <button>{t("login.cancel", "Cancel")}</button>
      <button>{t("login.unknown")}</button>
      <p>
        <Trans i18nKey="rich">
          Read the <a href="/terms">terms</a>
        </Trans>
      </p>
    </>
  );
}
