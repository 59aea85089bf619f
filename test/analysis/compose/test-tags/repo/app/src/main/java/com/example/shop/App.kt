package com.example.shop

@Composable
fun App() {
    Column {
        Text("Hidden", Modifier.testTag("hidden"))
        Box(modifier = Modifier.semantics { testTagsAsResourceId = true }) {
            Text("Seen", modifier = Modifier.padding(8.dp).testTag("seen"))
        }
    }
}
