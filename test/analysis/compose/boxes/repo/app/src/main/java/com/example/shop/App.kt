package com.example.shop

@Composable
fun App() {
    var agreed by remember { mutableStateOf(false) }
    var dark by remember { mutableStateOf(true) }
    Column {
        Checkbox(checked = agreed, onCheckedChange = { agreed = it })
        Switch(checked = dark, onCheckedChange = { dark = it }, modifier = Modifier.semantics { contentDescription = "Dark theme" })
        Button(onClick = { }, enabled = agreed) { Text("Continue") }
        when {
            dark -> Text("Dark")
            else -> Text("Light")
        }
    }
}
