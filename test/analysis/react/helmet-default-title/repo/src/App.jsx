import { Helmet, HelmetProvider } from "react-helmet-async";

const Head = ({ title = "" }) => (
  <Helmet title={title ? `${title} | Shop` : undefined} defaultTitle="Shop" />
);

export default function App() {
  return (
    <HelmetProvider>
      <Head />
      <h1>Contact</h1>
    </HelmetProvider>
  );
}
