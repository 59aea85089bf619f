function Card({ children }) {
  return <article>{children}</article>;
}
Card.Title = ({ children }) => <h3>{children}</h3>;
Card.Action = (props) => <button {...props} />;

export default function App() {
  return (
    <Card>
      <Card.Title>Offer</Card.Title>
      <Card.Action>Buy</Card.Action>
    </Card>
  );
}
