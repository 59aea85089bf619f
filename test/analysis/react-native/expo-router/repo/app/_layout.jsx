import { Stack } from "expo-router";

export default function Layout() {
  return (
    <Stack screenOptions={{ headerShown: false }}>
      <Stack.Screen name="goods/[id]" options={{ headerShown: true, title: "One of our goods" }} />
    </Stack>
  );
}
