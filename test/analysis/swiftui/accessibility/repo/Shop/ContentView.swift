import SwiftUI

struct ContentView: View {
    @State private var isSaved = false

    var body: some View {
        VStack {
            Button("Save") { isSaved = true }
                .accessibilityIdentifier("save-button")
            Text("3 of 5")
                .accessibilityLabel("Three of five stars")
            Text("Only for eyes")
                .accessibilityHidden(true)
            HStack {
                Text("One")
                Text("Two")
            }
            .accessibilityElement(children: .combine)
            if isSaved { Text("Saved") }
            Button { isSaved = true } label: {
                VStack {
                    Text("Apples")
                    Text("1 kg")
                }
            }
            .accessibilityIdentifier("apples")
            Text("Prices")
                .accessibilityAddTraits(.isHeader)
        }
    }
}
