import { Card, Input, PrimaryButton, Wizard } from "acme-kit";

export default function App() {
  return (
    <Card title="Profile">
      <Input label="Name" />
      <PrimaryButton onClick={() => alert("saved")}>Save</PrimaryButton>
      <Wizard steps={["One", "Two"]} />
    </Card>
  );
}
