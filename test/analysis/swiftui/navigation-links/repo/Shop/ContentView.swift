import SwiftUI

struct Order: Hashable, Identifiable {
    let id: String
}

struct ContentView: View {
    var body: some View {
        NavigationStack {
            List {
                NavigationLink("Settings") { SettingsView() }
                NavigationLink(destination: AboutView(version: "2")) { Text("About") }
                NavigationLink(value: Order(id: "A1")) { Text("Latest order") }
            }
            .navigationTitle("Shop")
            .navigationDestination(for: Order.self) { order in
                OrderView(order: order)
            }
        }
    }
}

struct SettingsView: View {
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        Button("Done") { dismiss() }
            .navigationTitle("Settings")
    }
}

struct AboutView: View {
    let version: String

    var body: some View {
        Text("Version \(version)")
    }
}

struct OrderView: View {
    let order: Order

    var body: some View {
        Text("Order \(order.id)")
            .navigationTitle("Order")
    }
}
