import { useLocalSearchParams } from "expo-router";
import { Text } from "react-native";

export default function Good() {
  const { id } = useLocalSearchParams();
  return <Text>All about {id}</Text>;
}
