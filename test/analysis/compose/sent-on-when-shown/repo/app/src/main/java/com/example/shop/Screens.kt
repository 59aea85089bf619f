package com.example.shop

@Composable
fun HomeScreen(isSignedIn: Boolean, onSignedOut: () -> Unit) {
    LaunchedEffect(isSignedIn) {
        if (!isSignedIn) onSignedOut()
    }
    Text("Your orders")
}

@Composable
fun AboutScreen(onDone: () -> Unit) {
    var isDone by remember { mutableStateOf(false) }
    LaunchedEffect(isDone) {
        if (isDone) onDone()
    }
    Text("We sell good things")
    Button(onClick = { isDone = true }) { Text("Done") }
}
