import SwiftUI

final class Store {
    let name: String
    let other: Store?

    init(name: String, other: Store? = nil) {
        self.name = name
        self.other = other ?? Store(name: "spare")
    }
}

struct ContentView: View {
    @State private var isOpen = false
    private let store = Store(name: "main")

    var body: some View {
        VStack {
            Text("Tea and bread")
            Branch(title: "Kinds of tea")
            Button("Help") { isOpen = true }
                .sheet(isPresented: $isOpen) {
                    HelpView()
                }
        }
    }
}

struct Branch: View {
    let title: String

    var body: some View {
        VStack {
            Text(title)
            Branch(title: "More kinds")
        }
    }
}

struct HelpView: View {
    @State private var isCalling = false

    var body: some View {
        Button("Call") { isCalling = true }
            .sheet(isPresented: $isCalling) {
                Text("Call 555")
            }
    }
}
