package com.example.shop

@Composable
fun App() {
    val sizes = stringArrayResource(R.array.sizes)
    Column {
        Text(stringResource(R.string.title))
        for (size in sizes) {
            Text(size)
        }
        Text(pluralStringResource(R.plurals.things, 3, 3))
    }
}
