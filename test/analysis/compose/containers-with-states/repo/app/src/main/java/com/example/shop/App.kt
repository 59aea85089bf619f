package com.example.shop

@Composable
fun App() {
    var place by remember { mutableStateOf("Home") }
    Column {
        Button(onClick = { place = "Orders" }) { Text("To the orders") }
        Crossfade(targetState = place) { now ->
            when (now) {
                "Home" -> Text("Three things")
                else -> Text("No orders yet")
            }
        }
        AnimatedContent(targetState = place) { now -> Text("You are at $now") }
        HorizontalPager(state = rememberPagerState { 2 }) { page -> Text("Page $page") }
        ListItem(headlineContent = { Text("Account") }, supportingContent = { Text("Ada") })
    }
}
