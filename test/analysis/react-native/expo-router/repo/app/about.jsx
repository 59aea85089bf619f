import { Stack, useRouter } from "expo-router";
import { Button } from "react-native";

export default function About() {
  const router = useRouter();
  return (
    <>
      <Stack.Screen options={{ headerShown: true, title: "Who we are" }} />
      <Button title="Back" onPress={() => router.back()} />
    </>
  );
}
