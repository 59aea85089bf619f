export { Card } from "./parts/card";
