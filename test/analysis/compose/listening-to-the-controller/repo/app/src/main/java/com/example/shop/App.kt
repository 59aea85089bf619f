package com.example.shop

@Composable
fun App() {
    val navController = rememberNavController()
    var title by remember { mutableStateOf("Shop") }

    navController.addOnDestinationChangedListener { _, destination, _ ->
        title = if (destination.route == "/") "Shop" else "Help"
    }

    Column {
        Text(title)
        NavHost(navController, "/") {
            composable("/") {
                Button(onClick = { navController.navigate("/help") }) { Text("How to order") }
            }
            composable("/help") { Text("Tap on what you want") }
        }
    }
}
