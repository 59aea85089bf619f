import { useTranslation } from "react-i18next";
import "./setup";

export default function App() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("form.hint")}</p>
      <button>{t("form.save")}</button>
    </>
  );
}
