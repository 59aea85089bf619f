package com.example.shop

@Composable
fun App() {
    val asking = remember { mutableStateOf(false) }
    Button(onClick = { asking.value = true }) { Text("Delete") }
    if (asking.value) {
        AlertDialog(
            onDismissRequest = { asking.value = false },
            title = { Text("Delete the order?") },
            text = { Text("This cannot be undone.") },
            confirmButton = { TextButton(onClick = { asking.value = false }) { Text("Keep it") } },
        )
    }
}
