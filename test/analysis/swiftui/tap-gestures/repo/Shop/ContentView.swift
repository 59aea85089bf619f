import SwiftUI

struct ContentView: View {
    @State private var said = "Nothing was tapped"

    var body: some View {
        VStack {
            Text(said)
            Text("Picture").onTapGesture { said = "The picture was tapped" }
            HStack {
                Text("Apples")
                Text("Two")
            }
            .onTapGesture(perform: { said = "The apples were tapped" })
            Text("Pears").onTapGesture(count: 2) { said = "The pears were tapped twice" }
        }
    }
}
