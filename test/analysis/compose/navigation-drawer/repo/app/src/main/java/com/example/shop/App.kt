package com.example.shop

@Composable
fun App() {
    val drawer = rememberDrawerState(DrawerValue.Closed)
    val scope = rememberCoroutineScope()
    ModalNavigationDrawer(
        drawerState = drawer,
        drawerContent = {
            ModalDrawerSheet {
                NavigationDrawerItem(
                    label = { Text("Orders") },
                    selected = false,
                    onClick = { scope.launch { drawer.close() } },
                )
            }
        },
    ) {
        Column {
            IconButton(onClick = { scope.launch { drawer.open() } }) {
                Icon(Icons.Default.Menu, contentDescription = "Menu")
            }
            Text("Three things")
        }
    }
}
