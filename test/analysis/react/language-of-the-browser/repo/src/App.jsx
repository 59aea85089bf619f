import i18n from "i18next";
import LanguageDetector from "i18next-browser-languagedetector";
import { initReactI18next, useTranslation } from "react-i18next";

i18n
  .use(LanguageDetector)
  .use(initReactI18next)
  .init({ fallbackLng: "de", supportedLngs: ["de", "en"] });

export default function App() {
  const { t } = useTranslation();
  return <h1>{t("title")}</h1>;
}
