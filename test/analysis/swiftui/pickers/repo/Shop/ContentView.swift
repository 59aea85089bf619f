import SwiftUI

enum Size: String, CaseIterable, Identifiable {
    case small, large
    var id: Self { self }
}

struct ContentView: View {
    @State private var size = Size.small
    @State private var colour = "Red"
    @State private var count = 1
    let colours = ["Red", "Blue"]

    var body: some View {
        Form {
            Picker("Size", selection: $size) {
                Text("Small").tag(Size.small)
                Text("Large").tag(Size.large)
            }
            .pickerStyle(.segmented)
            Picker("Colour", selection: $colour) {
                ForEach(colours, id: \.self) { one in
                    Text(one)
                }
            }
            .pickerStyle(.segmented)
            Stepper("Count: \(count)", value: $count, in: 1...9)
            DatePicker("Delivered on", selection: .constant(Date()), displayedComponents: .date)
            ColorPicker("Ink", selection: .constant(.red))
            Text(size == .large ? "A large one" : "A small one")
            Text("In \(colour)")
        }
    }
}
