import SwiftUI

struct ContentView: View {
    @State private var isAsking = false
    @State private var isSorting = false

    var body: some View {
        VStack {
            Button("Delete") { self.isAsking = true }
            Button("Sort") { self.isSorting = true }
        }
        .alert(isPresented: $isAsking) {
            Alert(
                title: Text("Delete the order?"),
                message: Text("This cannot be undone."),
                primaryButton: .destructive(Text("Really delete")) { },
                secondaryButton: .cancel()
            )
        }
        .actionSheet(isPresented: $isSorting) { sorting }
    }

    private var sorting: ActionSheet {
        ActionSheet(title: Text("Sort by"), buttons: [.default(Text("Price")) { }, .cancel()])
    }
}
