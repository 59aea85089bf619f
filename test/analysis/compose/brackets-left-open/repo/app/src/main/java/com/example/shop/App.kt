package com.example.shop

@Composable
fun App() {
    Column {
        Text("Still here"
        Button(onClick = { }) ) { Text("Go") }
}
