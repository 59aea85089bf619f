import { createDrawerNavigator } from "@react-navigation/drawer";
import { NavigationContainer } from "@react-navigation/native";
import { Pressable, Text } from "react-native";
import { PersistGate } from "redux-persist/integration/react";
import { Places } from "./names";

const Drawer = createDrawerNavigator();
const Own = () => <Text>Welcome back</Text>;
const Left = () => (
  <Pressable>
    <Text>Menu</Text>
  </Pressable>
);

export default function App() {
  return (
    <PersistGate loading={null}>
      <NavigationContainer>
        <Drawer.Navigator drawerContent={Own} screenOptions={{ headerLeft: Left }}>
          <Drawer.Screen name={Places.GOODS} component={() => <Text>Tea and bread</Text>} />
          <Drawer.Screen name={Places.HELP} component={() => <Text>Call 555</Text>} />
        </Drawer.Navigator>
      </NavigationContainer>
    </PersistGate>
  );
}
