import SwiftUI

struct ContentView: View {
    @State private var said = "Nothing was touched"

    var body: some View {
        VStack {
            Text(said)
            Text("Photo").onLongPressGesture { said = "The photo was held" }
            Button("Like") { said = "It was liked" }
                .contextMenu {
                    Button("Hide") { said = "It was hidden" }
                }
            Text("Map").gesture(DragGesture().onEnded { _ in said = "The map was moved" })
        }
    }
}
