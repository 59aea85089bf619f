package com.example.shop

@Composable
fun App(viewModel: CartViewModel = hiltViewModel()) {
    val state by viewModel.state.collectAsStateWithLifecycle()
    val offers: OffersViewModel = viewModel()
    val found by offers.state.collectAsState()
    Column {
        TextField(value = state.code, onValueChange = viewModel::enterCode, label = { Text("Code") })
        state.message?.let { Text(it) }
        Button(onClick = viewModel::redeem) { Text("Redeem") }
        Button(onClick = { viewModel.showDetails(true) }) { Text("Details") }
        if (state.isOpen) {
            Text("Three things")
            Button(onClick = { viewModel.showDetails(false) }) { Text("Hide") }
        }
        if (found.isLoading) CircularProgressIndicator() else Text("Nothing on offer")
    }
}
