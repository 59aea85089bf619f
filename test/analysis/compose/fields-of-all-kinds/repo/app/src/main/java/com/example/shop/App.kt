package com.example.shop

@Composable
fun App() {
    var secret by remember { mutableStateOf("") }
    var age by remember { mutableStateOf("") }
    var wanted by remember { mutableStateOf(false) }
    Column {
        TextField(
            value = secret,
            onValueChange = { secret = it },
            label = { Text("Password") },
            visualTransformation = PasswordVisualTransformation(),
        )
        OutlinedTextField(
            value = age,
            onValueChange = { age = it },
            label = { Text("Age") },
            keyboardOptions = KeyboardOptions(keyboardType = KeyboardType.Number),
        )
        Row {
            Checkbox(checked = wanted, onCheckedChange = { wanted = it }, modifier = Modifier.testTag("wanted"))
            Text("Send news")
        }
        Text(if (wanted) "News will come" else "No news")
        if (secret.isNotEmpty()) Text("It is a secret")
    }
}
