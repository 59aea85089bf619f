import { SectionList, Text } from "react-native";

const SECTIONS = [
  { title: "Fruit", data: ["Apple", "Pear"] },
  { title: "Drinks", data: ["Tea"] },
];

export default function App() {
  return (
    <SectionList
      sections={SECTIONS}
      renderSectionHeader={({ section }) => <Text accessibilityRole="header">{section.title}</Text>}
      renderItem={({ item }) => <Text>{item}</Text>}
    />
  );
}
