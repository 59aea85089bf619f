import i18n from "i18next";
import { initReactI18next } from "react-i18next";
import english from "./words/one.json";
import german from "./words/two.json";
import french from "./words/three.json";

i18n.use(initReactI18next).init({
  resources: {
    en: { translation: english },
    de: { translation: german },
    fr: { translation: french },
  },
  lng: "de-AT",
  fallbackLng: ["fr"],
});
