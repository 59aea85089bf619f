import SwiftUI

struct ContentView: View {
    @State private var isQuiet = false

    var body: some View {
        VStack {
            Toggle("Sound", isOn: Binding(get: { !isQuiet }, set: { isQuiet = !$0 }))
            Toggle("Always", isOn: .constant(true))
            Text(isQuiet ? "It is quiet" : "It is loud")
        }
    }
}
