import SwiftUI

enum Filter: String, CaseIterable {
    case all = "All"
    case open = "Open orders"
}

struct ContentView: View {
    let filters = ["Red", "Green"]
    @ObservedObject var store: Store

    var body: some View {
        List {
            Section(header: Text("Colours"), footer: Text("More to come")) {
                ForEach(filters, id: \.self) { Text($0) }
            }
            ForEach(Filter.allCases, id: \.self) { filter in
                Text(filter.rawValue)
            }
            ForEach(store.orders) { order in
                Text("Order \(order.name)")
            }
        }
    }
}
