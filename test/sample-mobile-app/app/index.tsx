import { Link } from "expo-router";
import { Text, View } from "react-native";

export default function Notes() {
  return (
    <View>
      <Text accessibilityRole="header">What you have seen</Text>
      <Text>Your notes stay on this device.</Text>
      <Link href="/new" testID="write-note">
        Write a note
      </Link>
    </View>
  );
}
