package com.example.shop

@Composable
fun App() {
    DestinationsNavHost(navGraph = NavGraphs.root)
}

@RootNavGraph(start = true)
@Destination
@Composable
fun OrdersScreen(navigator: DestinationsNavigator, viewModel: OrdersViewModel = hiltViewModel()) {
    Column {
        Text("All orders")
        Button(onClick = { navigator.navigate(OrderScreenDestination(id = 7)) }) { Text("The last one") }
        Button(onClick = { navigator.navigate(HelpScreenDestination) }) { Text("Help") }
    }
}

@Destination
@Composable
fun OrderScreen(id: Int, navigator: DestinationsNavigator) {
    Column {
        Text("What you ordered")
        Button(onClick = { navigator.popBackStack() }) { Text("Done") }
    }
}

@Destination
@Composable
fun HelpScreen() {
    Text("How to order")
}
