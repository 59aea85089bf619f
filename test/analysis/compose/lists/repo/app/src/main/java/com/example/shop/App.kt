package com.example.shop

data class Item(val title: String)

val ITEMS = listOf(Item("Apples"), Item("Pears"))

@Composable
fun App(orders: List<Item>) {
    LazyColumn {
        item { Text("Basket") }
        items(ITEMS) { item -> Text(item.title) }
        items(orders, key = { it.title }) { order ->
            Row(Modifier.clickable { }) { Text(order.title) }
        }
    }
}
