package com.example.shop

enum class Section(@StringRes val title: Int, val route: String) {
    FEED(R.string.feed, "feed"),
    CART(R.string.cart, "cart"),
}

@Composable
fun App() {
    val navController = rememberNavController()
    val entry by navController.currentBackStackEntryAsState()
    val current = entry?.destination?.route
    Scaffold(
        bottomBar = {
            NavigationBar {
                Section.entries.forEach { section ->
                    NavigationBarItem(
                        selected = current == section.route,
                        onClick = { if (current != section.route) navController.navigate(section.route) },
                        icon = { Icon(Icons.Default.List, contentDescription = null) },
                        label = { Text(stringResource(section.title)) },
                    )
                }
            }
        },
    ) { padding ->
        NavHost(navController, Section.FEED.route, Modifier.padding(padding)) {
            composable(Section.FEED.route) { Text("News") }
            composable(Section.CART.route) { Text("Your cart is empty") }
        }
    }
}
