package com.example.shop

@Composable
fun App() {
    var name by rememberSaveable { mutableStateOf("") }
    Column {
        OutlinedTextField(
            value = name,
            onValueChange = { name = it },
            label = { Text("Name") },
            placeholder = { Text("Ada") },
        )
        Text("Hello, $name")
    }
}
