import { useState } from "react";
import {
  Accordion,
  ActionIcon,
  Alert,
  Anchor,
  Avatar,
  Badge,
  Box,
  Breadcrumbs,
  Button,
  Card,
  Center,
  Checkbox,
  Collapse,
  Container,
  Divider,
  Drawer,
  Flex,
  Grid,
  Group,
  Image,
  Input,
  List,
  Loader,
  MantineProvider,
  Menu,
  Modal,
  NativeSelect,
  NavLink,
  NumberInput,
  Paper,
  PasswordInput,
  Progress,
  Radio,
  SegmentedControl,
  Select,
  SimpleGrid,
  Slider,
  Stack,
  Switch,
  Table,
  Tabs,
  Text,
  Textarea,
  TextInput,
  Title,
  Tooltip,
  UnstyledButton,
} from "@mantine/core";

export default function App() {
  const [modal, setModal] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const [count, setCount] = useState(0);
  const [more, setMore] = useState(false);
  const [agreed, setAgreed] = useState(false);
  return (
    <MantineProvider>
      <Container>
        <Breadcrumbs>
          <Anchor href="/">Start</Anchor>
          <Text>Goods</Text>
        </Breadcrumbs>
        <Title>First title</Title>
        <Title order={3}>Third title</Title>
        <Text>A text</Text>
        <Text component="span">Counted {count}</Text>
        <Divider label="Parts" />
        <NavLink href="/orders" label="Orders" />
        <Stack>
          <Group>
            <Flex>
              <Button onClick={() => setCount(count + 1)}>Add one</Button>
              <Button component="a" href="/go">
                Go on
              </Button>
              <Button disabled>Locked</Button>
              <ActionIcon aria-label="Delete">x</ActionIcon>
              <UnstyledButton>Plain</UnstyledButton>
              <Tooltip label="Helpful">
                <Button>Hover me</Button>
              </Tooltip>
            </Flex>
          </Group>
        </Stack>
        <SimpleGrid cols={2}>
          <Box>In a box</Box>
          <Center>In the middle</Center>
        </SimpleGrid>
        <Grid>
          <Grid.Col span={6}>In a column</Grid.Col>
        </Grid>
        <TextInput label="Your name" placeholder="Ada" description="As in your passport" />
        <TextInput label="Email" required error="Email is wrong" />
        <PasswordInput label="Password" />
        <Textarea label="Notes" />
        <NumberInput label="Amount" />
        <Input placeholder="Find goods" />
        <Input.Wrapper label="Street">
          <Input />
        </Input.Wrapper>
        <Checkbox
          label="I agree"
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        <Switch label="Dark" />
        <Radio.Group label="Size" defaultValue="s">
          <Radio value="s" label="Small" />
          <Radio value="l" label="Large" />
        </Radio.Group>
        <Select label="Country" placeholder="Choose" data={["Jordan", "Peru"]} />
        <NativeSelect label="Plan" data={["Free", "Paid"]} />
        <SegmentedControl data={["Day", "Week"]} />
        <Slider aria-label="Volume" defaultValue={30} />
        <Alert title="Take care">It is hot</Alert>
        <Card>
          <Card.Section>In the card</Card.Section>
        </Card>
        <Paper>On paper</Paper>
        <Accordion>
          <Accordion.Item value="shipping">
            <Accordion.Control>Shipping</Accordion.Control>
            <Accordion.Panel>Takes two days</Accordion.Panel>
          </Accordion.Item>
        </Accordion>
        <Tabs defaultValue="details">
          <Tabs.List>
            <Tabs.Tab value="details">Details</Tabs.Tab>
            <Tabs.Tab value="reviews">Reviews</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="details">All the details</Tabs.Panel>
          <Tabs.Panel value="reviews">No reviews</Tabs.Panel>
        </Tabs>
        <List>
          <List.Item>Bread</List.Item>
          <List.Item>Milk</List.Item>
        </List>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              <Table.Td>Lamp</Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
        <Badge>New</Badge>
        <Avatar alt="Ada Lovelace" src="/ada.png" />
        <Image alt="A lamp" src="/lamp.png" />
        <Loader />
        <Progress value={40} aria-label="Done" />
        <Button onClick={() => setMore(!more)}>Toggle more</Button>
        <Collapse in={more}>More of it</Collapse>
        <Button onClick={() => setModal(true)}>Open modal</Button>
        <Modal opened={modal} onClose={() => setModal(false)} title="Confirm order">
          Are you sure?
        </Modal>
        <Button onClick={() => setDrawer(true)}>Open drawer</Button>
        <Drawer opened={drawer} onClose={() => setDrawer(false)} title="Settings">
          In the drawer
        </Drawer>
        <Menu>
          <Menu.Target>
            <Button>Actions</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>Order</Menu.Label>
            <Menu.Item onClick={() => setCount(0)}>Reset</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Container>
    </MantineProvider>
  );
}
