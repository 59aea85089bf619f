package com.example.shop

@Composable
fun App() {
    var open by remember { mutableStateOf(false) }
    Column {
        Button(onClick = { open = !open }) { Text("Details") }
        if (open) {
            Text("Two parcels")
        }
    }
}
