import { NavigationContainer } from "@react-navigation/native";
import { createBottomTabNavigator } from "@react-navigation/bottom-tabs";
import { createNativeStackNavigator } from "@react-navigation/native-stack";
import { useForm } from "@tanstack/react-form";
import { createContext, useContext } from "react";
import { Pressable, Text, TextInput, View } from "react-native";
import { useMMKVString } from "react-native-mmkv";
import { z } from "zod";

const Auth = createContext(null);
const Stack = createNativeStackNavigator();
const Tabs = createBottomTabNavigator();

const schema = z.object({
  name: z.string().optional(),
  email: z.string().min(1, "Say your email").email("That is no email"),
});

function SignIn() {
  const { setToken } = useContext(Auth);
  const form = useForm({
    defaultValues: { name: "", email: "" },
    validators: { onChange: schema },
    onSubmit: async ({ value }) => setToken(String(Date.now())),
  });
  return (
    <View>
      <form.Field
        name="name"
        children={(field) => (
          <TextInput testID="name" value={field.state.value} onChangeText={field.handleChange} />
        )}
      />
      <form.Field
        name="email"
        children={(field) => (
          <View>
            <TextInput
              testID="email"
              placeholder="Email"
              value={field.state.value}
              onBlur={field.handleBlur}
              onChangeText={field.handleChange}
            />
            {field.state.meta.errors.length > 0 && (
              <Text>{field.state.meta.errors[0].message}</Text>
            )}
          </View>
        )}
      />
      <form.Subscribe selector={(state) => [state.canSubmit]}>
        {([canSubmit]) => (
          <Pressable testID="go" disabled={!canSubmit} onPress={form.handleSubmit}>
            <Text>Go on</Text>
          </Pressable>
        )}
      </form.Subscribe>
    </View>
  );
}

const Shop = () => <Text>All our goods</Text>;
const Cart = () => <Text>There is nothing in it</Text>;

const Home = () => (
  <Tabs.Navigator screenOptions={{ headerShown: false }}>
    <Tabs.Screen name="Shop" component={Shop} />
    <Tabs.Screen name="Cart" component={Cart} />
  </Tabs.Navigator>
);

export default function App() {
  const [token, setToken] = useMMKVString("token");
  return (
    <Auth.Provider value={{ setToken, isSignedIn: !!token }}>
      <NavigationContainer>
        <Stack.Navigator screenOptions={{ headerShown: false }}>
          {token ? (
            <Stack.Screen name="Home" component={Home} />
          ) : (
            <Stack.Screen name="SignIn" component={SignIn} />
          )}
        </Stack.Navigator>
      </NavigationContainer>
    </Auth.Provider>
  );
}
