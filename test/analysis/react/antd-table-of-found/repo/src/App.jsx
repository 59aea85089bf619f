import { useState } from "react";
import { Button, Input, Popconfirm, Table } from "antd";

const PEOPLE = [
  { key: 1, name: "Ada" },
  { key: 2, name: "Grace" },
];

export default function App() {
  const [people, setPeople] = useState(PEOPLE);
  const [text, setText] = useState("");
  const found = text ? people.filter(({ name }) => name.includes(text)) : people;
  const remove = (key) => setPeople(people.filter((one) => one.key !== key));
  return (
    <>
      <Input.Search placeholder="Find" onSearch={setText} />
      <Table
        pagination={false}
        dataSource={found}
        columns={[
          { title: "Name", dataIndex: "name" },
          {
            title: "",
            render: (_, { key }) => (
              <Popconfirm title="Delete?" okText="Yes" cancelText="No" onConfirm={() => remove(key)}>
                <Button>Delete</Button>
              </Popconfirm>
            ),
          },
        ]}
      />
    </>
  );
}
