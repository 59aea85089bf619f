import { createDrawerNavigator } from "@react-navigation/drawer";
import { NavigationContainer } from "@react-navigation/native";
import { Text } from "react-native";

const Drawer = createDrawerNavigator();

export default function App() {
  return (
    <NavigationContainer>
      <Drawer.Navigator>
        <Drawer.Screen name="Goods" component={() => <Text>Tea and bread</Text>} />
        <Drawer.Screen name="Help" component={() => <Text>Call 555</Text>} />
      </Drawer.Navigator>
    </NavigationContainer>
  );
}
