import SwiftUI

struct Thing: Identifiable {
    let id: Int
    let name: String
    var isFresh = false
}

struct ContentView: View {
    @State private var things = [Thing(id: 1, name: "Apples", isFresh: true), Thing(id: 2, name: "Pears")]
    @State private var onlyFresh = false

    var shown: [Thing] {
        onlyFresh ? things.filter { $0.isFresh } : things
    }

    var body: some View {
        List {
            Section("Things") {
                ForEach(shown) { thing in
                    if thing.isFresh {
                        Text("Fresh \(thing.name)")
                    } else {
                        Text(thing.name)
                    }
                }
            }
            Section {
                Button("Only fresh ones") { onlyFresh = true }
                Text("\(shown.count) shown")
            } footer: {
                Text("Prices change daily.")
            }
        }
    }
}
