import { useState } from "react";
import { Alert, Button, Form, Modal, Nav, Navbar } from "react-bootstrap";

export default function App() {
  const [help, setHelp] = useState(false);
  return (
    <>
      <Navbar>
        <Nav>
          <Nav.Link href="#info">Info</Nav.Link>
        </Nav>
      </Navbar>
      <Form>
        <Form.Group controlId="email">
          <Form.Label>E-mail</Form.Label>
          <Form.Control type="email" />
        </Form.Group>
        <Button type="submit">Subscribe</Button>
      </Form>
      <Alert variant="info">One letter a week</Alert>
      <Button onClick={() => setHelp(true)}>Help</Button>
      <Modal show={help} onHide={() => setHelp(false)}>
        <Modal.Title>Help</Modal.Title>
      </Modal>
    </>
  );
}
