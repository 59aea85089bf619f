export const GREETING = "Welcome to the shop";
