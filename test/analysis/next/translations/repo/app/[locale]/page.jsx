import { useTranslations } from "next-intl";

export default function Home() {
  const t = useTranslations("Home");
  return (
    <>
      <h1>{t("title")}</h1>
      <Buy />
    </>
  );
}

async function Buy() {
  const { getTranslations } = await import("next-intl/server");
  const t = await getTranslations("Home");
  return <button>{t("buy")}</button>;
}
