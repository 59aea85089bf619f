import { Tabs } from "expo-router";

export default function Layout() {
  return (
    <Tabs screenOptions={{ headerShown: false }}>
      <Tabs.Screen name="index" options={{ title: "Goods" }} />
      <Tabs.Screen name="order" options={{ title: "Order", tabBarStyle: { display: "none" } }} />
    </Tabs>
  );
}
