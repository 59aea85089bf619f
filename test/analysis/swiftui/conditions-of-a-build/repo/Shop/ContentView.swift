import SwiftUI

struct ContentView: View {
    var body: some View {
        VStack {
            #if os(macOS)
            Text("On a desktop")
            #elseif os(iOS) && !targetEnvironment(macCatalyst)
            Text("On a phone")
            #else
            Text("Elsewhere")
            #endif
            if #available(iOS 16, *) {
                Text("Of today")
            } else {
                Text("Of yesterday")
            }
        }
    }
}
