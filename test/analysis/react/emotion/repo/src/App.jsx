import styled from "@emotion/styled";

const Title = styled("h1")({ color: "red" });
const Buy = styled.button`
  color: red;
`;

export default function App() {
  return (
    <>
      <Title>Shop</Title>
      <Buy>Buy</Buy>
    </>
  );
}
