import { useRouter } from "expo-router";
import { Button } from "react-native";

export default function About() {
  const router = useRouter();
  return <Button title="Back" onPress={() => router.back()} />;
}
