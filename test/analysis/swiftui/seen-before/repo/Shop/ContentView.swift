import SwiftUI

struct ContentView: View {
    @State private var hasSeen = UserDefaults.standard.bool(forKey: "hasSeenWelcome")

    var body: some View {
        if hasSeen {
            Text("Tea and bread")
        } else {
            Button("Begin") {
                UserDefaults.standard.set(true, forKey: "hasSeenWelcome")
                hasSeen = true
            }
        }
    }
}
