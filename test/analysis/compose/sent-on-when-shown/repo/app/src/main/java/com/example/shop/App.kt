package com.example.shop

import com.example.shop.Routes.ABOUT
import com.example.shop.Routes.HOME
import com.example.shop.Routes.LOGIN

fun NavController.toLogin() = navigate(LOGIN) { popUpTo(HOME) { inclusive = true } }

@Composable
fun App(sessions: SessionRepository) {
    val navController = rememberNavController()
    NavHost(navController = navController, startDestination = HOME) {
        composable(HOME) {
            HomeScreen(sessions.isSignedIn, onSignedOut = { navController.toLogin() })
        }
        composable(LOGIN) {
            Column {
                Text("Who are you?")
                Button(onClick = { navController.navigate(ABOUT) }) { Text("About") }
            }
        }
        composable(ABOUT) { AboutScreen(onDone = { navController.popBackStack() }) }
    }
}
