import SwiftUI

struct ContentView: View {
    @State private var isAsking = false
    @State private var isChoosing = false
    @State private var isDeleted = false

    var body: some View {
        VStack {
            Button("Delete") { isAsking = true }
            Button("Share") { isChoosing.toggle() }
            if isDeleted { Text("It is gone") }
        }
        .alert("Delete the order?", isPresented: $isAsking) {
            Button("Really delete", role: .destructive) { isDeleted = true }
            Button("Keep it", role: .cancel) { }
        } message: {
            Text("This cannot be undone.")
        }
        .confirmationDialog("Share with", isPresented: $isChoosing, titleVisibility: .visible) {
            Button("Friends") { }
        }
    }
}
