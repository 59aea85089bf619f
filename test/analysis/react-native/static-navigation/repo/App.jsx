import { createStaticNavigation } from "@react-navigation/native";
import { createNativeStackNavigator } from "@react-navigation/native-stack";
import { Cart, Help, Home } from "./screens";

const Root = createNativeStackNavigator({
  screens: {
    Home,
    Cart: { screen: Cart, options: { title: "Your cart" } },
    Help,
  },
});

const Navigation = createStaticNavigation(Root);

export default function App() {
  return <Navigation />;
}
