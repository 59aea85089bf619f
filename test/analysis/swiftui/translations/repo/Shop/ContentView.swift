import SwiftUI

struct ContentView: View {
    let count: Int

    var body: some View {
        VStack {
            Text("home.title")
            Text("home.count \(count)")
            Text("button.save")
            Text(NSLocalizedString("old.title", comment: ""))
        }
    }
}
