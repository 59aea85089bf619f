import SwiftUI

struct ContentView: View {
    @State private var count = 0

    var body: some View {
        VStack {
            Text("Welcome")
                .font(.title)
            Label("Open orders", systemImage: "cart")
            Text("Count: \(count)")
            Button("Add one") { count += 1 }
            Button(action: { count = 10 }) {
                HStack {
                    Image(systemName: "trash")
                    Text("Start at ten")
                }
            }
            Button { count = 5 } label: { Image(systemName: "star") }
                .accessibilityLabel("Make it five")
        }
    }
}
