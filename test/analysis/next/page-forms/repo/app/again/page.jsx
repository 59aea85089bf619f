export { default } from "../../screens/again";
