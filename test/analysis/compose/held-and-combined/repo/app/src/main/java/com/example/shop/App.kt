package com.example.shop

@Composable
fun App() {
    var said by remember { mutableStateOf("Nothing was touched") }
    val shape = Modifier.padding(8.dp)
    Column {
        Text(said, modifier = Modifier.semantics { heading() })
        Text(
            "Photo",
            modifier = shape.then(
                Modifier.combinedClickable(
                    onClick = { said = "The photo was opened" },
                    onLongClick = { said = "The photo was held" },
                ),
            ),
        )
        Box(modifier = Modifier.clickable(enabled = false, role = Role.Button) { said = "It cannot be" }) {
            Text("Sold out")
        }
        Row(
            modifier = Modifier.toggleable(value = said == "It is on", role = Role.Switch) {
                said = if (it) "It is on" else "It is off"
            },
        ) {
            Text("Sound")
        }
        Text("Map", modifier = Modifier.semantics { testTag = "map"; contentDescription = "Map of the town" })
    }
}
