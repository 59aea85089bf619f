import SwiftUI

struct Badged: ViewModifier {
    let count: Int

    func body(content: Content) -> some View {
        VStack {
            content
            Text("\(count) in the basket")
        }
    }
}

struct ContentView: View {
    @State private var isOpen = false

    var body: some View {
        VStack {
            Text("Apples").modifier(Badged(count: 2))
            Text("Picture")
                .overlay { Text("New") }
            Text("Plain")
                .background(Text("Behind"))
            Text("Clear").opacity(0)
            Text("Half clear").opacity(0.5)
            Text("Details").opacity(isOpen ? 1 : 0)
            Button("Open") { isOpen = true }
        }
    }
}
