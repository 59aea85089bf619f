import SwiftUI

enum Size { case small, large }

struct ContentView: View {
    @State private var size = Size.small
    @State private var isOpen = false

    var body: some View {
        VStack {
            Picker("Size", selection: $size) {
                Text("Small").tag(Size.small)
                Text("Large").tag(Size.large)
            }
            .pickerStyle(.segmented)
            if size == .large { Text("Costs more") }
            Menu("More") {
                Button("Rename") { }
            }
            DisclosureGroup("Details", isExpanded: $isOpen) {
                Text("Made of wood")
            }
        }
    }
}
