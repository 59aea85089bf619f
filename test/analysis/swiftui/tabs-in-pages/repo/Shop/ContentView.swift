import SwiftUI

struct ContentView: View {
    var body: some View {
        TabView {
            Text("Welcome")
            Text("Second page")
        }
        .tabViewStyle(.page)
    }
}
