import SwiftUI

struct ContentView: View {
    @State private var isOn = true

    var body: some View {
        VStack {
            ProgressView(value: 0.5)
            Gauge(value: 0.3) { Text("Battery") }
            ContentUnavailableView("No orders", systemImage: "cart", description: Text("Order something first."))
            ContentUnavailableView {
                Text("No network")
            } description: {
                Text("Check the connection.")
            } actions: {
                Button("Try again") { isOn = false }
            }
            if !isOn { Text("Still nothing") }
        }
    }
}
