package com.example.shop

@Composable
fun App() {
    val navController = rememberNavController()
    NavHost(navController, startDestination = "login") {
        composable("login") { LoginScreen(onDone = { navController.navigate("home") }) }
        composable("home") { Text("Your orders") }
    }
}

@Composable
fun LoginScreen(onDone: () -> Unit) {
    var email by remember { mutableStateOf("") }
    var error by remember { mutableStateOf<String?>(null) }
    Column {
        TextField(email, { email = it }, label = { Text("Email") })
        error?.let { Text(it) }
        Button(onClick = {
            if (email.isBlank()) {
                error = "Enter your email"
                return@Button
            }
            onDone()
        }) {
            Text("Sign in")
        }
    }
}
