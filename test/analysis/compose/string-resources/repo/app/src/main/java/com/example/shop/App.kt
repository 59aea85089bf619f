package com.example.shop

@Composable
fun App() {
    Column {
        Text(stringResource(R.string.title))
        Text(stringResource(id = R.string.greeting, "Ada"))
        Icon(Icons.Default.Home, contentDescription = stringResource(R.string.home))
    }
}
