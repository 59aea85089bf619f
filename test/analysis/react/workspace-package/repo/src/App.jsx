import { Banner, Button } from "@acme/ui";

export default function App() {
  return (
    <>
      <Banner />
      <Button>Shared</Button>
    </>
  );
}
