import { Accordion, Checkbox, Select, Switch, Tabs } from "radix-ui";

export default function App() {
  return (
    <>
      <Tabs.Root defaultValue="account">
        <Tabs.List>
          <Tabs.Trigger value="account">Account</Tabs.Trigger>
          <Tabs.Trigger value="billing">Billing</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="account">Your account</Tabs.Content>
        <Tabs.Content value="billing">Your bills</Tabs.Content>
      </Tabs.Root>
      <Select.Root>
        <Select.Trigger aria-label="Fruit">
          <Select.Value placeholder="Choose" />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content>
            <Select.Item value="apple">
              <Select.ItemText>Apple</Select.ItemText>
            </Select.Item>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
      <label>
        <Checkbox.Root /> I agree
      </label>
      <Switch.Root aria-label="Wi-Fi" />
      <Accordion.Root type="single">
        <Accordion.Item value="why">
          <Accordion.Header>
            <Accordion.Trigger>Why?</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>Because.</Accordion.Content>
        </Accordion.Item>
      </Accordion.Root>
    </>
  );
}
