import { Helmet, HelmetProvider } from "react-helmet-async";

export default function App() {
  return (
    <HelmetProvider>
      <Helmet>
        <title>Contact us</title>
      </Helmet>
      <h1>Contact</h1>
    </HelmetProvider>
  );
}
