package com.example.shop

@Composable
fun App() {
    val context = LocalContext.current
    Button(onClick = { context.startActivity(Intent(context, HelpActivity::class.java)) }) { Text("Help") }
}
