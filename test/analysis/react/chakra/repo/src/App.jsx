import { Box, Button, Field, Heading, Input, Stack, Text } from "@chakra-ui/react";

export default function App() {
  return (
    <Box as="main">
      <Stack>
        <Heading>Profile</Heading>
        <Text>All about you</Text>
        <Field.Root required>
          <Field.Label>Name</Field.Label>
          <Input />
        </Field.Root>
        <Button>Save</Button>
      </Stack>
    </Box>
  );
}
