import SwiftUI

struct ContentView: View {
    @State private var isReady = false

    var body: some View {
        VStack {
            if isReady {
                Text("Ready")
            } else {
                Text("Loading")
            }
            Text("Shop")
        }
        .onAppear {
            Task { isReady = true }
        }
    }
}
