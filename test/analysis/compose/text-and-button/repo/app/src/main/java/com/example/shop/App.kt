package com.example.shop

@Composable
fun App() {
    Column {
        Text("Welcome")
        Button(onClick = { }) { Text("Start") }
        OutlinedButton(onClick = { }, enabled = false) { Text("Later") }
    }
}
