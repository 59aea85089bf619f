import { Button, Form, Input, Select } from "antd";

export default function App() {
  return (
    <Form>
      <Form.Item label="User name" name="user" rules={[{ required: true, message: "Please tell your name" }]}>
        <Input />
      </Form.Item>
      <Form.Item label="Team" name="team">
        <Select options={[{ value: "a", label: "A" }]} />
      </Form.Item>
      <Button htmlType="submit">Sign in</Button>
    </Form>
  );
}
