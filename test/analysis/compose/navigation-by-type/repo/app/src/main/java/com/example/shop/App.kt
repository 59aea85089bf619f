package com.example.shop

@Serializable object Home
@Serializable data class Profile(val name: String)

@Composable
fun App() {
    val navController = rememberNavController()
    NavHost(navController, startDestination = Home) {
        composable<Home> {
            Button(onClick = { navController.navigate(Profile("Ada")) }) { Text("Ada") }
        }
        composable<Profile> {
            Text("Profile")
        }
    }
}
