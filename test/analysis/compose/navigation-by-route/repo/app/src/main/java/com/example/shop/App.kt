package com.example.shop

object Routes {
    const val ORDERS = "orders"
    const val ORDER = "orders/{id}"
}

@Composable
fun App() {
    val navController = rememberNavController()
    NavHost(navController = navController, startDestination = Routes.ORDERS) {
        composable(Routes.ORDERS) {
            OrdersScreen(onOpen = { id -> navController.navigate("orders/$id") })
        }
        composable(Routes.ORDER, arguments = listOf(navArgument("id") { type = NavType.LongType })) { entry ->
            OrderScreen(entry.arguments?.getLong("id"), onBack = navController::popBackStack)
        }
    }
}
