import { useState } from "react";
import { Pressable, Switch, Text, View } from "react-native";

export default function Settings() {
  const [isAsked, setIsAsked] = useState(false);
  const [hasDetails, setHasDetails] = useState(false);

  return (
    <View>
      <Text accessibilityRole="header">How it works</Text>
      <Switch testID="ask-first" value={isAsked} onValueChange={setIsAsked} />
      <Pressable testID="more" onPress={() => setHasDetails(!hasDetails)}>
        <Text>Tell me more</Text>
      </Pressable>
      {hasDetails && <Text>Notes are kept for a year.</Text>}
    </View>
  );
}
