package com.example.app

class MainActivity : ComponentActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContent { Home() }
    }
}

@Composable
fun Home() {
    Column {
        Text("Home")
        Button(onClick = {}) { Text("Sign in") }
    }
}
