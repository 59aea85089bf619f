import { BottomTabBar, createBottomTabNavigator } from "@react-navigation/bottom-tabs";
import { NavigationContainer } from "@react-navigation/native";
import { Pressable, Text, View } from "react-native";

const Main = createBottomTabNavigator();
const More = createBottomTabNavigator();

function Bar({ state, descriptors, navigation }) {
  return (
    <View>
      {state.routes
        .filter((route) => route.name !== "Secret")
        .map((route, index) => {
          const { options } = descriptors[route.key];
          const press = () => {
            const event = navigation.emit({ type: "tabPress", target: route.key });
            if (state.index !== index && !event.defaultPrevented) navigation.navigate(route.name);
          };
          return (
            <Pressable key={route.key} accessibilityRole="tab" onPress={press}>
              <Text>{options.tabBarLabel ?? options.title ?? route.name}</Text>
            </Pressable>
          );
        })}
    </View>
  );
}

function Framed(props) {
  return (
    <View>
      <BottomTabBar {...props} />
      <Text>Call 555</Text>
    </View>
  );
}

function Help() {
  return (
    <More.Navigator tabBar={(props) => <Framed {...props} />} screenOptions={{ headerShown: false }}>
      <More.Screen name="Opening">{() => <Text>From nine to five</Text>}</More.Screen>
      <More.Screen name="Address">{() => <Text>Main Street</Text>}</More.Screen>
    </More.Navigator>
  );
}

export default function App() {
  return (
    <NavigationContainer>
      <Main.Navigator tabBar={(props) => <Bar {...props} />} screenOptions={{ headerShown: false }}>
        <Main.Screen name="Goods" options={{ title: "Our goods" }}>
          {() => <Text>Tea and bread</Text>}
        </Main.Screen>
        <Main.Screen name="Help" component={Help} />
        <Main.Screen name="Secret">{() => <Text>Hidden</Text>}</Main.Screen>
      </Main.Navigator>
    </NavigationContainer>
  );
}
