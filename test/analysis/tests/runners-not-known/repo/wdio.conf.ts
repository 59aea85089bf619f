export const config = { specs: ["./tests/*.ts"] };
