import AsyncStorage from "@react-native-async-storage/async-storage";
import { Redirect, Slot } from "expo-router";

export default function Layout() {
  const token = AsyncStorage.getItem("token");
  if (!token) return <Redirect href="/sign-in" />;
  return <Slot />;
}
