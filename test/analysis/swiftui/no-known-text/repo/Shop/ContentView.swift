import SwiftUI

struct ContentView: View {
    var body: some View {
        Button {
            Catalogue.shared.open()
        } label: {
            Text(Catalogue.shared.title)
        }
    }
}
