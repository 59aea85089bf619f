import { useState } from "react";
import {
  Accordion,
  AccordionButton,
  AccordionItem,
  AccordionPanel,
  Alert,
  AlertDescription,
  AlertIcon,
  AlertTitle,
  Avatar,
  Badge,
  Box,
  Breadcrumb,
  BreadcrumbItem,
  BreadcrumbLink,
  Button,
  ButtonGroup,
  Card,
  CardBody,
  CardHeader,
  Center,
  ChakraProvider,
  Checkbox,
  CloseButton,
  Code,
  Container,
  Divider,
  Drawer,
  DrawerBody,
  DrawerCloseButton,
  DrawerContent,
  DrawerHeader,
  DrawerOverlay,
  Flex,
  FormControl,
  FormErrorMessage,
  FormHelperText,
  FormLabel,
  Grid,
  GridItem,
  Heading,
  HStack,
  IconButton,
  Image,
  Input,
  InputGroup,
  InputLeftElement,
  InputRightElement,
  Link,
  List,
  ListItem,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  Modal,
  ModalBody,
  ModalCloseButton,
  ModalContent,
  ModalFooter,
  ModalHeader,
  ModalOverlay,
  NumberInput,
  NumberInputField,
  Progress,
  Radio,
  RadioGroup,
  Select,
  SimpleGrid,
  Spacer,
  Spinner,
  Stack,
  Stat,
  StatLabel,
  StatNumber,
  Switch,
  Tab,
  Table,
  TabList,
  TabPanel,
  TabPanels,
  Tabs,
  Tag,
  Tbody,
  Td,
  Text,
  Textarea,
  Th,
  Thead,
  Tooltip,
  Tr,
  UnorderedList,
  useDisclosure,
  VStack,
  Wrap,
  WrapItem,
} from "@chakra-ui/react";

export default function App() {
  const modal = useDisclosure();
  const drawer = useDisclosure();
  const [count, setCount] = useState(0);
  const [agreed, setAgreed] = useState(false);
  return (
    <ChakraProvider>
      <Container>
        <Breadcrumb>
          <BreadcrumbItem>
            <BreadcrumbLink href="/">Start</BreadcrumbLink>
          </BreadcrumbItem>
        </Breadcrumb>
        <Heading>First title</Heading>
        <Heading as="h3" size="md">
          Third title
        </Heading>
        <Text>A text</Text>
        <Text as="span">Counted {count}</Text>
        <Divider />
        <Link href="/docs">Docs</Link>
        <Stack>
          <HStack>
            <ButtonGroup>
              <Button onClick={() => setCount(count + 1)}>Add one</Button>
              <Button as="a" href="/go">
                Go on
              </Button>
              <Button isDisabled>Locked</Button>
              <IconButton aria-label="Delete" icon={<i>x</i>} />
              <Tooltip label="Helpful">
                <Button>Hover me</Button>
              </Tooltip>
            </ButtonGroup>
          </HStack>
        </Stack>
        <VStack>
          <Flex>
            <Box>In a box</Box>
            <Spacer />
            <Center>In the middle</Center>
          </Flex>
          <Wrap>
            <WrapItem>Wrapped</WrapItem>
          </Wrap>
        </VStack>
        <Grid>
          <GridItem>In a grid</GridItem>
        </Grid>
        <SimpleGrid columns={2}>
          <Code>npm start</Code>
        </SimpleGrid>
        <FormControl isRequired>
          <FormLabel>Email</FormLabel>
          <Input type="email" />
          <FormHelperText>We never share it</FormHelperText>
        </FormControl>
        <FormControl isInvalid>
          <FormLabel>Age</FormLabel>
          <NumberInput>
            <NumberInputField />
          </NumberInput>
          <FormErrorMessage>Age is wrong</FormErrorMessage>
        </FormControl>
        <FormControl>
          <FormLabel>Country</FormLabel>
          <Select placeholder="Choose a country">
            <option value="jo">Jordan</option>
          </Select>
        </FormControl>
        <InputGroup>
          <InputLeftElement>#</InputLeftElement>
          <Input placeholder="Find goods" />
          <InputRightElement>
            <Button>Clear</Button>
          </InputRightElement>
        </InputGroup>
        <Textarea placeholder="Notes" />
        <Checkbox isChecked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
          I agree
        </Checkbox>
        <Switch aria-label="Dark" />
        <RadioGroup defaultValue="s">
          <Radio value="s">Small</Radio>
          <Radio value="l">Large</Radio>
        </RadioGroup>
        <Alert status="warning">
          <AlertIcon />
          <AlertTitle>Take care</AlertTitle>
          <AlertDescription>It is hot</AlertDescription>
        </Alert>
        <Card>
          <CardHeader>A card</CardHeader>
          <CardBody>In the card</CardBody>
        </Card>
        <Accordion allowToggle>
          <AccordionItem>
            <AccordionButton>Shipping</AccordionButton>
            <AccordionPanel>Takes two days</AccordionPanel>
          </AccordionItem>
        </Accordion>
        <Tabs>
          <TabList>
            <Tab>Details</Tab>
            <Tab>Reviews</Tab>
          </TabList>
          <TabPanels>
            <TabPanel>All the details</TabPanel>
            <TabPanel>No reviews</TabPanel>
          </TabPanels>
        </Tabs>
        <List>
          <ListItem>Bread</ListItem>
        </List>
        <UnorderedList>
          <ListItem>Milk</ListItem>
        </UnorderedList>
        <Table>
          <Thead>
            <Tr>
              <Th>Name</Th>
            </Tr>
          </Thead>
          <Tbody>
            <Tr>
              <Td>Lamp</Td>
            </Tr>
          </Tbody>
        </Table>
        <Badge>New</Badge>
        <Tag>Tagged</Tag>
        <Avatar name="Ada Lovelace" />
        <Image alt="A lamp" src="/lamp.png" />
        <Spinner />
        <Progress value={40} aria-label="Done" />
        <Stat>
          <StatLabel>Sold</StatLabel>
          <StatNumber>12</StatNumber>
        </Stat>
        <CloseButton />
        <Button onClick={modal.onOpen}>Open modal</Button>
        <Modal isOpen={modal.isOpen} onClose={modal.onClose}>
          <ModalOverlay />
          <ModalContent>
            <ModalHeader>Confirm order</ModalHeader>
            <ModalCloseButton />
            <ModalBody>Are you sure?</ModalBody>
            <ModalFooter>
              <Button onClick={modal.onClose}>Yes</Button>
            </ModalFooter>
          </ModalContent>
        </Modal>
        <Button onClick={drawer.onOpen}>Open drawer</Button>
        <Drawer isOpen={drawer.isOpen} onClose={drawer.onClose}>
          <DrawerOverlay />
          <DrawerContent>
            <DrawerCloseButton />
            <DrawerHeader>Settings</DrawerHeader>
            <DrawerBody>In the drawer</DrawerBody>
          </DrawerContent>
        </Drawer>
        <Menu>
          <MenuButton as={Button}>Actions</MenuButton>
          <MenuList>
            <MenuItem onClick={() => setCount(0)}>Reset</MenuItem>
          </MenuList>
        </Menu>
      </Container>
    </ChakraProvider>
  );
}
