package com.example.shop

@Composable
fun App() {
    Column {
        Text("Sales")
        BarChart(data = listOf(1, 2, 3))
    }
}
