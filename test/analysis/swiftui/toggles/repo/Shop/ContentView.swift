import SwiftUI

struct ContentView: View {
    @State private var isOn = false

    var body: some View {
        Toggle("Send me news", isOn: $isOn)
    }
}
