import { NavigationContainer } from "@react-navigation/native";
import { createNativeStackNavigator } from "@react-navigation/native-stack";
import { Cart, Help, Home } from "./screens";

const Stack = createNativeStackNavigator();

export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator initialRouteName="Home">
        <Stack.Screen name="Cart" component={Cart} options={{ title: "Your cart" }} />
        <Stack.Screen name="Home" component={Home} options={{ headerShown: false }} />
        <Stack.Screen name="Paid" component={Help} options={{ gestureEnabled: false }} />
        <Stack.Screen name="Help">{() => <Help />}</Stack.Screen>
      </Stack.Navigator>
    </NavigationContainer>
  );
}
