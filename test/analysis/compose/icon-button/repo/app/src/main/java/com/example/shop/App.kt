package com.example.shop

@Composable
fun App() {
    var open by remember { mutableStateOf(false) }
    Row {
        IconButton(onClick = { open = true }) {
            Icon(Icons.Default.Menu, contentDescription = "Open the menu")
        }
        Image(painterResource(R.drawable.logo), contentDescription = null)
        DropdownMenu(expanded = open, onDismissRequest = { open = false }) {
            DropdownMenuItem(text = { Text("Settings") }, onClick = { open = false })
        }
    }
}
