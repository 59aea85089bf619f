import SwiftUI

struct ContentView: View {
    @State private var first = "One"
    @State private var second = "Two"
    @State private var third = "Three"

    var body: some View {
        VStack {
            Text(first)
            Text(second)
            Text(third)
            Button("First") {
                DispatchQueue.main.async { first = "One was changed" }
            }
            Button("Second") {
                withAnimation { second = "Two was changed" }
            }
            Button("Third") {
                Task { @MainActor in third = "Three was changed" }
            }
        }
    }
}
