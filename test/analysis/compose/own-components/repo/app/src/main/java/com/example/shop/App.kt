package com.example.shop

@Composable
fun App() {
    var saved by remember { mutableStateOf(false) }
    Page(title = "Settings") {
        PrimaryButton(text = "Save", onClick = { saved = true })
        if (saved) Text("Saved")
    }
}
