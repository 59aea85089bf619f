package com.example.shop

@Serializable data object HomeKey : NavKey
@Serializable data class OrderKey(val id: Int) : NavKey

@Composable
fun App() {
    val backStack = rememberNavBackStack(HomeKey)
    NavDisplay(
        backStack = backStack,
        onBack = { backStack.removeLastOrNull() },
        entryProvider = entryProvider {
            entry<HomeKey> {
                Button(onClick = { backStack.add(OrderKey(1)) }) { Text("First order") }
            }
            entry<OrderKey> { key -> Text("An order") }
        },
    )
}
