import { useState } from "react";
import { DeleteOutlined } from "@ant-design/icons";
import {
  Alert,
  Avatar,
  Badge,
  Breadcrumb,
  Button,
  Card,
  Checkbox,
  Col,
  Collapse,
  ConfigProvider,
  DatePicker,
  Divider,
  Drawer,
  Dropdown,
  Empty,
  Flex,
  Form,
  Input,
  InputNumber,
  Layout,
  List,
  Menu,
  Modal,
  Popconfirm,
  Progress,
  Radio,
  Row,
  Select,
  Slider,
  Space,
  Spin,
  Statistic,
  Steps,
  Switch,
  Table,
  Tabs,
  Tag,
  Tooltip,
  Typography,
} from "antd";

const { Title, Paragraph, Text, Link } = Typography;

const columns = [
  { title: "Name", dataIndex: "name", key: "name" },
  { title: "Price", dataIndex: "price", key: "price", render: (price) => <b>{price} EUR</b> },
];
const goods = [
  { key: "1", name: "Lamp", price: 30 },
  { key: "2", name: "Chair", price: 80 },
];

export default function App() {
  const [modal, setModal] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [count, setCount] = useState(0);
  const [sent, setSent] = useState(false);
  return (
    <ConfigProvider>
      <Layout>
        <Layout.Header>Shop</Layout.Header>
        <Menu
          mode="inline"
          items={[
            { key: "home", label: "Home" },
            { key: "orders", label: <a href="/orders">Orders</a> },
          ]}
        />
        <Layout.Content>
          <Breadcrumb items={[{ title: "Start" }, { title: <a href="/goods">Goods</a> }]} />
          <Title>First title</Title>
          <Title level={3}>Third title</Title>
          <Paragraph>A paragraph</Paragraph>
          <Text type="secondary">A text</Text>
          <Link href="/docs">Docs</Link>
          <Divider>Parts</Divider>
          <Row gutter={8}>
            <Col span={12}>In a column</Col>
          </Row>
          <Space>
            <Flex>
              <Button type="primary" onClick={() => setCount(count + 1)}>
                Add one
              </Button>
              <Button href="/go">Go on</Button>
              <Button disabled>Locked</Button>
              <Button icon={<DeleteOutlined />} aria-label="Delete" />
              <Tooltip title="Helpful">
                <Button>Hover me</Button>
              </Tooltip>
            </Flex>
          </Space>
          <Statistic title="Counted" value={count} />
          <Input placeholder="Your name" />
          <Input.Password placeholder="Secret" />
          <Input.Search placeholder="Find goods" />
          <Input.TextArea placeholder="Notes" />
          <InputNumber aria-label="Amount" />
          <DatePicker placeholder="Day" />
          <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
            I agree
          </Checkbox>
          <Checkbox.Group options={["Red", "Green"]} />
          <Switch aria-label="Dark" />
          <Radio.Group defaultValue="s">
            <Radio value="s">Small</Radio>
            <Radio value="l">Large</Radio>
          </Radio.Group>
          <Select
            aria-label="Country"
            placeholder="Choose a country"
            options={[
              { value: "jo", label: "Jordan" },
              { value: "pe", label: "Peru" },
            ]}
          />
          <Slider aria-label="Volume" defaultValue={30} />
          <Form onFinish={() => setSent(true)}>
            <Form.Item
              label="Email"
              name="email"
              rules={[{ required: true, message: "Email is required" }]}
            >
              <Input />
            </Form.Item>
            <Form.Item label="Plan" name="plan">
              <Select options={[{ value: "free", label: "Free" }]} />
            </Form.Item>
            <Form.Item>
              <Button htmlType="submit">Subscribe</Button>
            </Form.Item>
          </Form>
          {sent && <Alert message="Subscribed" type="success" />}
          <Alert message="Take care" description="It is hot" type="warning" closable />
          <Card title="A card" extra={<a href="/more">More</a>}>
            In the card
          </Card>
          <Collapse
            items={[
              { key: "1", label: "Shipping", children: <p>Takes two days</p> },
              { key: "2", label: "Returns", children: <p>Within a month</p> },
            ]}
          />
          <Tabs
            items={[
              { key: "a", label: "Details", children: "All the details" },
              { key: "b", label: "Reviews", children: "No reviews" },
            ]}
          />
          <List dataSource={["Bread", "Milk"]} renderItem={(item) => <List.Item>{item}</List.Item>} />
          <Table columns={columns} dataSource={goods} pagination={false} />
          <Empty description="Nothing here" />
          <Tag>New</Tag>
          <Badge count={3}>
            <Avatar>AB</Avatar>
          </Badge>
          <Progress percent={40} />
          <Spin />
          <Steps current={0} items={[{ title: "Basket" }, { title: "Payment" }]} />
          <Button onClick={() => setModal(true)}>Open modal</Button>
          <Modal
            title="Confirm order"
            open={modal}
            onOk={() => setModal(false)}
            onCancel={() => setModal(false)}
          >
            Are you sure?
          </Modal>
          <Button onClick={() => setDrawer(true)}>Open drawer</Button>
          <Drawer title="Settings" open={drawer} onClose={() => setDrawer(false)}>
            In the drawer
          </Drawer>
          <Dropdown menu={{ items: [{ key: "1", label: "Rename" }] }} trigger={["click"]}>
            <Button>Actions</Button>
          </Dropdown>
          <Popconfirm title="Delete it?" onConfirm={() => setCount(0)}>
            <Button>Remove</Button>
          </Popconfirm>
        </Layout.Content>
        <Layout.Footer>The end</Layout.Footer>
      </Layout>
    </ConfigProvider>
  );
}
