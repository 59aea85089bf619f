package com.example.shop

@Composable
fun OrdersScreen(onOpen: (Long) -> Unit) {
    Button(onClick = { onOpen(7L) }) { Text("Open the last order") }
}

@Composable
fun OrderScreen(id: Long?, onBack: () -> Unit) {
    Column {
        Text("Order $id")
        Button(onClick = onBack) { Text("Back") }
    }
}
