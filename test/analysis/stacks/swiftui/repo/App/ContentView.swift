import SwiftUI

struct ContentView: View {
    var body: some View {
        VStack {
            Text("Home")
            Button("Sign in") {}.accessibilityIdentifier("sign-in")
        }
    }
}
