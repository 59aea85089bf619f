// src/contracts/card.ts
const CARD = "generic";
export { CARD as t };
