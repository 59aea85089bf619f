import i18n from "i18next";
import { Text, View } from "react-native";

export default function App() {
  return (
    <View>
      <Text accessibilityRole="header">{i18n.t("home:title")}</Text>
      <Text>{i18n.isInitialized ? i18n.t("home.open") : "home.open"}</Text>
    </View>
  );
}
