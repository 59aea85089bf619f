import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import de from "./locales/de.json";
import en from "./locales/en.json";

i18next.use(initReactI18next).init({
  fallbackLng: "en",
  lng: "en",
  resources: { de: { translation: de }, en: { translation: en } },
});
