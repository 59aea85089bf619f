package com.example.shop

@Composable
fun App() {
    var open by remember { mutableStateOf(false) }
    Column {
        Row(Modifier.clickable { open = true }) {
            Text("Delivery")
            Text("Tomorrow")
        }
        if (open) Text("Between 9 and 12")
    }
}
