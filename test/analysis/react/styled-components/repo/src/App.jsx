import styled from "styled-components";

const Primary = styled.button`
  color: red;
`;
const Big = styled(Primary)`
  font-size: 2em;
`;
const Field = styled.input.attrs({ type: "email" })`
  border: 0;
`;
const Title = styled.h1``;
const Secret = styled.p`
  display: none;
`;

export default function App() {
  return (
    <>
      <Title>Shop</Title>
      <Field aria-label="E-mail" />
      <Big>Buy</Big>
      <Secret>Secret</Secret>
    </>
  );
}
