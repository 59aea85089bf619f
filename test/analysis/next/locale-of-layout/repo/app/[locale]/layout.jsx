import { routing } from "../../i18n/routing";

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
