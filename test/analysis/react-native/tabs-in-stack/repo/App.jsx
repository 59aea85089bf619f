import { createBottomTabNavigator } from "@react-navigation/bottom-tabs";
import { NavigationContainer, useNavigation } from "@react-navigation/native";
import { createNativeStackNavigator } from "@react-navigation/native-stack";
import { Button, Text } from "react-native";

const Tab = createBottomTabNavigator();
const Stack = createNativeStackNavigator();

const Goods = () => <Text>Tea and bread</Text>;
const Account = () => <Text>You are a guest</Text>;

function Start() {
  const navigation = useNavigation();
  return (
    <Button
      title="Show my account"
      onPress={() => navigation.navigate("Main", { screen: "Account" })}
    />
  );
}

function Main() {
  return (
    <Tab.Navigator screenOptions={{ headerShown: false }}>
      <Tab.Screen
        name="Goods"
        component={Goods}
        options={{ tabBarLabel: "All goods", tabBarButtonTestID: "tab-goods" }}
      />
      <Tab.Screen name="Account" component={Account} />
    </Tab.Navigator>
  );
}

export default function App() {
  return (
    <NavigationContainer>
      <Stack.Navigator screenOptions={{ headerShown: false }}>
        <Stack.Screen name="Start" component={Start} />
        <Stack.Screen name="Main" component={Main} />
      </Stack.Navigator>
    </NavigationContainer>
  );
}
