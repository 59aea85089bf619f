import { Link, router } from "expo-router";
import { Button, View } from "react-native";

export default function Goods() {
  return (
    <View>
      <Link href="/goods/tea">Tea</Link>
      <Button title="About us" onPress={() => router.push("/about")} />
    </View>
  );
}
