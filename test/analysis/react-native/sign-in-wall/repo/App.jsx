import { NavigationContainer } from "@react-navigation/native";
import { createNativeStackNavigator } from "@react-navigation/native-stack";
import { createContext, useContext, useState } from "react";
import { Button, Text } from "react-native";

const Auth = createContext(null);
const Stack = createNativeStackNavigator();

function SignIn() {
  const { setSignedIn } = useContext(Auth);
  return <Button title="Sign in" onPress={() => setSignedIn(true)} />;
}

const Home = () => <Text>Good to see you</Text>;

export default function App() {
  const [signedIn, setSignedIn] = useState(false);
  return (
    <Auth.Provider value={{ setSignedIn }}>
      <NavigationContainer>
        <Stack.Navigator screenOptions={{ headerShown: false }}>
          {signedIn ? (
            <Stack.Screen name="Home" component={Home} />
          ) : (
            <Stack.Screen name="SignIn" component={SignIn} />
          )}
        </Stack.Navigator>
      </NavigationContainer>
    </Auth.Provider>
  );
}
